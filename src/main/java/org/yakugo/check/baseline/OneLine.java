package org.yakugo.check.baseline;

import java.util.regex.Pattern;

/** Text as it can stand in a cell of a tab-separated line. */
final class OneLine {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** Enough to know the place by. */
  private static final int BEGINNING = 60;

  /** The text with its line breaks and tabs turned to spaces. */
  static String of(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** The same, without its end if it is long. */
  static String beginningOf(String text) {
    String line = of(text);
    return line.codePointCount(0, line.length()) <= BEGINNING
        ? line
        : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
  }
}
