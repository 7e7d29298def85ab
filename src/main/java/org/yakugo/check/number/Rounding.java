package org.yakugo.check.number;

import java.util.regex.Pattern;

/**
 * A number of the Japanese that is said to be no exact one, and the numbers that it may stand for:
 * 約3割 for 29.8 percent, 3割近く for 29, 2000人超 for 2,043.
 *
 * @param below how far below it the number may be
 * @param above how far above it
 */
record Rounding(Quantity quantity, double below, double above) {
  private static final Pattern ABOUT = Pattern.compile("(?:約|およそ|おおよそ|ほぼ|概ね|おおむね|凡そ) ?\\z");

  private static final Pattern ABOUT_BEHIND = Pattern.compile("(?:前後|程度|ほど|くらい|ぐらい)");
  private static final Pattern LESS = Pattern.compile("(?:近[くい]|弱|足らず|に迫|未満|に届か)");
  private static final Pattern MORE = Pattern.compile("(?:超|強|余り?|以上|を超え|を上回)");

  /** A 割 in percent. */
  private static final double TENTH = 10;

  /** Of what isn't told in tenths, a number farther away is no rounding. */
  private static final double CLOSE = 0.05;

  /** How the number is rounded that stands in the Japanese; within nothing if it isn't. */
  static Rounding of(Quantity number, String ja) {
    String itself = ja.substring(number.start(), number.end());
    String behind = ja.substring(number.end());
    boolean less = itself.contains("弱") || LESS.matcher(behind).lookingAt();
    boolean more = itself.contains("強") || itself.contains("余") || MORE.matcher(behind).lookingAt();
    boolean about =
        ABOUT.matcher(ja.substring(0, number.start())).find()
            || ABOUT_BEHIND.matcher(behind).lookingAt();
    boolean tenths = itself.contains("割");
    double step = tenths ? TENTH : step(number.value());
    double most = tenths ? step : Math.min(step, number.value() * CLOSE);
    double half = Math.min(most, step / 2);
    return new Rounding(
        number, less ? most : about && !more ? half : 0, more ? most : about && !less ? half : 0);
  }

  /** One of its last digit that isn't zero: 100 of 2300. */
  private static double step(double value) {
    double step = 1;
    while (value > 0 && value % (step * 10) == 0) {
      step *= 10;
    }
    return step;
  }

  /** Whether it may stand for the English number, which is of the same. */
  boolean fits(Quantity english) {
    return quantity.unit().equals(english.unit())
        && english.value() >= quantity.value() - below
        && english.value() <= quantity.value() + above
        && below + above > 0;
  }
}
