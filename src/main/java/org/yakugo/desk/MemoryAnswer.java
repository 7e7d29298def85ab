package org.yakugo.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yakugo.memory.Concordance;
import org.yakugo.memory.Concordance.Highlight;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.Memory;

/**
 * A past item that answers a search of the memory: because its headline is like the text, or
 * because the text's words stand in it.
 *
 * @param score how like the headline is, 0 to 100
 * @param field the text in which the words stand ({@code ja}, {@code en} or {@code body}); null for
 *     a headline that is only like the text
 * @param text that text; null as well
 * @param highlights where in it the words stand
 */
public record MemoryAnswer(
    int score,
    String en,
    String ja,
    String bulletin,
    int item,
    String field,
    String text,
    List<Highlight> highlights) {

  public MemoryAnswer {
    highlights = List.copyOf(highlights);
  }

  /** Headlines like the text, best first, then further items in which its words stand. */
  static List<MemoryAnswer> of(Memory memory, String text, int max) {
    List<MemoryAnswer> answers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Concordance> concordances = memory.concordance(text, max);
    for (FuzzyMatch match : memory.match(text, max)) {
      seen.add(match.bulletin() + "#" + match.item());
      answers.add(of(match, concordances));
    }
    for (Concordance found : concordances) {
      if (seen.add(found.bulletin() + "#" + found.item())) {
        answers.add(of(found, found.score()));
      }
    }
    return answers;
  }

  private static MemoryAnswer of(FuzzyMatch match, List<Concordance> concordances) {
    return concordances.stream()
        .filter(c -> c.bulletin().equals(match.bulletin()) && c.item() == match.item())
        .findFirst()
        .map(c -> of(c, match.score()))
        .orElseGet(
            () ->
                new MemoryAnswer(
                    match.score(),
                    match.en(),
                    match.ja(),
                    match.bulletin(),
                    match.item(),
                    null,
                    null,
                    List.of()));
  }

  private static MemoryAnswer of(Concordance found, int score) {
    return new MemoryAnswer(
        score,
        found.en(),
        found.ja(),
        found.bulletin(),
        found.item(),
        found.field(),
        found.text(),
        found.highlights());
  }
}
