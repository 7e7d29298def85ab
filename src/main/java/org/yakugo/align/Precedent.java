package org.yakugo.align;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;

/**
 * A Japanese form that was printed for something.
 *
 * @param uses number of items that show it
 * @param last the latest of their dates; null if none has one
 * @param confidence the probability, 0 to 1, that it really was its rendering
 * @param evidence the newest of those items, at most a hundred, newest first; never changed
 */
public record Precedent(
    String target,
    int uses,
    @Nullable LocalDate last,
    double confidence,
    List<Evidence> evidence) {}
