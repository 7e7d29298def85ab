package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;

/**
 * Ruby that a program has printed within the line, in full size: 総選挙そうせんきょで. Nobody writes a word
 * of two kanji or more and its reading behind it without a bracket.
 */
final class InlineRuby {
  private static final Pattern WITH_KANA = Pattern.compile("(\\p{IsHan}{2,12})([ぁ-ゖー]{3,})");

  private static final Pattern KANA = Pattern.compile("(\\**)([ぁ-ゖー]+)");
  private static final Pattern KANA_AT_END =
      Pattern.compile("(\\p{IsHan}{2,12})([ぁ-ゖー]{0,12})(?=\\**\\s*$)");

  /** The lines of a column without it, also where it is wrapped. */
  static List<String> without(List<String> lines) {
    List<String> rest = new ArrayList<>(lines);
    for (int i = 0; i < rest.size(); i++) {
      rest.set(i, without(rest.get(i)));
      Matcher wrapped = KANA_AT_END.matcher(rest.get(i));
      if (i + 1 < rest.size() && wrapped.find()) {
        int begun = wrapped.group(2).length();
        Matcher next = KANA.matcher(rest.get(i + 1));
        String kana = wrapped.group(2) + (next.lookingAt() ? next.group(2) : "");
        int ruby = length(wrapped.group(1), kana);
        if (ruby > begun) {
          rest.set(i, rest.get(i).substring(0, wrapped.start(2)) + end(rest.get(i), wrapped));
          rest.set(i + 1, next.group(1) + rest.get(i + 1).substring(next.start(2) + ruby - begun));
        }
      }
    }
    return rest;
  }

  private static String end(String line, Matcher wrapped) {
    return line.substring(wrapped.end(2));
  }

  /** The line without it. */
  static String without(String line) {
    Matcher matcher = WITH_KANA.matcher(line);
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      int ruby = length(matcher.group(1), matcher.group(2));
      rest.append(line, from, matcher.start(2));
      from = matcher.start(2) + ruby;
    }
    return rest.append(line.substring(from)).toString();
  }

  /** How many of the kana say how the last of the kanji are read. */
  private static int length(String kanji, String kana) {
    for (int i = 0; i + 2 <= kanji.length(); i++) {
      String reading = reading(kanji.substring(i));
      if (reading.length() > 2 && kana.startsWith(reading)) {
        return reading.length();
      }
    }
    return 0;
  }

  /** In hiragana; empty if the dictionary doesn't know it. */
  private static String reading(String kanji) {
    StringBuilder reading = new StringBuilder();
    for (JapaneseWord word : JapaneseWords.plain().split(kanji)) {
      if (word.reading() == null) {
        return "";
      }
      word.reading()
          .chars()
          .forEach(c -> reading.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - 0x60 : c)));
    }
    return reading.toString();
  }
}
