package org.yakugo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Japanese form proposed for a mention.
 *
 * @param target the Japanese form
 * @param confidence the probability, 0 to 1, that an editor keeps it
 * @param uses how often it was printed in the corpus
 * @param last the date of its latest use; null if never used
 * @param evidence the items that prove it, newest first; empty if none; never changed, and not
 *     copied: those that lie in an index are read when they are asked for
 * @param told sentences for a person: which parts it was put together from, which names taught it;
 *     empty where origin and evidence say all
 */
public record Rendering(
    String target,
    Origin origin,
    double confidence,
    int uses,
    @Nullable LocalDate last,
    List<Evidence> evidence,
    @JsonIgnore List<Message> told) {

  /**
   * What is less likely is a candidate and no proposal; commands and page say so where the first
   * candidate is one.
   */
  public static final double CONFIDENT = 0.35;

  public Rendering {
    told = List.copyOf(told);
  }

  /**
   * A form that was never printed.
   *
   * @param told as in the record
   */
  public static Rendering unprinted(
      String target, Origin origin, double confidence, List<Message> told) {
    return new Rendering(target, origin, confidence, 0, null, List.of(), told);
  }

  /** The sentences in English. */
  @JsonProperty
  public List<String> reasons() {
    return Message.english(told);
  }

  /** The same without the items that prove it. */
  public Rendering withoutEvidence() {
    return new Rendering(target, origin, confidence, uses, last, List.of(), told);
  }

  public Rendering withTarget(String target) {
    return new Rendering(target, origin, confidence, uses, last, evidence, told);
  }

  public Rendering withConfidence(double confidence) {
    return new Rendering(target, origin, confidence, uses, last, evidence, told);
  }
}
