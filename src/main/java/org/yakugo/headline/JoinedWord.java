package org.yakugo.headline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/**
 * What is written in several words or shortened, and read as one word, from the table joined-words:
 * {@code 8 p.m.}, {@code Dec.} beside a day, {@code three months to March}, {@code per cent}.
 */
record JoinedWord(Pattern english, String read) {
  private static final Facts<List<JoinedWord>> ALL = Facts.of("joined-words", JoinedWord::of);
  private static final Pattern READ = Pattern.compile("(?:[^$\\\\]|\\$[0-9])*");

  /**
   * @param word as it is read: 8pm, December, January-March
   * @param end offset behind it
   */
  record Found(String word, int end) {}

  /** With no group in what is read that the expression hasn't. */
  private static JoinedWord of(Row row) {
    Pattern english = row.pattern("english");
    String read = row.required("read");
    int groups = english.matcher("").groupCount();
    boolean missing =
        IntStream.rangeClosed(groups + 1, 9).anyMatch(group -> read.contains("$" + group));
    if (missing || !READ.matcher(read).matches()) {
      throw row.broken("it-cant-be-used", read);
    }
    return new JoinedWord(english, read);
  }

  /** Null if none begins at that offset. */
  static @Nullable Found at(String text, int from, Language language) {
    for (JoinedWord one : ALL.in(language)) {
      Matcher found = one.english().matcher(text).region(from, text.length());
      if (found.useTransparentBounds(true).lookingAt() && found.end() > from) {
        StringBuilder word = new StringBuilder();
        found.appendReplacement(word, one.read());
        return new Found(word.substring(from), found.end());
      }
    }
    return null;
  }
}
