package org.yakugo.bulletin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line as a section's heading: {@code 1. 軍事・治安関係}, {@code １．}, {@code (1)}, {@code 第1},
 * {@code 【1】}, {@code 一、}, {@code 【内政】}. Whether it is one, the lines around it decide.
 */
final class SectionHeadings {

  /** Longer, and it is a headline: the titles of sections are a few words. */
  private static final int LONGEST_TITLE = 24;

  private static final int LONGEST_ENGLISH_TITLE = 60;

  private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
  private static final List<String> LATIN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
  private static final String KANJI = "一二三四五六七八九十";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:第\\s?([0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s?(?:章|部|節|\\s|[.:、,])\\s*[.:、,]?(?![回次期条代位号弾])"
              + "|[(\\[【<〈《]\\s?([0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s?[)\\]】>〉》]\\s*[.:、,]?"
              + "|([0-9]{1,2})\\s?(?:[:、)]|\\.(?![0-9]+(?:[%.,倍兆億万]|ポイント))|,(?![0-9])|\\s)"
              + "|([一二三四五六七八九十]{1,2})\\s?(?:[.:、,)]|\\s)"
              + "|([①-⑳])\\s*[.:、]?"
              + "|([Ⅰ-Ⅹ])\\s*[.:、]?"
              + "|([IVX]{1,4})\\s?[.:、)])"
              + "\\s*(\\S.*)");
  private static final Pattern BRACKETED = Pattern.compile("[【〈《\\[<〔]\\s*(\\S.*?)\\s*[】〉》\\]>〕]");

  /** Without number and brackets, only what sections are called is one: {@code 外政関連}. */
  private static final Pattern BARE =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}・、及び]{0,10}" + SectionWords.ALL);

  /**
   * @param number 0 where the heading prints none
   * @param titleStart where the title begins, without the number and what encloses it
   * @param titleEnd behind the title's last character
   */
  private record Heading(int number, int titleStart, int titleEnd) {}

  /** The line as a heading; null if it can't be one. */
  static Line.@Nullable SectionHeading read(Line.Words words) {
    String plain = HalfWidth.half(words.text().text());
    Heading heading = numbered(plain);
    if (heading == null) {
      heading = bracketed(plain);
    }
    if (heading == null && BARE.matcher(plain).matches()) {
      heading = new Heading(0, 0, plain.length());
    }
    if (heading == null) {
      return null;
    }
    String title = words.text().text().substring(heading.titleStart(), heading.titleEnd()).strip();
    return isTitle(title)
        ? new Line.SectionHeading(words.whole(), heading.number(), title, words)
        : null;
  }

  private static @Nullable Heading numbered(String plain) {
    Matcher m = NUMBERED.matcher(plain);
    if (!m.matches()) {
      return null;
    }
    int number = 0;
    for (int group = 1; group <= 7; group++) {
      if (m.group(group) != null) {
        number = number(m.group(group));
      }
    }
    return number == 0 ? null : new Heading(number, m.start(8), withoutColon(plain));
  }

  private static @Nullable Heading bracketed(String plain) {
    Matcher m = BRACKETED.matcher(plain);
    return m.matches() ? new Heading(0, m.start(1), m.end(1)) : null;
  }

  private static int withoutColon(String plain) {
    return plain.endsWith(":") ? plain.length() - 1 : plain.length();
  }

  private static boolean isTitle(String title) {
    boolean japanese = Languages.isMostlyJapanese(title);
    boolean sentence = title.matches(".*[。、！？?!.]");
    return !sentence
        && !title.isEmpty()
        && title.length() <= (japanese ? LONGEST_TITLE : LONGEST_ENGLISH_TITLE);
  }

  private static int number(String digits) {
    char first = digits.charAt(0);
    if (Character.isDigit(first)) {
      return Integer.parseInt(digits);
    }
    if (LineWording.CIRCLED.indexOf(first) >= 0) {
      return LineWording.CIRCLED.indexOf(first) + 1;
    }
    if (ROMAN.indexOf(first) >= 0) {
      return ROMAN.indexOf(first) + 1;
    }
    if (KANJI.indexOf(first) >= 0) {
      int tens = first == '十' ? 10 : KANJI.indexOf(first) + 1;
      return digits.length() == 1 ? tens : tens + KANJI.indexOf(digits.charAt(1)) + 1;
    }
    return LATIN.indexOf(digits) + 1;
  }
}
