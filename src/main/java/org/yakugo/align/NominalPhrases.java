package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * The stretches of a Japanese headline without hiragana and punctuation; an acronym in brackets
 * within one ends none: 欧州安全保障協力機構(OSCE)民主制度・人権事務所.
 */
final class NominalPhrases {
  static final Pattern ACRONYM = Pattern.compile("\\([A-Za-z][A-Za-z0-9&-]*\\)");

  static List<Span> find(String text) {
    List<Span> phrases = new ArrayList<>();
    Matcher acronym = ACRONYM.matcher(text);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (start >= 0
          && acronym.region(i, text.length()).lookingAt()
          && isNominalAt(text, acronym.end())) {
        i = acronym.end();
      }
      boolean inside =
          i < text.length()
              && (isNominal(text.charAt(i)) || isCounting(text, i))
              && !isJoint(text, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        phrases.add(new Span(start, i));
        start = -1;
      }
    }
    return phrases;
  }

  /** Whether 及び or 並びに stands there, whose kanji are no part of a name. */
  static boolean isJoint(String text, int at) {
    return text.startsWith("及び", at) || text.startsWith("並びに", at);
  }

  /** The か of 3か国. */
  private static boolean isCounting(String text, int at) {
    return text.charAt(at) == 'か'
        && at > 0
        && Character.isDigit(text.charAt(at - 1))
        && text.startsWith("国", at + 1);
  }

  private static boolean isNominalAt(String text, int at) {
    return at < text.length() && isNominal(text.charAt(at));
  }

  private static boolean isNominal(char c) {
    return Script.isKatakana(c)
        || Script.isHan(c)
        || Character.isLetterOrDigit(c) && !Script.isHiragana(c)
        || "・＝=゠-&.'".indexOf(c) >= 0;
  }
}
