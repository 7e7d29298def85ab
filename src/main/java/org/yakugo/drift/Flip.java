package org.yakugo.drift;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;

/**
 * An item that renders a concept otherwise than the dated item before it.
 *
 * @param from the form until then
 * @param to the form of this item
 */
public record Flip(@Nullable LocalDate date, String from, String to, Evidence evidence) {}
