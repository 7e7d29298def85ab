package org.yakugo.worklist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;

/**
 * A Japanese form that was printed for something.
 *
 * @param target as printed
 * @param uses number of items that show it
 * @param first the earliest of their dates; null if none has one
 * @param last the latest of them; null as well
 * @param confidence the probability, 0 to 1, that it really was its rendering
 * @param evidence those items, newest first
 * @param dates theirs, as far as they have one
 */
public record Form(
    String target,
    int uses,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    double confidence,
    List<Evidence> evidence,
    @JsonIgnore List<LocalDate> dates) {
  private static final Normalization LOOSE =
      Normalization.of(Fold.WIDTH, Fold.SPACES, Fold.SEPARATORS, Fold.CASE);

  public Form {
    evidence = List.copyOf(evidence);
    dates = List.copyOf(dates);
  }

  /** This one with the uses of another spelling of the English. */
  Form and(Form other) {
    List<Evidence> proofs =
        Stream.concat(evidence.stream(), other.evidence.stream()).distinct().toList();
    List<LocalDate> all =
        Stream.concat(dates.stream(), other.dates.stream())
            .sorted(Comparator.reverseOrder())
            .limit(proofs.size())
            .toList();
    return new Form(
        target,
        proofs.size(),
        all.isEmpty() ? null : all.getLast(),
        all.isEmpty() ? null : all.getFirst(),
        Math.max(confidence, other.confidence),
        proofs,
        all);
  }

  /** Without what makes no other form of it: width, spaces, marks between names. */
  static String folded(String target) {
    return LOOSE.apply(target);
  }

  /** Whether two forms differ in no more than that, or in that the one has the given name too. */
  static boolean areAlike(String target, String other) {
    String a = folded(target);
    String b = folded(other);
    return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
  }
}
