package org.yakugo.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.Normalization;

/**
 * Makes a concept, or a changed one from another. A Japanese term that gets a standing loses the
 * one that it had, so no term is ever in two. Not for several threads.
 */
public final class ConceptBuilder {
  private Kind kind;
  private String english;
  private final List<String> variants;
  private Set<String> scope;
  private String preferred;
  private final List<String> admitted;
  private final List<String> deprecated;
  private final Map<String, String> instead;
  private final Map<String, String> forms;
  private String note;
  private String source;
  private @Nullable LocalDate date;

  ConceptBuilder(Concept concept) {
    kind = concept.kind();
    english = concept.english();
    variants = new ArrayList<>(concept.englishVariants());
    scope = concept.scope();
    preferred = concept.japanese();
    admitted = new ArrayList<>(concept.admitted());
    deprecated = new ArrayList<>(concept.deprecated());
    instead = new LinkedHashMap<>(concept.instead());
    forms = new LinkedHashMap<>(concept.forms());
    note = concept.note();
    source = concept.source();
    date = concept.date();
  }

  /** A new concept that has no Japanese term yet. */
  public static ConceptBuilder of(Kind kind, String english) {
    return new ConceptBuilder(
        new Concept(
            kind, english, List.of(), Set.of(), "", List.of(), List.of(), Map.of(), Map.of(), "",
            "", null));
  }

  /** Makes it the preferred English term; the one before is no variant unless it is added. */
  public ConceptBuilder english(String term) {
    english = term;
    variants.remove(term);
    return this;
  }

  /** Makes it the preferred English term; the one before becomes the first variant. */
  public ConceptBuilder rename(String term) {
    variants.addFirst(english);
    return english(term);
  }

  /** Adds an English variant that isn't there yet. */
  public ConceptBuilder variant(String term) {
    if (!term.equals(english) && !variants.contains(term)) {
      variants.add(term);
    }
    return this;
  }

  /** Takes an English variant away. */
  public ConceptBuilder dropVariant(String term) {
    variants.remove(term);
    return this;
  }

  public ConceptBuilder scope(Collection<String> countries) {
    scope = Set.copyOf(countries);
    return this;
  }

  /** Makes it the preferred term; the one before becomes an admitted one. */
  public ConceptBuilder prefer(String term) {
    String before = preferred;
    drop(term);
    preferred = term;
    if (!before.isEmpty() && !same(before, term)) {
      admitted.addFirst(before);
    }
    return this;
  }

  public ConceptBuilder admit(String term) {
    drop(term);
    admitted.add(term);
    return this;
  }

  /**
   * @param use what to use in its place; null for the preferred term
   */
  public ConceptBuilder deprecate(String term, @Nullable String use) {
    drop(term);
    deprecated.add(term);
    if (use != null && !use.isEmpty()) {
      instead.put(term, use);
    }
    return this;
  }

  /** Takes a Japanese term away, whatever its standing; forms of authorities stay. */
  public ConceptBuilder drop(String term) {
    preferred = same(preferred, term) ? "" : preferred;
    admitted.removeIf(one -> same(one, term));
    deprecated.removeIf(one -> same(one, term));
    instead.keySet().removeIf(one -> same(one, term));
    return this;
  }

  /**
   * Records the form that an authority uses.
   *
   * @param term null or empty to take the record away
   */
  public ConceptBuilder form(String authority, String term) {
    if (term == null || term.isEmpty()) {
      forms.remove(authority);
    } else {
      forms.put(authority, term);
    }
    return this;
  }

  /** What to use in the place of deprecated terms, all of it. */
  public ConceptBuilder instead(Map<String, String> uses) {
    instead.clear();
    instead.putAll(uses);
    return this;
  }

  public ConceptBuilder note(String note) {
    this.note = note;
    return this;
  }

  public ConceptBuilder source(String source) {
    this.source = source;
    return this;
  }

  /**
   * @param date of the decision; null if none
   */
  public ConceptBuilder date(@Nullable LocalDate date) {
    this.date = date;
    return this;
  }

  public Concept build() {
    return new Concept(
        kind,
        english,
        variants,
        scope,
        preferred,
        admitted,
        deprecated,
        instead,
        forms,
        note,
        source,
        date);
  }

  private static boolean same(String a, String b) {
    return Normalization.PRINTED.same(a, b);
  }
}
