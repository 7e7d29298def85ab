package org.yakugo.exchange;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;

/**
 * What a foreign file says of one concept. What it doesn't say is empty, and stays in the glossary
 * as it is.
 *
 * @param line where it begins in the file, from 1
 * @param kind null if the file doesn't tell
 * @param subject the field that it is of, in the file's words; empty if the file doesn't tell
 * @param english preferred; empty if the file has only the Japanese side
 * @param scope null if the format has no place for it; empty for everywhere
 * @param japanese preferred; empty if it has only others
 * @param instead for some of the deprecated terms, what to use in their place
 * @param forms by authority, the form that it uses
 * @param date null if none
 */
public record Entry(
    int line,
    @Nullable Kind kind,
    String subject,
    String english,
    List<String> englishVariants,
    @Nullable Set<String> scope,
    String japanese,
    List<String> admitted,
    List<String> deprecated,
    Map<String, String> instead,
    Map<String, String> forms,
    String note,
    String source,
    @Nullable LocalDate date) {

  public Entry {
    englishVariants = List.copyOf(englishVariants);
    scope = scope == null ? null : Set.copyOf(scope);
    admitted = List.copyOf(admitted);
    deprecated = List.copyOf(deprecated);
    instead = Collections.unmodifiableMap(new LinkedHashMap<>(instead));
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
  }

  /** The same under another preferred English term, which is a variant from then on. */
  Entry named(String other) {
    List<String> variants = Stream.concat(Stream.of(english), englishVariants.stream()).toList();
    return new Entry(
        line,
        kind,
        subject,
        other,
        variants,
        scope,
        japanese,
        admitted,
        deprecated,
        instead,
        forms,
        note,
        source,
        date);
  }

  /** Preferred and admitted. */
  List<String> usableJapanese() {
    return Stream.concat(Stream.of(japanese).filter(term -> !term.isEmpty()), admitted.stream())
        .toList();
  }
}
