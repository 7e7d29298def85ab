package org.yakugo.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * Looks in past items for the words of a text, and ranks those where they stand. Safe for many
 * threads.
 */
public final class OccurrenceRanking {
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing((Hit hit) -> !hit.occurrence.together())
          .thenComparing(Hit::date, Comparator.reverseOrder())
          .thenComparing(hit -> -hit.uses)
          .thenComparing(hit -> hit.unit.bulletin(), Comparator.reverseOrder())
          .thenComparing(hit -> hit.unit.item())
          .thenComparing(hit -> hit.field.equals(UnitDocument.BODY));

  private record Hit(
      TranslationUnit unit, String field, String text, Occurrence occurrence, int uses) {
    LocalDate date() {
      return OccurrenceRanking.date(unit);
    }

    Hit and(Hit other) {
      Hit newer = BEST_FIRST.compare(this, other) <= 0 ? this : other;
      return new Hit(newer.unit, field, text, occurrence, uses + other.uses);
    }
  }

  /**
   * What to search candidates by, in fields as {@link UnitTerms} names them; nothing is to be
   * searched where the text {@linkplain #isEmpty is empty}.
   */
  public static Query query(String text) {
    return ConcordanceSearch.query(text, Side.of(text));
  }

  /** Whether there is nothing in a text to look for. */
  public static boolean isEmpty(String text) {
    return wanted(text, Side.of(text)).isEmpty();
  }

  private static Wanted wanted(String text, Side language) {
    return language == Side.JAPANESE ? new JapaneseWanted(text) : new EnglishWanted(text);
  }

  private static LocalDate date(TranslationUnit unit) {
    return unit.date() == null ? LocalDate.MIN : unit.date();
  }

  /**
   * @param candidates newest first; of one with a paragraph that is looked at, else its headline
   */
  public List<MemoryAnswer> best(String text, List<TranslationUnit> candidates, int max) {
    Side language = Side.of(text);
    Wanted wanted = wanted(text, language);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<List<String>, Hit> byText = new LinkedHashMap<>();
    int together = 0;
    // What is older than as many as are wanted only tells how often these were printed.
    LocalDate oldest = LocalDate.MIN;
    for (TranslationUnit unit : candidates) {
      String field = unit.body().isEmpty() ? language.field() : UnitDocument.BODY;
      String found = unit.body().isEmpty() ? language.headline(unit) : unit.body().getFirst();
      List<String> place = List.of(field, found);
      Hit known = byText.get(place);
      if (known != null) {
        byText.put(place, known.and(new Hit(unit, field, found, known.occurrence, 1)));
      } else if (together < max || !date(unit).isBefore(oldest)) {
        Optional<Hit> hit = wanted.in(found).map(one -> new Hit(unit, field, found, one, 1));
        hit.ifPresent(one -> byText.put(place, one));
        if (hit.isPresent() && hit.get().occurrence.together() && ++together == max) {
          oldest = date(unit);
        }
      }
    }
    return byText.values().stream()
        .sorted(BEST_FIRST)
        .limit(max)
        .map(hit -> concordance(hit, text, language))
        .toList();
  }

  private static MemoryAnswer concordance(Hit hit, String asked, Side language) {
    TranslationUnit unit = hit.unit;
    return new MemoryAnswer(
        Likeness.score(asked, language.headline(unit), language),
        unit.en(),
        unit.ja(),
        unit.bulletin(),
        unit.item(),
        hit.field,
        hit.text,
        hit.occurrence.highlights());
  }
}
