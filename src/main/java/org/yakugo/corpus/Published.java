package org.yakugo.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a bulletin of the corpus without reading it.
 *
 * @param file its name within the corpus
 * @param version changes with what the file holds
 * @param issuer the embassy; empty if none was found
 * @param items how many it holds
 * @param newest the latest day of its items; null if none is known
 * @param sections the titles of its sections that hold items
 */
public record Published(
    String id,
    String file,
    @Nullable String version,
    @Nullable String issuer,
    int items,
    @Nullable LocalDate newest,
    List<String> sections) {}
