package org.yakugo.check.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Objects;
import org.yakugo.language.NumberWords;

/** The value of a number written with digits or in English words: 1,200; two hundred and five. */
record SpelledNumbers(NumberWords words) {
  /** A format keeps state while it parses, so every thread has its own. */
  private static final ThreadLocal<RuleBasedNumberFormat> SPELLOUT =
      ThreadLocal.withInitial(
          () -> new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT));

  /** A word for a number, as a pattern; of {@code one-sided} there is none. */
  String word() {
    return "(?:(?!one-)(?:" + words.words() + "))";
  }

  /** A word for a place in a row, as a pattern. */
  String ordinalWord() {
    return "(?:" + words.ordinalWords() + ")";
  }

  /** Digits or a word, as a pattern. */
  String digitsOrWord() {
    return "(?:[0-9]+|" + word() + ")";
  }

  /** Words and abbreviations of scales, as alternatives. */
  String scaleWords() {
    return words.scaleWords();
  }

  /** What a scale, with spaces or a hyphen before it, multiplies by. */
  double scale(String word) {
    String plain = word.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
    return Objects.requireNonNull(words.scale(plain)).doubleValue();
  }

  double value(String digitsOrWords) {
    return Character.isDigit(digitsOrWords.charAt(0))
        ? Double.parseDouble(digitsOrWords.replace(",", ""))
        : spelled(digitsOrWords);
  }

  /** Of {@code three one-sided}, the three. */
  private double spelled(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace(" and ", " ");
    String first = plain.replaceFirst("[ -].*", "");
    if (words.scale(first) != null) {
      // a bare scale word, which the spelling of ICU 79 reads as 0: a million
      plain = "one " + plain;
    }
    Number number = SPELLOUT.get().parse(plain, new ParsePosition(0));
    return number == null ? Double.NaN : number.doubleValue();
  }
}
