package org.yakugo.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Concept;

/**
 * What somebody wants done to one concept.
 *
 * @param before the concept to change or remove; null to add one
 * @param version the {@linkplain Concept#version version} that they saw; null to change whichever
 *     is there
 * @param after null to remove it
 * @param file where to add it; null for the file that holds the most of its kind
 * @param peer the id of the concept that it is merged into or split from; null if none
 */
public record Edit(
    Concept.@Nullable Identity before,
    @Nullable String version,
    @Nullable Concept after,
    @Nullable String file,
    @Nullable String peer) {

  /** Adds a concept to the file that holds the most of its kind. */
  public static Edit add(Concept after) {
    return new Edit(null, null, after, null, null);
  }

  /** Adds a concept to a file of that name. */
  public static Edit addTo(@Nullable String file, Concept after) {
    return new Edit(null, null, after, file, null);
  }

  /** Changes a concept that is as it was seen. */
  public static Edit change(Concept before, Concept after) {
    return new Edit(before.identity(), before.version(), after, null, null);
  }

  /** Removes a concept that is as it was seen. */
  public static Edit remove(Concept before) {
    return new Edit(before.identity(), before.version(), null, null, null);
  }

  /**
   * Merges one concept into another.
   *
   * @param merged what becomes of the other; see {@link MergedConcept}
   */
  public static List<Edit> merge(Concept from, Concept into, Concept merged) {
    Edit removal = new Edit(from.identity(), from.version(), null, null, merged.identity().id());
    return List.of(removal, change(into, merged));
  }

  /** Splits a concept in two: see {@link SplitConcept}. */
  public static List<Edit> split(Concept before, SplitConcept parts) {
    Edit second = new Edit(null, null, parts.moved(), null, parts.kept().identity().id());
    return List.of(change(before, parts.kept()), second);
  }
}
