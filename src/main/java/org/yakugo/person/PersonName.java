package org.yakugo.person;

import java.util.List;
import org.yakugo.text.NameKey;
import org.yakugo.text.Span;

/**
 * A person's name as printed, without honorifics.
 *
 * @param text with runs of spaces made one
 * @param surnameText the part that news calls the person by, as printed
 * @param words where its words stand; hyphenated words are one
 * @param surname where the part stands that news calls the person by; equal to {@code span} for a
 *     name of one word
 * @param certainty the probability, 0 to 1, that {@code surname} is right
 */
public record PersonName(
    String text, String surnameText, Span span, List<Span> words, Span surname, double certainty) {

  public PersonName {
    words = List.copyOf(words);
  }

  /** Whether only the part stands there that the person is called by. */
  public boolean isSurnameOnly() {
    return surname.equals(span);
  }

  /** The name without its surname; empty if only that stands there. */
  public String given() {
    return isSurnameOnly() ? "" : text.replace(surnameText, " ").strip();
  }

  /** Whether the other name can be the same person's, as far as both say. */
  public boolean canBe(PersonName other) {
    String mine = given();
    String others = other.given();
    return NameKey.of(surnameText).equals(NameKey.of(other.surnameText))
        && (mine.isEmpty() || others.isEmpty() || NameKey.canBeOne(mine, others));
  }
}
