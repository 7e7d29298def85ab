package org.yakugo.exchange.languagetool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.languagetool.tokenizers.ja.JapaneseWordTokenizer;

/**
 * How LanguageTool cuts Japanese into tokens. The same word may come apart otherwise beside others,
 * so it is tried alone and in a few frames as headlines have them.
 */
final class JapaneseTokens {
  private static final List<String> FRAMES = List.of("%s", "%sが", "%sの", "%sと会談", "訪問した%sは");

  private final JapaneseWordTokenizer tokenizer = new JapaneseWordTokenizer();

  /** The ways in which the term comes apart; none where its ends are inside of other tokens. */
  Set<List<String>> of(String term) {
    Set<List<String>> ways = new LinkedHashSet<>();
    for (String frame : FRAMES) {
      int start = frame.indexOf("%s");
      List<String> way = within(frame.replace("%s", term), start, start + term.length());
      if (!way.isEmpty()) {
        ways.add(way);
      }
    }
    return ways;
  }

  private List<String> within(String text, int start, int end) {
    List<String> inside = new ArrayList<>();
    int at = 0;
    for (String token : tokenizer.tokenize(text)) {
      int space = token.indexOf(' ');
      String surface = space < 0 ? token : token.substring(0, space);
      int begin = surface.isEmpty() ? -1 : text.indexOf(surface, at);
      if (begin < 0) {
        continue;
      }
      at = begin + surface.length();
      if (begin >= start && at <= end) {
        inside.add(surface);
      } else if (begin < end && at > start) {
        return List.of();
      }
    }
    return inside;
  }
}
