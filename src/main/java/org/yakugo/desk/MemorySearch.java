package org.yakugo.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.MemoryAnswer;
import org.yakugo.memory.Segments;
import org.yakugo.text.Normalization;

/** What a memory answers: headlines like a text, and items in which its words stand. */
final class MemorySearch {
  private static final int LONGEST_WORD = 30;
  private static final int MOST_WORDS = 3;

  /** Headlines like the text, best first, then further items in which its words stand. */
  static List<MemoryAnswer> of(Segments memory, String text, int max) {
    List<MemoryAnswer> standing = memory.concordance(text, max);
    List<MemoryAnswer> answers = new ArrayList<>();
    for (FuzzyMatch match : memory.match(text, max)) {
      answers.add(
          standing.stream()
              .filter(answer -> answer.isOf(match.bulletin(), match.item()))
              .findFirst()
              .map(answer -> answer.withScore(match.score()))
              .orElseGet(() -> MemoryAnswer.of(match)));
    }
    for (MemoryAnswer found : standing) {
      if (answers.stream().noneMatch(answer -> answer.isOf(found.bulletin(), found.item()))) {
        answers.add(found);
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
      answers.stream().filter(answer -> contains(sought, answer) == wanted).forEach(ordered::add);
    }
    return ordered;
  }

  private static boolean contains(String sought, MemoryAnswer answer) {
    return Stream.of(answer.ja(), answer.en(), Objects.requireNonNullElse(answer.text(), ""))
        .anyMatch(text -> Normalization.LENIENT.apply(text).contains(sought));
  }
}
