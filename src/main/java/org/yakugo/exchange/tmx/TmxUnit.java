package org.yakugo.exchange.tmx;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An English text and its Japanese rendering.
 *
 * @param memory where it comes from: a bulletin's id, or empty if unknown
 * @param number its number there, from 1; 0 if unknown
 * @param date of its publication or last change; null if unknown
 */
public record TmxUnit(String memory, int number, @Nullable LocalDate date, String en, String ja) {}
