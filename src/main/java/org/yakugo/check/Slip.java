package org.yakugo.check;

/** How two spellings differ. */
public final class Slip {
  /**
   * Whether one slip of the hand makes the one of the other: a letter left out, added or wrong, or
   * two neighbours that changed places. Equal spellings differ by none.
   */
  public static boolean separates(String a, String b) {
    int prefix = firstDifference(a, b);
    int endOfA = a.length();
    int endOfB = b.length();
    while (endOfA > prefix && endOfB > prefix && a.charAt(endOfA - 1) == b.charAt(endOfB - 1)) {
      endOfA--;
      endOfB--;
    }
    String restOfA = a.substring(prefix, endOfA);
    String restOfB = b.substring(prefix, endOfB);
    boolean oneLetter = Math.max(restOfA.length(), restOfB.length()) == 1;
    return oneLetter || restOfA.length() == 2 && isSwapped(restOfA, restOfB);
  }

  /** Where two words begin to differ; where the shorter one ends, if the other goes on. */
  public static int firstDifference(String a, String b) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static boolean isSwapped(String two, String other) {
    return other.length() == 2
        && two.charAt(0) == other.charAt(1)
        && two.charAt(1) == other.charAt(0);
  }
}
