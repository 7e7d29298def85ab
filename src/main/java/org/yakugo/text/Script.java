package org.yakugo.text;

/** Which script a character is written in, as far as the two languages of a bulletin need it. */
public final class Script {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  /** No Han character comes before. */
  private static final int FIRST_RADICAL = 0x2E80;

  private static final String OTHER_MARKS = "・゠（）：；！？，．＝～［］";

  /** Kana, kanji and the full-width marks between them; not full-width Latin letters or digits. */
  public static boolean isJapanese(int c) {
    return isKatakana(c) || isHiragana(c) || isHan(c) || isJapaneseMark(c);
  }

  /** Full-width katakana with its long mark, without the separator ・. */
  public static boolean isKatakana(int c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c == 'ヽ' || c == 'ヾ';
  }

  public static boolean isHiragana(int c) {
    return c >= 'ぁ' && c <= 'ゟ';
  }

  public static boolean isHan(int c) {
    return c >= FIRST_RADICAL
        && (c >= '一' && c <= '\u9FFF'
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /** 、。「」（）：！？・ and their like. */
  public static boolean isJapaneseMark(int c) {
    return c >= 0x3001 && c <= 0x303F && !isHan(c) || OTHER_MARKS.indexOf(c) >= 0;
  }

  /** Whether at least one character of the text is kana or kanji. */
  public static boolean hasJapanese(String text) {
    return text.codePoints().anyMatch(c -> isKatakana(c) || isHiragana(c) || isHan(c));
  }

  /** Latin letters with or without marks. */
  public static boolean isLatin(int c) {
    return Character.isLetter(c)
        && (c < FIRST_BEYOND_ASCII
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
