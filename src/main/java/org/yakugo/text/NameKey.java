package org.yakugo.text;

import java.util.regex.Pattern;

/**
 * A key under which the spellings of one Latin name fall together: {@code Gasymov}, {@code Gasimov}
 * and {@code Qasımov}; {@code Hikmat} and {@code Hikmet}; {@code Hajiyev}, {@code Hacıyev} and
 * {@code Hadjiev}. Different names may share a key, so it proves nothing by itself.
 */
public final class NameKey {
  private static final String[][] SPELLINGS = {
    {"x", "h"}, {"kh", "h"}, {"gh", "g"}, {"q", "g"}, {"dzh", "j"}, {"dj", "j"}, {"ph", "f"},
    {"sch", "sh"}, {"iy", "i"}, {"yi", "i"}, {"y", "i"}, {"w", "v"}, {"ck", "k"}, {"th", "t"},
    {"e", "a"}, {"ia", "a"}, {"ff", "v"}, {"ai", "a"}
  };

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
  private static final Pattern LAST_F = Pattern.compile("f$");

  /** Share of a name's letters in which two spellings of it may differ. */
  private static final double MOST_SLIPS = 0.3;

  /**
   * @param name one or more words
   * @return without spaces; empty for a name without Latin letters
   */
  public static String of(String name) {
    String key = NO_LETTER.matcher(Normalization.ENGLISH.apply(name)).replaceAll("");
    for (String[] spelling : SPELLINGS) {
      key = key.replace(spelling[0], spelling[1]);
    }
    return LAST_F.matcher(REPEATED.matcher(key).replaceAll("$1")).replaceAll("v");
  }

  /**
   * Whether two given names can be one person's, spelled in two ways: {@code Jeyhun} and {@code
   * Ceyhun}, {@code Alexander} and {@code Aliaksandr}, {@code J.} and {@code Jeyhun}.
   */
  public static boolean canBeOne(String given, String other) {
    String a = of(given);
    String b = of(other);
    int shorter = Math.min(a.length(), b.length());
    if (shorter <= 1 || a.startsWith(b) || b.startsWith(a)) {
      return shorter == 0 || a.charAt(0) == b.charAt(0);
    }
    return shorter > 3 && a.regionMatches(0, b, 0, 3) || haveFewSlips(a, b);
  }

  /**
   * The same of names in which one syllable tells persons apart: {@code Eui-yong}, {@code Eui-sun}.
   */
  public static boolean areNearlyAlike(String given, String other) {
    return haveFewSlips(of(given), of(other));
  }

  private static boolean haveFewSlips(String a, String b) {
    return EditDistance.between(a, b) <= MOST_SLIPS * Math.max(a.length(), b.length());
  }
}
