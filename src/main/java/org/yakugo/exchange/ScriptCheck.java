package org.yakugo.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yakugo.text.Script;
import org.yakugo.text.StrictText;

/**
 * Looks whether the texts of a table or a memory are of the languages that it says. Languages that
 * were swapped, and text read in a wrong encoding, would change a glossary from top to bottom.
 */
public final class ScriptCheck {
  /** UTF-8 read as Latin-1 or Shift_JIS, and what no encoding had a character for. */
  private static final Pattern MOJIBAKE =
      Pattern.compile("\uFFFD|[ãâ][\u0080-\u00BF‚„…†‡ˆ‰€™]|縺|繧|譁|\\?{3,}");

  /** Of so many rows one in two must be as the header says. */
  private static final int ONE_IN = 2;

  private static final List<Charset> READ_BY =
      List.of(
          Charset.forName("windows-31j"),
          Charset.forName("windows-1252"),
          StandardCharsets.ISO_8859_1);

  private final ForeignFile file;
  private int rows;
  private int latinJapanese;
  private int japaneseEnglish;
  private int firstWrong;

  public ScriptCheck(ForeignFile file) {
    this.file = file;
  }

  /**
   * @throws org.yakugo.UnusableInput if the row is in another encoding
   */
  public void row(String english, String japanese, int line) {
    if (MOJIBAKE.matcher(english + "\n" + japanese).find()
        || isMisread(english)
        || isMisread(japanese)) {
      throw file.unusable(line, "letters-of-another-encoding");
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

  /** Whether the cell's bytes in the encoding that it was read by are Japanese in UTF-8. */
  private static boolean isMisread(String cell) {
    return cell.length() > 1
        && cell.chars().anyMatch(c -> c > 0x7F)
        && READ_BY.stream()
            .filter(encoding -> encoding.newEncoder().canEncode(cell))
            .map(encoding -> StrictText.of(cell.getBytes(encoding), StandardCharsets.UTF_8))
            .flatMap(Optional::stream)
            .anyMatch(Script::hasJapanese);
  }

  /**
   * Says that there are no more rows of a table.
   *
   * @throws org.yakugo.UnusableInput if a column holds another language than its header says
   */
  public void endOfTable() {
    if (japaneseLacks() && englishLacks()) {
      throw file.unusable(firstWrong, "columns-are-swapped");
    }
    if (japaneseLacks() || englishLacks()) {
      throw file.unusable(
          firstWrong,
          japaneseLacks() ? "japanese-column-holds-none" : "english-column-is-japanese");
    }
  }

  /**
   * Says that there are no more units of a memory, of which any number may be names that stay as
   * they are.
   *
   * @throws org.yakugo.UnusableInput if its languages are swapped
   */
  public void endOfMemory() {
    if (japaneseLacks() && englishLacks()) {
      throw file.unusable(firstWrong, "languages-are-swapped");
    }
  }

  private boolean japaneseLacks() {
    return latinJapanese * ONE_IN > rows;
  }

  private boolean englishLacks() {
    return japaneseEnglish * ONE_IN > rows;
  }
}
