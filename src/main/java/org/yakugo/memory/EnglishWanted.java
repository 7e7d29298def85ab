package org.yakugo.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yakugo.memory.MemoryAnswer.Highlight;
import org.yakugo.text.EnglishStems;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/** English words asked for, whatever their endings; the last may be the beginning of a word. */
final class EnglishWanted implements Wanted {
  private final List<Token> words;

  EnglishWanted(String text) {
    this.words = words(text);
  }

  @Override
  public boolean isEmpty() {
    return words.isEmpty();
  }

  @Override
  public Optional<Occurrence> in(String text) {
    List<Token> printed = words(text);
    List<Highlight> together =
        IntStream.rangeClosed(0, printed.size() - words.size())
            .filter(at -> standsAt(at, printed))
            .mapToObj(at -> highlight(printed.get(at), printed.get(at + words.size() - 1)))
            .toList();
    if (!together.isEmpty()) {
      return Optional.of(new Occurrence(true, together));
    }
    if (!words.stream().allMatch(word -> printed.stream().anyMatch(other -> asks(word, other)))) {
      return Optional.empty();
    }
    List<Highlight> apart = new ArrayList<>();
    for (Token other : printed) {
      if (words.stream().anyMatch(word -> asks(word, other))) {
        apart.add(highlight(other, other));
      }
    }
    return Optional.of(new Occurrence(false, apart));
  }

  private boolean standsAt(int at, List<Token> printed) {
    return IntStream.range(0, words.size()).allMatch(i -> asks(words.get(i), printed.get(at + i)));
  }

  private boolean asks(Token word, Token printed) {
    return word == words.getLast() && printed.folded().startsWith(word.folded())
        || EnglishStems.of(word.folded()).equals(EnglishStems.of(printed.folded()));
  }

  private static Highlight highlight(Token first, Token last) {
    return new Highlight(first.start(), last.end());
  }

  private static List<Token> words(String text) {
    return EnglishTokenizer.tokenize(text).stream()
        .filter(token -> token.isWord() || token.isNumber())
        .toList();
  }
}
