package org.yakugo.name.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * Katakana split into morae: a kana together with the small kana after it ({@code シャ}, {@code ティ}).
 * The long mark, the small ッ and ン each are one.
 */
public final class Morae {
  private static final String SMALL = "ァィゥェォャュョヮ";

  public static List<String> of(String kana) {
    List<String> morae = new ArrayList<>(kana.length());
    for (int i = 0; i < kana.length(); ) {
      int end = i + 1;
      while (end < kana.length() && SMALL.indexOf(kana.charAt(end)) >= 0) {
        end++;
      }
      morae.add(kana.substring(i, end));
      i = end;
    }
    return morae;
  }
}
