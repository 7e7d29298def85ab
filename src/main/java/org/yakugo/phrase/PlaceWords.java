package org.yakugo.phrase;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** Words that go with the names of places, and with times, from the table place-words. */
final class PlaceWords {
  private static final Facts<PlaceWords> WORDS = Facts.of(PlaceWords::new);

  /** Where such a word stands. */
  enum Place {
    /** Its place follows: {@code city of Oslo}. */
    HEAD,
    /** Behind the name: {@code Vestland county}. */
    KIND,
    /** Before the name: {@code eastern Norway}. */
    SIDE,
    /** Says what part of a year or a month is meant: {@code end of 2026}. */
    PART,
    /** Says what part of a month is meant: {@code early June}. */
    DECADE,
    /** How long what follows goes on: {@code weeks of talks}. */
    SPAN,
    /** How somebody spends such a time: {@code years in exile}. */
    SPENT,
    /** Since when something is the most of its kind: {@code worst drought of decade}. */
    EVER
  }

  private final Map<Place, Map<String, String>> japanese = new EnumMap<>(Place.class);

  private PlaceWords(Language language) {
    language.table("place-words").each(this::add);
  }

  private void add(Row row) {
    Map<String, String> words =
        japanese.computeIfAbsent(row.choice("use", Place.class), place -> new HashMap<>());
    row.alternatives("english").forEach(word -> words.put(word, row.required("japanese")));
  }

  static PlaceWords of(Language language) {
    return WORDS.in(language);
  }

  /**
   * The Japanese that goes with the place's own.
   *
   * @param word in small letters
   * @return null if no such word stands there
   */
  @Nullable String japanese(Place place, String word) {
    return japanese.getOrDefault(place, Map.of()).get(word);
  }
}
