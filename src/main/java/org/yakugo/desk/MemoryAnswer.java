package org.yakugo.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.memory.Concordance;
import org.yakugo.memory.Concordance.Highlight;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.Segments;
import org.yakugo.text.Normalization;

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
    @Nullable String field,
    @Nullable String text,
    List<Highlight> highlights) {

  private static final int LONGEST_WORD = 30;
  private static final int MOST_WORDS = 3;

  public MemoryAnswer {
    highlights = List.copyOf(highlights);
  }

  /** Headlines like the text, best first, then further items in which its words stand. */
  static List<MemoryAnswer> of(Segments memory, String text, int max) {
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
    return isWord(text) ? thoseThatContain(text, answers) : answers;
  }

  /** Whether somebody asks for a name or a word rather than a headline. */
  private static boolean isWord(String text) {
    String plain = text.strip();
    return plain.length() <= LONGEST_WORD && plain.split("[\\s\u3000]+").length <= MOST_WORDS;
  }

  /** Lines in which the words stand come before those that only look like them. */
  private static List<MemoryAnswer> thoseThatContain(String text, List<MemoryAnswer> answers) {
    String sought = Normalization.LENIENT.apply(text.strip());
    List<MemoryAnswer> ordered = new ArrayList<>();
    for (boolean wanted : new boolean[] {true, false}) {
      answers.stream().filter(answer -> answer.contains(sought) == wanted).forEach(ordered::add);
    }
    return ordered;
  }

  private boolean contains(String sought) {
    return Normalization.LENIENT.apply(ja).contains(sought)
        || Normalization.LENIENT.apply(en).contains(sought)
        || text != null && Normalization.LENIENT.apply(text).contains(sought);
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
