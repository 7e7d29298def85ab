package org.yakugo.headline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/**
 * What is written in several words or shortened, and read as one word, from the table joined-words:
 * {@code 8 p.m.}, {@code Dec.} beside a day, {@code three months to March}, {@code per cent}.
 */
record JoinedWord(Pattern english, String read) {
  private static final Facts<List<JoinedWord>> ALL =
      Facts.of("joined-words", row -> new JoinedWord(row.pattern("english"), row.required("read")));

  /**
   * @param word as it is read: 8pm, December, January-March
   * @param end offset behind it
   */
  record Found(String word, int end) {}

  /** Null if none begins at that offset. */
  static @Nullable Found at(String text, int from, Language language) {
    for (JoinedWord one : ALL.in(language)) {
      Matcher found = one.english().matcher(text).region(from, text.length());
      if (found.useTransparentBounds(true).lookingAt()) {
        StringBuilder word = new StringBuilder();
        found.appendReplacement(word, one.read());
        return new Found(word.substring(from), found.end());
      }
    }
    return null;
  }
}
