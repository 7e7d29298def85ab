package org.yakugo.check.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * The stretches of a text that LanguageTool isn't asked about, since its time grows faster than a
 * sentence does: 16 kB of commas took it 6 seconds. Nobody writes sentences that long.
 */
final class Sentences {
  /** Characters of a sentence; printed ones have a few hundred. */
  private static final int LONGEST = 2_000;

  /** Characters without a space between, other than Japanese ones: an address has fewer. */
  private static final int LONGEST_WORD = 300;

  /** Those that are too long, in order; none in a text that a person wrote. */
  static List<Span> tooLong(String text) {
    if (text.length() <= LONGEST_WORD) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    int start = 0;
    int word = 0;
    boolean wordTooLong = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      word = Character.isWhitespace(c) || Script.isJapanese(c) ? 0 : word + 1;
      wordTooLong |= word > LONGEST_WORD;
      if (i + 1 == text.length() || isEnd(text, i)) {
        if (wordTooLong || i + 1 - start > LONGEST) {
          found.add(new Span(start, i + 1));
        }
        start = i + 1;
        wordTooLong = false;
      }
    }
    return found;
  }

  /** The stretches between those that are too long. */
  static List<Span> between(List<Span> tooLong, int length) {
    List<Span> rest = new ArrayList<>();
    int start = 0;
    for (Span span : tooLong) {
      if (span.start() > start) {
        rest.add(new Span(start, span.start()));
      }
      start = span.end();
    }
    if (start < length) {
      rest.add(new Span(start, length));
    }
    return rest;
  }

  private static boolean isEnd(String text, int i) {
    return switch (text.charAt(i)) {
      case '\n', '。', '！', '？' -> true;
      case '.', '!', '?' -> Character.isWhitespace(text.charAt(i + 1));
      default -> false;
    };
  }
}
