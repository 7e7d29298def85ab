package org.yakugo.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.language.Language;
import org.yakugo.language.Spellings;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * English phrases and what each stands for, found in a text by longest match. British and American
 * spellings, {@code &} and "and", and hyphens between words ({@code Vice-President}) are one.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTable<T> {

  /**
   * A phrase found in a text.
   *
   * @param end index after its last token
   */
  record Match<T>(T value, int end) {}

  /**
   * @param stop whether it ends with a stop, which a text may leave out: {@code Lt. Gen.}
   */
  private record Phrase<T>(List<String> words, boolean stop, T value) {}

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();
  private final Spellings spellings;

  PhraseTable(Language language) {
    this.spellings = Spellings.of(language);
  }

  /** Adds a phrase; one that is there already keeps its first value. */
  void add(String english, T value) {
    List<String> words = words(english);
    List<Phrase<T>> phrases =
        byFirstWord.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
    if (phrases.stream().noneMatch(p -> p.words.equals(words))) {
      phrases.add(new Phrase<>(words, english.endsWith("."), value));
      phrases.sort((a, b) -> b.words.size() - a.words.size());
    }
  }

  /** The longest phrase that starts at the token; null if none does. */
  Match<T> longestAt(List<Token> tokens, int index) {
    List<Phrase<T>> phrases = byFirstWord.get(word(tokens.get(index)));
    if (phrases == null) {
      return null;
    }
    for (Phrase<T> phrase : phrases) {
      int end = endOf(phrase.words, tokens, index);
      if (end > 0) {
        return new Match<>(phrase.value, phrase.stop && isStop(tokens, end) ? end + 1 : end);
      }
    }
    return null;
  }

  private int endOf(List<String> words, List<Token> tokens, int index) {
    int i = index;
    for (int w = 0; w < words.size(); w++) {
      while (w > 0 && (isHyphen(tokens, i) || isStop(tokens, i))) {
        i++;
      }
      if (i >= tokens.size() || !word(tokens.get(i)).equals(words.get(w))) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** Whether a dash stands there between two words without spaces. */
  private static boolean isHyphen(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).isDash()
        && tokens.get(i - 1).end() == tokens.get(i).start()
        && tokens.get(i).end() == tokens.get(i + 1).start();
  }

  /** Whether a stop stands there right after an abbreviated word, and a further word follows. */
  private static boolean isStop(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).is(".")
        && tokens.get(i - 1).end() == tokens.get(i).start();
  }

  private List<String> words(String english) {
    if (english.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return List.of(spellings.american(english));
    }
    return EnglishTokenizer.tokenize(english).stream()
        .filter(t -> !t.isDash() && !t.is("."))
        .map(this::word)
        .toList();
  }

  private String word(Token token) {
    return token.is("&") ? "and" : spellings.american(token.folded());
  }
}
