package org.yakugo.check.baseline;

import java.util.regex.Pattern;

/** Fingerprints of findings as a person types them or a file holds them. */
final class FingerprintText {
  private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{12}");
  private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{4,12}");

  static boolean isWhole(String text) {
    return WHOLE.matcher(text).matches();
  }

  /** Whether it is long enough to look for the one finding that it begins. */
  static boolean isBeginning(String text) {
    return BEGINNING.matcher(text).matches();
  }
}
