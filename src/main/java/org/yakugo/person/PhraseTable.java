package org.yakugo.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
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

  /** What was added, taken apart when a text first has its first word. */
  private record Added<T>(String english, T value) {}

  private final Map<String, List<Added<T>>> added = new HashMap<>();
  private final Map<String, List<Phrase<T>>> byFirstWord = new ConcurrentHashMap<>();
  private final Spellings spellings;

  PhraseTable(Language language) {
    this.spellings = Spellings.of(language);
  }

  /**
   * The English alternatives of a table's lines.
   *
   * @param meaning what a line stands for by one of them; null if it counts for nothing
   */
  static <T> PhraseTable<T> of(
      Language language, String table, BiFunction<Row, String, T> meaning) {
    PhraseTable<T> phrases = new PhraseTable<>(language);
    language
        .table(table)
        .each(
            row -> {
              for (String english : row.alternatives("english")) {
                T meant = meaning.apply(row, english);
                if (meant != null) {
                  phrases.add(english, meant);
                }
              }
            });
    return phrases;
  }

  /** Adds a phrase; one that is there already keeps its first value. */
  void add(String english, T value) {
    String first = english.substring(0, plain(english));
    boolean whole = first.length() == english.length() || english.charAt(first.length()) == ' ';
    added
        .computeIfAbsent(
            whole && !first.isEmpty() ? spellings.american(first) : words(english).getFirst(),
            word -> new ArrayList<>(1))
        .add(new Added<>(english, value));
  }

  private List<Phrase<T>> beginningWith(String first) {
    List<Phrase<T>> phrases = new ArrayList<>();
    for (Added<T> one : added.getOrDefault(first, List.of())) {
      List<String> words = words(one.english);
      if (phrases.stream().noneMatch(p -> p.words.equals(words))) {
        phrases.add(new Phrase<>(words, one.english.endsWith("."), one.value));
      }
    }
    phrases.sort((a, b) -> b.words.size() - a.words.size());
    return phrases;
  }

  /** How many small letters without marks the text begins with. */
  private static int plain(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    return end;
  }

  /** The longest phrase that starts at the token; null if none does. */
  @Nullable Match<T> longestAt(List<Token> tokens, int index) {
    String first = word(tokens.get(index));
    if (!added.containsKey(first)) {
      return null;
    }
    for (Phrase<T> phrase : byFirstWord.computeIfAbsent(first, this::beginningWith)) {
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
    if (plain(english) == english.length()) {
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
