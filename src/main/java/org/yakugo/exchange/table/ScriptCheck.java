package org.yakugo.exchange.table;

import java.util.regex.Pattern;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.text.Script;

/**
 * Looks whether a table's columns hold the languages that their header says. Columns that were
 * swapped, and text read in a wrong encoding, would change a glossary from top to bottom.
 */
final class ScriptCheck {
  /** UTF-8 read as Latin-1 or Shift_JIS, and what no encoding had a character for. */
  private static final Pattern MOJIBAKE =
      Pattern.compile("\uFFFD|[ãâ][\u0080-\u00BF‚„…†‡ˆ‰€™]|縺|繧|譁|\\?{3,}");

  /** Of so many rows one in two must be as the header says. */
  private static final int ONE_IN = 2;

  private final ForeignFile file;
  private int rows;
  private int latinJapanese;
  private int japaneseEnglish;
  private int firstWrong;

  ScriptCheck(ForeignFile file) {
    this.file = file;
  }

  /**
   * @throws org.yakugo.UnusableInput if the row is in another encoding
   */
  void row(String english, String japanese, int line) {
    if (MOJIBAKE.matcher(english + "\n" + japanese).find()) {
      throw file.unusable(
          line, "its letters are those of another encoding; save the file as UTF-8");
    }
    if (english.isBlank() || japanese.isBlank()) {
      return;
    }
    rows++;
    boolean wrongJapanese =
        !Script.hasJapanese(japanese) && japanese.codePoints().anyMatch(Script::isLatin);
    boolean wrongEnglish =
        Script.hasJapanese(english) && english.codePoints().noneMatch(Script::isLatin);
    latinJapanese += wrongJapanese ? 1 : 0;
    japaneseEnglish += wrongEnglish ? 1 : 0;
    if (firstWrong == 0 && (wrongJapanese || wrongEnglish)) {
      firstWrong = line;
    }
  }

  /**
   * @throws org.yakugo.UnusableInput if a column holds another language than its header says
   */
  void end() {
    boolean japaneseLacks = latinJapanese * ONE_IN > rows;
    boolean englishLacks = japaneseEnglish * ONE_IN > rows;
    if (japaneseLacks && englishLacks) {
      throw file.unusable(
          firstWrong,
          "English and Japanese are swapped: the header says the one, the column holds the other;"
              + " name the columns with --columns ja,en");
    }
    if (japaneseLacks || englishLacks) {
      throw file.unusable(
          firstWrong,
          (japaneseLacks
                  ? "the Japanese column holds no Japanese"
                  : "the English column is Japanese")
              + "; name the columns with --columns");
    }
  }
}
