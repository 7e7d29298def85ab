package org.yakugo.glossary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yakugo.Kind;

/**
 * One thing and the words for it in both languages. A person is a concept, a surname is not.
 *
 * @param kind what it is
 * @param english the preferred English term; with kind and scope the concept's identity
 * @param englishVariants other English terms: spellings, acronyms, short forms
 * @param scope where the renderings hold, as ISO 3166 codes of countries ({@code AZ}); empty for
 *     everywhere. {@code Speaker of the Parliament} is one concept in Armenia and another in Japan
 * @param japanese the preferred Japanese term; empty where only deprecated terms are recorded
 * @param admitted further Japanese terms that may be used
 * @param deprecated Japanese terms that may not be used
 * @param note for the reader; empty if none
 * @param source where the decision or the official name comes from; empty if none
 * @param date of the decision; null if none
 */
public record Concept(
    Kind kind,
    String english,
    List<String> englishVariants,
    Set<String> scope,
    String japanese,
    List<String> admitted,
    List<String> deprecated,
    String note,
    String source,
    LocalDate date) {

  public Concept {
    englishVariants = List.copyOf(englishVariants);
    scope = Set.copyOf(scope);
    admitted = List.copyOf(admitted);
    deprecated = List.copyOf(deprecated);
  }
}
