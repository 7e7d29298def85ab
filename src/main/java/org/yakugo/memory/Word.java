package org.yakugo.memory;

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
    /** Punctuation. */
    MARK
  }

  private static final double OTHER_NAME = 0.25;
  private static final double OTHER_ENDING = 0.2;

  /** Katakana stands for what came from abroad, and the sentence often stays around it too. */
  private static final double OTHER_KATAKANA = 0.6;

  private static final double MISSING_NAME = 0.7;

  /** From which likeness on a word is taken for another spelling: organise, organize. */
  private static final double LIKE = 0.7;

  /** The work of changing this word into the other: 0 if they are the same. */
  double costOfChange(Word other) {
    if (form.equals(other.form)) {
      return 0;
    }
    double whole = Math.max(weight, other.weight);
    if (sort != other.sort || sort == Sort.WORD && isKatakana()) {
      return isKatakana() && other.isKatakana() ? OTHER_KATAKANA * whole : whole;
    }
    return switch (sort) {
      case NAME, NUMBER -> OTHER_NAME * whole;
      case MARK -> whole / 2;
      case WORD -> stem.equals(other.stem) ? OTHER_ENDING * whole : (1 - likeness(other)) * whole;
    };
  }

  /** The work of adding it or taking it away. */
  double costOfAbsence() {
    return sort == Sort.NAME || sort == Sort.NUMBER ? MISSING_NAME * weight : weight;
  }

  private boolean isKatakana() {
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
    double likeness = 1 - (double) characterChanges(form, other.form) / longer;
    return likeness < LIKE ? 0 : likeness;
  }

  private static int characterChanges(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
