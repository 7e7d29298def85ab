package org.yakugo.suggest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Labelled;
import org.yakugo.draft.Signs;

/**
 * A Japanese headline for an English one.
 *
 * @param score the probability, 0 to 1, that an editor keeps it with at most one small edit
 * @param from the past item it was made from; null if no single one stands behind it
 * @param frames the frames used, the main verb's first, by their English
 * @param learned past headlines that the main frame was learned from, newest first; none for others
 * @param slots what renders which English, in the order of the text
 * @param signs what its score was told by; null where a past headline stands behind it
 */
public record Draft(
    String ja,
    double score,
    Basis basis,
    @Nullable Source from,
    List<String> frames,
    List<Source> learned,
    List<Slot> slots,
    @JsonIgnore @Nullable Signs signs) {

  /** What a draft was made of. */
  public enum Basis implements Labelled {
    /** One past headline with its parts exchanged. */
    PRECEDENT,
    /** A pattern learned from past headlines, or decided. */
    FRAME,
    /** The starter's frames and words. */
    COMPOSED;
  }

  /** The past item a draft was made from. */
  public record Source(String bulletin, int item) {}

  /**
   * A stretch of the draft.
   *
   * @param start offset into the draft, in UTF-16 code units
   * @param source the English that it renders
   * @param open whether it is that English itself, for want of a rendering
   */
  public record Slot(
      int start, int end, String source, @JsonInclude(Include.NON_DEFAULT) boolean open) {

    public Slot(int start, int end, String source) {
      this(start, end, source, false);
    }
  }

  public Draft {
    frames = List.copyOf(frames);
    learned = List.copyOf(learned);
    slots = List.copyOf(slots);
  }

  Draft withScore(double score) {
    return new Draft(ja, score, basis, from, frames, learned, slots, signs);
  }

  /** Whether English words are left in it. */
  public boolean isOpen() {
    return slots.stream().anyMatch(Slot::open);
  }
}
