package org.yakugo.headline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one word can be, with the base form of each reading. */
public final class Readings {
  static final Readings NONE = new Readings(Map.of(), Set.of(), 0, 0);

  private final Map<Tag, String> lemmas;
  private final Set<WordClass> classes;
  private final int number;
  private final int ordinal;

  /**
   * @param lemmas the base form that the word has as what it can be
   * @param number what it counts, {@code three}; 0 if it doesn't
   * @param ordinal which one it names, {@code third}; 0 if it doesn't
   */
  Readings(Map<Tag, String> lemmas, Set<WordClass> classes, int number, int ordinal) {
    this.lemmas = lemmas.isEmpty() ? Map.of() : new EnumMap<>(lemmas);
    this.classes = classes;
    this.number = number;
    this.ordinal = ordinal;
  }

  /** Whether the word is of that class. */
  boolean is(WordClass wanted) {
    return classes.contains(wanted);
  }

  /** What the word counts: 3 for {@code three}; 0 if it is no such word. */
  public int number() {
    return number;
  }

  /** Which one the word names: 3 for {@code third}; 0 if it is no such word. */
  public int ordinal() {
    return ordinal;
  }

  /** Whether the word can be this. */
  public boolean has(Tag tag) {
    return lemmas.containsKey(tag);
  }

  /** Whether the word can be one of these. */
  public boolean hasAny(Tag... tags) {
    return !Collections.disjoint(lemmas.keySet(), List.of(tags));
  }

  /** The base form that the word has as this; null if it can't be this. */
  public @Nullable String lemma(Tag tag) {
    return lemmas.get(tag);
  }

  /** Whether it can be the verb of a clause by itself. */
  public boolean isFinite() {
    return hasAny(Tag.BASE, Tag.THIRD, Tag.PAST);
  }

  /** Whether it can be a verb in any form. */
  public boolean isVerb() {
    return isFinite() || hasAny(Tag.PARTICIPLE, Tag.ING);
  }

  public boolean isNoun() {
    return hasAny(Tag.NOUN, Tag.PLURAL);
  }

  public boolean isEmpty() {
    return lemmas.isEmpty();
  }

  @Override
  public String toString() {
    return lemmas.toString();
  }
}
