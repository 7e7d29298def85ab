package org.yakugo.text;

/**
 * A key under which the spellings of one Latin name fall together: {@code Gasymov}, {@code Gasimov}
 * and {@code Qasımov}; {@code Hikmat} and {@code Hikmet}; {@code Hajiyev}, {@code Hacıyev} and {@code
 * Hadjiev}. Different names may share a key, so it proves nothing by itself.
 */
public final class NameKey {
  private static final String[][] SPELLINGS = {
    {"x", "h"}, {"kh", "h"}, {"gh", "g"}, {"q", "g"}, {"dzh", "j"}, {"dj", "j"}, {"ph", "f"},
    {"sch", "sh"}, {"iy", "i"}, {"yi", "i"}, {"y", "i"}, {"w", "v"}, {"ck", "k"}, {"th", "t"},
    {"e", "a"}, {"ia", "a"}, {"ff", "v"}, {"ai", "a"}
  };

  private NameKey() {}

  /**
   * @param name one or more words
   * @return without spaces; empty for a name without Latin letters
   */
  public static String of(String name) {
    String key = Normalization.ENGLISH.apply(name).replaceAll("[^a-z]", "");
    for (String[] spelling : SPELLINGS) {
      key = key.replace(spelling[0], spelling[1]);
    }
    return key.replaceAll("(.)\\1+", "$1").replaceAll("f$", "v");
  }
}
