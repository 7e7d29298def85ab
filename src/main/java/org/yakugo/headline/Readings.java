package org.yakugo.headline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one word can be, with the base form of each reading.
 *
 * @param lemmas the base form that the word has as what it can be
 * @param classes that the word is of
 * @param number what it counts, 3 for {@code three}; 0 if it is no such word
 * @param ordinal which one it names, 3 for {@code third}; 0 if it is no such word
 */
public record Readings(Map<Tag, String> lemmas, Set<WordClass> classes, int number, int ordinal) {
  static final Readings NONE = new Readings(Map.of(), Set.of(), 0, 0);

  /** Keeps a copy. */
  public Readings {
    lemmas = lemmas.isEmpty() ? Map.of() : new EnumMap<>(lemmas);
  }

  /** Whether the word is of that class. */
  boolean is(WordClass wanted) {
    return classes.contains(wanted);
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
