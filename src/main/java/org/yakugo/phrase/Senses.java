package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/**
 * Which of a word's meanings is meant, by what else a headline has: {@code power} is 電力 where it is
 * restored after a storm. From the table senses.
 */
final class Senses {
  private static final Facts<Senses> SENSES = Facts.of(Senses::new);

  private record Sense(Set<String> near, String japanese) {}

  private final Map<String, List<Sense>> senses = new HashMap<>();

  private Senses(Language language) {
    language.table("senses").each(this::add);
  }

  private void add(Row row) {
    Sense sense = new Sense(Set.copyOf(row.alternatives("near")), row.required("japanese"));
    for (String word : row.alternatives("english")) {
      senses.computeIfAbsent(word, w -> new ArrayList<>()).add(sense);
    }
  }

  static Senses of(Language language) {
    return SENSES.in(language);
  }

  /** What the headline has it mean; null if nothing there says. */
  @Nullable String japanese(String english, List<Unit> headline) {
    List<Sense> known = senses.getOrDefault(english, List.of());
    if (known.isEmpty()) {
      return null;
    }
    Set<String> words = words(headline);
    return known.stream()
        .filter(sense -> sense.near().stream().anyMatch(words::contains))
        .map(Sense::japanese)
        .findFirst()
        .orElse(null);
  }

  /** All words as they stand and in their base forms; those of names stand within them. */
  private static Set<String> words(List<Unit> headline) {
    Set<String> words = new HashSet<>();
    for (Unit unit : headline) {
      words.addAll(List.of(unit.folded().split("[ -]")));
      for (Tag tag : Tag.values()) {
        String lemma = unit.readings().lemma(tag);
        if (lemma != null) {
          words.add(lemma);
        }
      }
    }
    return words;
  }
}
