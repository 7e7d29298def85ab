package org.yakugo.bulletin.file.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;

/**
 * Ruby that a program has printed within the line, in full size: 総選挙そうせんきょで. Nobody writes a word of two
 * kanji or more and its reading behind it without a bracket.
 */
final class InlineRuby {
  private static final Pattern WITH_KANA = Pattern.compile("(\\p{IsHan}{2,12})([ぁ-ゖー]{3,})");

  private InlineRuby() {}

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
