package org.yakugo.headline;

import org.jspecify.annotations.Nullable;
import java.util.EnumMap;
import java.util.Map;

/** What one word can be, with the base form of each reading. */
public final class Readings {
  static final Readings NONE = new Readings(Map.of());

  private final Map<Tag, String> lemmas;

  Readings(Map<Tag, String> lemmas) {
    this.lemmas = lemmas.isEmpty() ? Map.of() : new EnumMap<>(lemmas);
  }

  /** Whether the word can be this. */
  public boolean has(Tag tag) {
    return lemmas.containsKey(tag);
  }

  /** Whether the word can be one of these. */
  public boolean hasAny(Tag... tags) {
    for (Tag tag : tags) {
      if (lemmas.containsKey(tag)) {
        return true;
      }
    }
    return false;
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
