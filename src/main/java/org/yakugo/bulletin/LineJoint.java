package org.yakugo.bulletin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.text.Script;

/**
 * What stood between two lines of one paragraph before it was wrapped: a blank or nothing. Japanese
 * has no blanks, but a house may set numbers or Latin words off by one, and a dash may stand with
 * or without. The other side of the number or dash tells; else what the file does within its lines.
 *
 * @param number whether the file sets numbers off from Japanese
 * @param latin whether it does so with Latin words
 */
record LineJoint(boolean number, boolean latin) {
  private static final String JAPANESE = "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]";
  private static final String NUMBER = whole("\\p{Nd}", ".,:/%");
  private static final String LATIN = whole("\\p{IsLatin}", "\\p{M}.,&’'-");

  /**
   * A whole stretch of some characters and what may stand among them, with at least one of the
   * former. It is looked at from its first character on alone: a line may be one such stretch.
   */
  private static String whole(String some, String among) {
    String any = "[" + some + among + "]";
    return "(?<!" + any + ")(?=[" + among + "]*+" + some + ")" + any + "++";
  }

  /** A number or Latin words beside Japanese, with the blank between them if there is one. */
  private static Pattern beside(String word) {
    return Pattern.compile(
        "(?:(?<=" + JAPANESE + ")( ?)" + word + "|" + word + "( ?)(?=" + JAPANESE + "))");
  }

  private static final Pattern NUMBERS = beside(NUMBER);
  private static final Pattern WORDS = beside(LATIN);

  private static final Pattern LAST_NUMBER = Pattern.compile(NUMBER + "$");
  private static final Pattern FIRST_NUMBER = Pattern.compile("^" + NUMBER);
  private static final Pattern DASH_FIRST = Pattern.compile("^[–—](?=[^\\s–—]).*");
  private static final Pattern DASH_LAST = Pattern.compile(".*[^\\s–—][–—]$");

  static LineJoint of(List<Line> lines) {
    int numbers = 0;
    int words = 0;
    for (Line line : lines) {
      String text = line.text().text();
      if (Script.hasJapanese(text)) {
        numbers += surplus(NUMBERS, text);
        words += surplus(WORDS, text);
      }
    }
    return new LineJoint(numbers > 0, words > 0);
  }

  /** So many more places have a blank than have none. */
  private static int surplus(Pattern places, String text) {
    int surplus = 0;
    for (Matcher place = places.matcher(text); place.find(); ) {
      boolean spaced = " ".equals(place.group(1)) || " ".equals(place.group(2));
      surplus += spaced ? 1 : -1;
    }
    return surplus;
  }

  /** A blank or nothing. */
  String between(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    boolean hyphen = before.endsWith("-") && before.length() > 1 && !before.endsWith(" -");
    if (hyphen || DASH_FIRST.matcher(after).matches() || DASH_LAST.matcher(before).matches()) {
      return "";
    }
    boolean from = Wrapping.endsJapanese(before);
    boolean to = Wrapping.beginsJapanese(after);
    if (!from && !to) {
      return " ";
    }
    return isSetOff(before, after, from, to) ? " " : "";
  }

  private boolean isSetOff(String before, String after, boolean from, boolean to) {
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    if (from && to || !isJapanese(from ? last : first)) {
      return false;
    }
    int foreign = from ? first : last;
    if (Character.isDigit(foreign)) {
      return from
          ? numberSetOff(FIRST_NUMBER, after, true)
          : numberSetOff(LAST_NUMBER, before, false);
    }
    return latin && Script.isLatin(foreign);
  }

  /**
   * Whether the number at the joint has a blank on its other side; as the file has it if unknown.
   */
  private boolean numberSetOff(Pattern number, String text, boolean forward) {
    Matcher found = number.matcher(text);
    if (!found.find()) {
      return this.number;
    }
    String beyond =
        forward
            ? text.substring(found.end())
            : new StringBuilder(text.substring(0, found.start())).reverse().toString();
    if (beyond.isEmpty()) {
      return this.number;
    }
    boolean blank = beyond.charAt(0) == ' ';
    boolean known = isJapanese(beyond.strip().isEmpty() ? ' ' : beyond.strip().codePointAt(0));
    return known ? blank : this.number;
  }

  /** A letter; marks have room enough of their own. */
  private static boolean isJapanese(int c) {
    return Character.isLetter(c) && Script.isJapanese(c);
  }
}
