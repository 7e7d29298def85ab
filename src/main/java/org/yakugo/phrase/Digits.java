package org.yakugo.phrase;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written: {@code over 200}, {@code 3-5}, {@code 5th}, {@code 3.2bn}, {@code
 * 46c}, {@code 5-million}.
 *
 * @param limit what stands before it; empty if nothing does
 * @param lowest where a range begins; empty if it is none
 * @param number in digits or as a word
 * @param letters right behind digits; empty if there are none
 */
record Digits(String limit, String lowest, String number, String letters) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "((?:.* )?)((?:[0-9.]{1,9}[-–](?=[0-9]))?)([0-9][0-9.,]*|\\S+?)"
              + "(?:-(?=[mbt]r?illion))?((?:(?<=[0-9-])[a-z°]+)?)");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  static Digits of(String said) {
    Matcher found = WRITTEN.matcher(said);
    return found.matches()
        ? new Digits(
            found.group(1).strip(),
            found.group(2).replaceFirst(".$", ""),
            found.group(3),
            found.group(4))
        : new Digits("", "", said, "");
  }

  /** Whether it says which one of a row. */
  boolean isOrdinal() {
    return ORDINALS.contains(letters);
  }
}
