package org.yakugo.decision;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Concept;

/**
 * What a decision did to one concept.
 *
 * @param file where it stands, a name without folder
 * @param before null if it was added
 * @param after null if it was removed
 * @param peer the id of the concept that it was merged into or split from; null if none
 */
public record Change(
    String file, @Nullable Concept before, @Nullable Concept after, @Nullable String peer) {

  /** The same, taken back. */
  Change undone() {
    return new Change(file, /* before= */ after, /* after= */ before, peer);
  }

  /** The identities that the concept had before and after; both may be the same. */
  public Stream<Concept.Identity> identities() {
    return Stream.of(before, after).filter(Objects::nonNull).map(Concept::identity).distinct();
  }

  /** The concept as the decision left it, or as it was before it was removed. */
  public Concept latest() {
    return Objects.requireNonNull(after == null ? before : after);
  }
}
