package org.yakugo.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Concept;

/**
 * Japanese terms of a concept that a checker can replace by another wherever they stand.
 *
 * @param use what to put there
 * @param deprecated what to look for
 */
public record Correction(Concept concept, String use, List<Found> deprecated) {

  /**
   * @param term not to be used
   * @param within usable terms of the glossary that the deprecated one is a part of, in which it is
   *     right
   */
  public record Found(String term, List<String> within) {}

  /**
   * What a checker can know that sees the Japanese alone: neither the country that is spoken of nor
   * the English. A term that is right for another concept, or in another country, is told as lost.
   *
   * @param checker its name, for the losses
   */
  public static List<Correction> of(List<Concept> concepts, String checker, Consumer<Loss> losses) {
    Set<String> usable = new HashSet<>();
    Set<String> deprecated = new HashSet<>();
    for (Concept concept : concepts) {
      usable.addAll(concept.usableJapanese());
      deprecated.addAll(concept.deprecated());
    }
    Map<String, List<String>> within = within(usable, deprecated);
    Map<String, String> taken = new HashMap<>();
    List<Correction> corrections = new ArrayList<>();
    for (Concept concept : concepts) {
      tellUnheld(concept, checker, losses);
      Map<String, List<Found>> byUse = new LinkedHashMap<>();
      for (String term : concept.deprecated()) {
        String use = concept.insteadOf(term);
        String why = whyNot(concept, term, use, usable, taken, checker);
        if (why == null) {
          taken.put(term, use);
          byUse
              .computeIfAbsent(use, u -> new ArrayList<>())
              .add(new Found(term, within.getOrDefault(term, List.of())));
        } else {
          losses.accept(Loss.of(concept, "ja_deprecated", why));
        }
      }
      byUse.forEach((use, found) -> corrections.add(new Correction(concept, use, found)));
    }
    return corrections;
  }

  private static void tellUnheld(Concept concept, String checker, Consumer<Loss> losses) {
    if (concept.deprecated().isEmpty()) {
      String why = "nothing is deprecated, so " + checker + " has nothing to look for";
      losses.accept(Loss.of(concept, "ja", why));
      return;
    }
    Map<String, Boolean> filled = new LinkedHashMap<>();
    filled.put("en_variants", !concept.englishVariants().isEmpty());
    filled.put("ja_admitted", !concept.admitted().isEmpty());
    filled.put("ja_forms", !concept.forms().isEmpty());
    filled.put("source", !concept.source().isEmpty());
    filled.put("date", concept.date() != null);
    filled.values().removeIf(there -> !there);
    filled
        .keySet()
        .forEach(f -> losses.accept(Loss.of(concept, f, checker + " has no place for it")));
  }

  private static @Nullable String whyNot(
      Concept concept,
      String term,
      String use,
      Set<String> usable,
      Map<String, String> taken,
      String checker) {
    if (use.isEmpty()) {
      return "nothing is recorded to use in the place of " + term;
    }
    if (usable.contains(term)) {
      return term + " is right for another concept, and " + checker + " sees no English";
    }
    if (!concept.scope().isEmpty() && dependsOnCountry(concept)) {
      return "%s is wrong only in %s, and %s knows no countries"
          .formatted(term, String.join(", ", concept.scope()), checker);
    }
    String other = taken.get(term);
    return other == null || other.equals(use)
        ? null
        : term + " has " + other + " in its place already";
  }

  /** A person or a place is the same one everywhere. */
  private static boolean dependsOnCountry(Concept concept) {
    return switch (concept.kind()) {
      case PERSON, PERSON_TITLE, PLACE, EVENT, DOCUMENT -> false;
      case TITLE, ORGANISATION, TERM -> true;
    };
  }

  /** For each deprecated term the usable ones that it is a part of. */
  private static Map<String, List<String>> within(Set<String> usable, Set<String> deprecated) {
    Set<Integer> lengths = new TreeSet<>();
    deprecated.forEach(term -> lengths.add(term.length()));
    Map<String, List<String>> within = new HashMap<>();
    for (String term : new TreeSet<>(usable)) {
      Set<String> parts = new TreeSet<>();
      for (int length : lengths) {
        for (int i = 0; i + length <= term.length() && length < term.length(); i++) {
          String part = term.substring(i, i + length);
          if (deprecated.contains(part)) {
            parts.add(part);
          }
        }
      }
      parts.forEach(part -> within.computeIfAbsent(part, p -> new ArrayList<>()).add(term));
    }
    return within;
  }
}
