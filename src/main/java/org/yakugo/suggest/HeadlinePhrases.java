package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.suggest.HeadlineUnits.Slot;
import org.yakugo.suggest.HeadlineUnits.Unit;
import org.yakugo.text.Span;

/**
 * Wordings that English headlines use for one thing and Japanese headlines render alike, from
 * {@code headline-phrases.tsv}: {@code holds a meeting with} is {@code meets}.
 */
final class HeadlinePhrases {
  private static final Facts<HeadlinePhrases> PHRASES = Facts.of(HeadlinePhrases::new);

  /** From the words of a wording to the one that stands for all of its set; longest first. */
  private final Map<List<String>, String> byWords =
      new TreeMap<>(
          Comparator.comparingInt((List<String> words) -> words.size())
              .reversed()
              .thenComparing(Object::toString));

  private HeadlinePhrases(Language language) {
    language
        .table("headline-phrases")
        .each(
            row -> {
              List<String> wordings = row.alternatives("wordings");
              for (String wording : wordings) {
                byWords.put(stems(wording, language), wordings.getFirst());
              }
            });
  }

  static HeadlinePhrases of(Language language) {
    return PHRASES.in(language);
  }

  private static List<String> stems(String wording, Language language) {
    return List.of(wording.split(" ")).stream()
        .map(word -> HeadlineUnits.stem(word, language))
        .toList();
  }

  /** The row of units with each wording as one word: the one that stands for its set. */
  List<Unit> folded(List<Unit> units) {
    List<Unit> folded = new ArrayList<>();
    for (int i = 0; i < units.size(); ) {
      int length = 1;
      Unit unit = units.get(i);
      for (Map.Entry<List<String>, String> wording : byWords.entrySet()) {
        if (standsAt(wording.getKey(), units, i)) {
          length = wording.getKey().size();
          Span span = unit.span().with(units.get(i + length - 1).span());
          unit = new Unit(Slot.WORD, span, wording.getValue(), null);
          break;
        }
      }
      folded.add(unit);
      i += length;
    }
    return folded;
  }

  private static boolean standsAt(List<String> words, List<Unit> units, int at) {
    return at + words.size() <= units.size()
        && IntStream.range(0, words.size())
            .allMatch(
                i ->
                    units.get(at + i).slot() == Slot.WORD
                        && units.get(at + i).key().equals(words.get(i)));
  }
}
