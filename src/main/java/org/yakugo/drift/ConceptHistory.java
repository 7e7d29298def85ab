package org.yakugo.drift;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.Normalization;

/**
 * A concept and what it was called over time.
 *
 * @param source the glossary's English, or for what the glossary doesn't have the English that was
 *     printed most often
 * @param preferred the glossary's Japanese; null if it has not decided
 * @param drifts whether forms stand side by side that mean the same and are not all approved
 * @param renderings the Japanese forms, most used first
 * @param flips where the Japanese changed, oldest first
 * @param spellings the English forms, most used first
 * @param spellingDrifts whether a name is spelled in several ways in English
 * @param collisions the English of other concepts that were printed in the same Japanese form
 */
public record ConceptHistory(
    String source,
    Kind kind,
    @Nullable String preferred,
    boolean drifts,
    List<TracedForm> renderings,
    List<Flip> flips,
    List<TracedForm> spellings,
    boolean spellingDrifts,
    List<String> collisions) {
  public ConceptHistory {
    renderings = List.copyOf(renderings);
    flips = List.copyOf(flips);
    spellings = List.copyOf(spellings);
    collisions = List.copyOf(collisions);
  }

  /** Whether there is anything to tell of it beyond that it was printed. */
  @JsonIgnore
  public boolean isNotable() {
    return drifts || spellingDrifts || !collisions.isEmpty();
  }

  /** Number of items that print it. */
  @JsonIgnore
  public int uses() {
    return renderings.stream().mapToInt(TracedForm::uses).sum();
  }

  /**
   * Whether one of its English or Japanese forms has these words in it.
   *
   * @param words everything has those of an empty text
   */
  public boolean isNamed(String words) {
    String wanted = Normalization.LENIENT.apply(words);
    return Stream.concat(
            Stream.of(source),
            Stream.concat(renderings.stream(), spellings.stream())
                .flatMap(form -> Stream.concat(Stream.of(form.target()), form.variants().stream())))
        .anyMatch(form -> Normalization.LENIENT.apply(form).contains(wanted));
  }

  ConceptHistory collidingWith(List<String> others) {
    return new ConceptHistory(
        source, kind, preferred, drifts, renderings, flips, spellings, spellingDrifts, others);
  }
}
