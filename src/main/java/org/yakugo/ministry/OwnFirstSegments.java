package org.yakugo.ministry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.MemoryAnswer;
import org.yakugo.memory.Segments;
import org.yakugo.text.Normalization;

/** One's own segments from the workspace, then those of other houses as far as they can be had. */
record OwnFirstSegments(Segments own, Segments others, House house) implements Segments {

  @Override
  public List<FuzzyMatch> match(String text, int max, @Nullable String exceptBulletin) {
    CompletableFuture<List<FuzzyMatch>> asked =
        asked(() -> others.match(text, max, exceptBulletin));
    List<FuzzyMatch> all = new ArrayList<>(own.match(text, max, exceptBulletin));
    all.addAll(asked.join());
    Set<List<String>> seen = new HashSet<>();
    return all.stream()
        .sorted(house.nearestFirst())
        .filter(
            match ->
                seen.add(
                    List.of(
                        Normalization.PRINTED.apply(match.en()),
                        Normalization.PRINTED.apply(match.ja()))))
        .limit(max)
        .toList();
  }

  @Override
  public List<MemoryAnswer> concordance(String text, int max) {
    CompletableFuture<List<MemoryAnswer>> asked = asked(() -> others.concordance(text, max));
    List<MemoryAnswer> all = new ArrayList<>(own.concordance(text, max));
    all.addAll(asked.join());
    return all.stream()
        .sorted(Comparator.comparingInt(found -> house.distance(found.bulletin())))
        .limit(max)
        .toList();
  }

  /** Nothing where the others are away; {@link Ministry#away} tells. */
  private static <T> CompletableFuture<List<T>> asked(Supplier<List<T>> question) {
    return CompletableFuture.supplyAsync(
        () -> ClusterAway.orElse(List.of(), question), Thread::startVirtualThread);
  }
}
