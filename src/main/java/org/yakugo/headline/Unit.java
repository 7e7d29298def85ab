package org.yakugo.headline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.Span;

/**
 * A word, number or mark of a headline, or a mention as a whole.
 *
 * @param text as it stands there
 * @param folded in lower case, without marks
 * @param atom null for a plain word
 * @param readings none for an atom, a number in digits or a mark
 */
public record Unit(String text, String folded, Span span, @Nullable Atom atom, Readings readings) {
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,3}");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  public boolean is(String word) {
    return atom == null && folded.equals(word);
  }

  /** {@code US}: of a country it is its adjective, too. */
  public static boolean isAcronym(String text) {
    return ACRONYM.matcher(text).matches();
  }

  /** Whether it is one of these words. */
  public boolean isOneOf(Set<String> words) {
    return atom == null && words.contains(folded);
  }

  /** Whether it is a word of that class. */
  public boolean is(WordClass wanted) {
    return atom == null && readings.is(wanted);
  }

  public boolean isAtom() {
    return atom != null;
  }

  /**
   * Whether it is an atom of that kind.
   *
   * @param kind null for one that isn't known to be of any
   */
  public boolean isA(@Nullable Kind kind) {
    return atom != null && atom.kind() == kind;
  }

  /** Whether it only says whose or of where something is: {@code Turkish}. */
  public boolean isModifier() {
    return atom != null && atom.modifier();
  }

  /** An atom that stands for somebody or something by itself. */
  public boolean isName() {
    return atom != null && !atom.modifier();
  }

  /** A name, not what somebody is: no {@code journalist}. */
  public boolean isNamed() {
    return isName() && !(isA(Kind.TITLE) && !isCapital());
  }

  public boolean has(Tag tag) {
    return readings.has(tag);
  }

  /** The base form of the verb, or of the participle, that it is; as it stands if it is none. */
  public String verb(boolean participle) {
    Tag tag = participle ? Tag.PARTICIPLE : has(Tag.BASE) ? Tag.BASE : Tag.ING;
    String lemma = readings.lemma(tag);
    return lemma == null ? folded : lemma;
  }

  public boolean isWord() {
    return atom == null && Character.isLetter(text.codePointAt(0)) && !isDigits();
  }

  /** Digits, with or without a currency's sign, letters behind or a limit before: {@code 5th}. */
  public boolean isDigits() {
    return atom == null && Character.isDigit(text.codePointAt(text.lastIndexOf(' ') + 1));
  }

  /** A year of the last or of this century: {@code 2026}. */
  public boolean isYear() {
    return YEAR.matcher(folded).matches();
  }

  /** {@code 1993}, {@code Monday}: no clause begins with it. */
  public boolean isDate() {
    return isYear() || isNamedPeriod();
  }

  /** {@code while}; {@code since}, but before a date. */
  boolean links(Unit next) {
    return is(WordClass.LINK) && !next.isDate();
  }

  /** The sign of a currency, or its code: {@code €}, {@code EUR}. */
  public boolean isCurrency() {
    return isAcronym(text) && WordReadings.SHARED.of(folded).is(WordClass.CURRENCY_CODE)
        || isMark() && Character.getType(text.codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** Whether a number begins there, or a currency's sign or code before one. */
  static boolean isAmount(List<Unit> units, int i, int end) {
    Unit unit = units.get(i);
    boolean counts = unit.isMark() || i + 1 < end && units.get(i + 1).isCount();
    return unit.isCount() || unit.isCurrency() && counts;
  }

  /** A number in digits or as a word. */
  public boolean isCount() {
    return isDigits() || has(Tag.NUMBER);
  }

  /** {@code 3-1}, {@code 83:76}; neither a model's number nor a span of years. */
  public boolean isScore() {
    return atom == null && text.matches("1?\\d{1,2}[-–:]1?\\d{1,2}");
  }

  public boolean isPossessive() {
    return folded.equals("'s") || folded.equals("'");
  }

  /** {@code Monday}, {@code May}. */
  public boolean isNamedPeriod() {
    return is(WordClass.PERIOD) && isCapital();
  }

  /** Whether it is written with a capital letter. */
  public boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isComma() {
    return is(",");
  }

  /** A dash with which words are joined, or one between clauses. */
  public boolean isDash() {
    return atom == null && folded.equals("-");
  }

  public boolean isMark() {
    return atom == null && !isWord() && !isDigits() && !isPossessive();
  }

  public boolean isPreposition() {
    return has(Tag.PREPOSITION);
  }

  public boolean isDeterminer() {
    return has(Tag.DETERMINER);
  }
}
