package org.yakugo.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yakugo.Lazy;
import org.yakugo.language.EnglishWords;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.language.WordKinds;
import org.yakugo.text.Token;

/** Words that end a noun phrase of a headline: finite verbs and the closed classes. */
public final class HeadlineWords {
  private static final Facts<HeadlineWords> WORDS = Facts.of(HeadlineWords::new);

  private final WordKinds kinds;
  private final EnglishWords english;
  private final Lazy<Set<String>> closed;
  private final Lazy<Set<String>> calendar;
  private final Lazy<Set<String>> verbs;
  private final Lazy<Set<String>> owners;
  private final Lazy<Set<String>> heads;
  private final Lazy<Map<String, List<String>>> fields;

  /** Each table is read when it is first asked: whoever compares texts asks one of them. */
  private HeadlineWords(Language language) {
    kinds = WordKinds.of(language);
    english = EnglishWords.of(language);
    closed = words(language, "closed-words", "words", row -> row.words("ends").contains("phrase"));
    calendar = words(language, "calendar", "english", row -> true);
    verbs = words(language, "headline-verbs", "words", row -> row.text("class").equals("finite"));
    heads = words(language, "posts", "english", row -> row.words("takes").contains("body"));
    owners = words(language, "owner-words", "words", row -> true);
    fields = new Lazy<>(() -> fields(language));
  }

  private static Lazy<Set<String>> words(
      Language language, String table, String column, Predicate<Row> belongs) {
    return new Lazy<>(
        () -> {
          Set<String> words = new HashSet<>();
          language
              .table(table)
              .each(row -> words.addAll(belongs.test(row) ? row.alternatives(column) : List.of()));
          return words;
        });
  }

  private static Map<String, List<String>> fields(Language language) {
    Map<String, List<String>> fields = new HashMap<>();
    language
        .table("topics")
        .each(row -> row.alternatives("english").forEach(w -> fields.putIfAbsent(w, forms(row))));
    return fields;
  }

  private static List<String> forms(Row topic) {
    return Stream.of("ministry", "elsewhere", "short")
        .flatMap(column -> topic.alternatives(column).stream())
        .filter(form -> form.length() > 1)
        .toList();
  }

  /** The words of a language's tables. */
  public static HeadlineWords of(Language language) {
    return WORDS.in(language);
  }

  /** Whether a word is of a kind, see {@link WordKinds}. */
  boolean isKind(String word, String kind) {
    return kinds.is(word, kind);
  }

  /** Whether every longer word but those of the closed classes is capitalised. */
  public boolean areTitleCase(List<Token> tokens) {
    List<Token> longer = tokens.stream().filter(t -> t.isWord() && t.text().length() > 3).toList();
    return longer.size() > 4 && longer.stream().allMatch(t -> t.isCapitalized() || isClosed(t));
  }

  /** Whether a dictionary has the word with a small first letter: {@code Court}. */
  boolean isEnglish(Token token) {
    return english.isCommon(token.text());
  }

  /** Months and days of the week: capitalised, but no names. */
  boolean isCalendar(Token token) {
    return calendar.get().contains(token.folded());
  }

  /**
   * What no name begins with: {@code June} in {@code June EU summit}, which says when it is, but
   * not in {@code May 9 parade}; {@code Ruling} in {@code Ruling Georgian Dream party}.
   */
  boolean isNoPart(List<Token> tokens, int i) {
    boolean month =
        isCalendar(tokens.get(i)) && !(i + 1 < tokens.size() && tokens.get(i + 1).isNumber());
    return month || tokens.get(i).is("ruling") || isClosed(tokens.get(i));
  }

  /** Who can head a body, behind its name: {@code National Bank of Georgia President}. */
  boolean isHeadOfBody(Token token) {
    return heads.get().contains(token.folded());
  }

  /** Whom bodies are called after in the genitive: {@code Women's}. */
  boolean isOwner(Token token) {
    return owners.get().contains(token.folded());
  }

  /** A field of work that is one word: {@code defence}. */
  public boolean isField(Token token) {
    return fields.get().containsKey(token.folded());
  }

  /**
   * How a field of work is rendered within names; empty if the words, in small letters, are none.
   */
  public List<String> fieldForms(String words) {
    return fields.get().getOrDefault(words, List.of());
  }

  /** A word of the closed classes: articles, prepositions, pronouns, auxiliaries. */
  public boolean isClosed(Token token) {
    return closed.get().contains(token.folded());
  }

  /** Whether the word is an inflected or plain form of a headline verb. */
  public boolean isVerb(Token token) {
    String word = token.folded();
    return verbs.get().contains(word)
        || word.endsWith("s") && (isBase(word, 1, "") || isBase(word, 2, ""))
        || word.endsWith("ies") && isBase(word, 3, "y")
        || word.endsWith("ed") && (isBase(word, 2, "") || isBase(word, 1, "") || isDoubled(word, 2))
        || word.endsWith("ied") && isBase(word, 3, "y")
        || word.endsWith("ing")
            && !word.equals("meeting")
            && !word.equals("hearing")
            && (isBase(word, 3, "") || isBase(word, 3, "e") || isDoubled(word, 3));
  }

  /** Whether the word is a verb in a form that no noun has before a name: {@code urges}. */
  boolean isInflected(Token token) {
    return isVerb(token) && !verbs.get().contains(token.folded());
  }

  private boolean isBase(String word, int cut, String add) {
    return word.length() > cut + 1
        && verbs.get().contains(word.substring(0, word.length() - cut) + add);
  }

  private boolean isDoubled(String word, int cut) {
    int end = word.length() - cut;
    return end > 2
        && word.charAt(end - 1) == word.charAt(end - 2)
        && verbs.get().contains(word.substring(0, end - 1));
  }
}
