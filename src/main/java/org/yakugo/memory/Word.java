package org.yakugo.memory;

import java.util.List;
import org.yakugo.text.EditDistance;
import org.yakugo.text.Script;

/**
 * A word of a segment, as far as it matters how like two segments are. In Japanese a character.
 *
 * @param form for comparing, without the habits of writing that don't count
 * @param stem the form without its ending
 * @param start offset in the text, in UTF-16 code units
 * @param weight how much it says, from 0 to 1
 */
record Word(String form, String stem, Sort sort, int start, int end, double weight) {

  /** What replacing a word by another costs a translator. */
  enum Sort {
    /** A name: another one takes its place, and the sentence stays. */
    NAME,
    NUMBER,
    WORD,
    /** An English word with a capital that others of its text lack: perhaps a part of a name. */
    CAPITALISED,
    /** Punctuation. */
    MARK
  }

  private static final double OTHER_NAME = 0.25;

  /** How much of that a name saves that is written much like the other. */
  private static final double SAVED_BY_LETTERS = 0.3;

  private static final double OTHER_ENDING = 0.2;

  /** The sentence often stays around katakana, what came from abroad, and around capitals too. */
  private static final double PERHAPS_OTHER_NAME = 0.6;

  private static final double MISSING_NAME = 0.7;

  /** From which likeness on a word is taken for another spelling: organise, organize. */
  private static final double LIKE = 0.7;

  /** The work of changing this word into the other: 0 if they are the same. */
  double costOfChange(Word other) {
    if (form.equals(other.form)) {
      return 0;
    }
    double whole = Math.max(weight, other.weight);
    if (sort == Sort.MARK && other.sort == Sort.MARK) {
      return whole / 2;
    }
    boolean bothWords = isOfWords() && other.isOfWords();
    if (sort == other.sort && !bothWords) {
      return OTHER_NAME * whole * (1 - SAVED_BY_LETTERS * lettersShared(other));
    }
    double share = bothWords ? shareToChange(other) : 1;
    return Math.min(mayBeName() && other.mayBeName() ? PERHAPS_OTHER_NAME : 1, share) * whole;
  }

  private double shareToChange(Word other) {
    return stem.equals(other.stem) ? OTHER_ENDING : 1 - likeness(other);
  }

  private boolean isOfWords() {
    return sort == Sort.WORD || sort == Sort.CAPITALISED;
  }

  private boolean mayBeName() {
    return sort == Sort.NAME || sort == Sort.CAPITALISED || isKatakana();
  }

  /** The work of adding it or taking it away. */
  double costOfAbsence() {
    return sort == Sort.NAME || sort == Sort.NUMBER ? MISSING_NAME * weight : weight;
  }

  /** Several in a row as one; a name if one of them is. */
  static Word joined(List<Word> words) {
    StringBuilder form = new StringBuilder();
    Sort sort = Sort.WORD;
    double weight = 0;
    for (Word word : words) {
      form.append(word.form);
      sort = word.sort == Sort.NAME ? Sort.NAME : sort;
      weight += word.weight;
    }
    String whole = form.toString();
    return new Word(whole, whole, sort, words.getFirst().start, words.getLast().end, weight);
  }

  boolean isKatakana() {
    return !form.isEmpty() && Script.isKatakana(form.charAt(0));
  }

  private double likeness(Word other) {
    if (form.charAt(0) != other.form.charAt(0)) {
      return 0;
    }
    int longer = Math.max(form.length(), other.form.length());
    int shorter = Math.min(form.length(), other.form.length());
    if (shorter < LIKE * longer) {
      return 0;
    }
    double likeness = lettersShared(other);
    return likeness < LIKE ? 0 : likeness;
  }

  /** The part of the letters, from 0 to 1, that both have in the same order. */
  private double lettersShared(Word other) {
    int longer = Math.max(form.length(), other.form.length());
    return longer == 1 ? 0 : 1 - (double) EditDistance.between(form, other.form) / longer;
  }
}
