package org.yakugo.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How many columns a text takes on a terminal: two for a full-width character, none for a mark that
 * combines with the character before it, one for the rest (Unicode Standard Annex #11).
 */
public final class DisplayWidth {
  /** The columns that the whole text takes; tabs and line breaks are not expected in it. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::ofCodePoint).sum();
  }

  /** The text, followed by as many spaces as it is short of {@code columns}. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  private static int ofCodePoint(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = UCharacter.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.FULLWIDTH, UCharacter.EastAsianWidth.WIDE -> 2;
      default -> 1;
    };
  }
}
