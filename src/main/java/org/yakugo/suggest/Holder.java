package org.yakugo.suggest;

import org.jspecify.annotations.Nullable;

/**
 * Who holds a post that a text names without its holder, by the glossary's table of tenures. It is
 * for the translator to know; the renderings of the post are the same with it and without.
 *
 * @param person in English
 * @param ja the person's name in Japanese: decided, else printed before, else by sound
 * @param rendering the person with the post as a headline prints it; null if it can't be composed
 * @param confidence the probability, 0 to 1, that an editor who adds the name keeps that rendering
 * @param from since when, as far as it is known: a day, a month or a year; null if it isn't
 * @param to until when; null for who was in office when the table's line was written
 * @param source where that is known from, and as of when
 */
public record Holder(
    String person,
    String ja,
    @Nullable String rendering,
    double confidence,
    @Nullable String from,
    @Nullable String to,
    String source) {}
