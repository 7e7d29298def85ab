package org.yakugo.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.language.Language;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.Post.CountryName;
import org.yakugo.person.Vocabulary.Honorific;
import org.yakugo.person.Vocabulary.Rank;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/** An English text as tokens, and what the vocabulary, the countries and the glossary see in it. */
final class Words {
  private static final Set<String> PREFIXES =
      Set.of("inter", "trans", "pan", "anti", "pro", "non", "afro");

  /** Anything but one space between words. */
  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

  private static final int LONGEST_ACRONYM = 8;
  private static final Set<Kind> THINGS =
      EnumSet.of(Kind.ORGANISATION, Kind.PLACE, Kind.EVENT, Kind.DOCUMENT);

  private final String text;
  private final List<Token> tokens;
  private final Language language;
  private final Vocabulary vocabulary;
  private final Map<Integer, Integer> starts = new HashMap<>();
  private final Map<Integer, Place> places = new HashMap<>();
  private final Map<Integer, List<Known>> known = new HashMap<>();
  private final KnownHolders holders;
  private final boolean titleCase;

  /**
   * A country found in a text.
   *
   * @param end index after its last token
   */
  record Place(String code, Sense sense, int end) {}

  /** A known term, with the index after its last token. */
  private record Known(Kind kind, int end) {}

  Words(String text, KnownTerms terms, Language language) {
    this.language = language;
    this.vocabulary = Vocabulary.of(language);
    this.text = text;
    this.tokens = EnglishTokenizer.tokenize(text);
    this.holders = terms.holders();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      starts.put(tokens.get(i).start(), i);
      ends.put(tokens.get(i).end(), i + 1);
    }
    for (CountryMatch match : CountryWords.find(text, tokens, language)) {
      int start = startingAt(match.span().start());
      if (!isInsideWord(start)) {
        Sense sense = match.sense() == Sense.FORMAL_NAME ? Sense.NAME : match.sense();
        int end = ends.getOrDefault(match.span().end(), -1);
        places.put(start, new Place(match.country().code(), sense, end));
      }
    }
    for (KnownTerms.Term term : terms.find(text, tokens)) {
      known
          .computeIfAbsent(startingAt(term.span().start()), start -> new ArrayList<>())
          .add(new Known(term.kind(), ends.getOrDefault(term.span().end(), -1)));
    }
    this.titleCase = isTitleCase();
  }

  /** {@code Inter-American}, {@code anti-Russian}: of no country. */
  private boolean isInsideWord(int i) {
    return i > 1 && isHyphen(i - 1) && PREFIXES.contains(tokens.get(i - 2).folded());
  }

  Language language() {
    return language;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The persons whose offices are known. */
  KnownHolders holders() {
    return holders;
  }

  /** Whether a known person's name of two words begins there: {@code To Lam}. */
  boolean startsKnownName(int i) {
    return isCapitalized(i) && isCapitalized(i + 1) && holders.isName(text(i, i + 2));
  }

  int size() {
    return tokens.size();
  }

  Token at(int i) {
    return tokens.get(i);
  }

  /** Whether the token is there and is one of the words. */
  boolean is(int i, String... words) {
    if (i < 0 || i >= size()) {
      return false;
    }
    for (String word : words) {
      if (tokens.get(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isCapitalized(int i) {
    return i >= 0 && i < size() && tokens.get(i).isWord() && tokens.get(i).isCapitalized();
  }

  /** Whether a line ends before the token (or the text, if there is no such token). */
  boolean isLineStart(int i) {
    return i <= 0
        || i >= size()
        || text.substring(tokens.get(i - 1).end(), tokens.get(i).start()).indexOf('\n') >= 0;
  }

  /** Whether the token follows the one before it without a space. */
  boolean isJoined(int i) {
    return i > 0 && i < size() && tokens.get(i - 1).end() == tokens.get(i).start();
  }

  /** Whether a hyphen between two words without spaces stands there. */
  boolean isHyphen(int i) {
    return i > 0 && i + 1 < size() && tokens.get(i).isDash() && isJoined(i) && isJoined(i + 1);
  }

  /** Whether a dash with spaces around it stands there. */
  boolean isDashBetween(int i) {
    return i > 0 && i + 1 < size() && tokens.get(i).isDash() && !isJoined(i) && !isJoined(i + 1);
  }

  /** Whether it is an acronym ({@code NATO}, {@code FCDO}) of a body. */
  boolean isAcronym(int i) {
    String word = i < size() ? tokens.get(i).text() : "";
    return word.length() >= 2
        && word.length() <= LONGEST_ACRONYM
        && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && Character.isUpperCase(word.charAt(0))
        && vocabulary.ranks.longestAt(tokens, i) == null
        && vocabulary.honorifics.longestAt(tokens, i) == null;
  }

  /** Whether every word of some length begins with a capital letter, as in some headlines. */
  boolean isInTitleCase() {
    return titleCase;
  }

  /** Whether a possessive ending stands there. */
  boolean isPossessive(int i) {
    return i < size() && tokens.get(i).isPossessive();
  }

  /** Whether a word stands there that a field of work or a body may begin with. */
  boolean startsPhrase(int i) {
    return i < size()
        && (isCapitalized(i) || topic(i) != null || body(i) != null || tokens.get(i).isNumber());
  }

  /** Whether a known field of work or body, or an acronym, begins there. */
  boolean startsKnownPhrase(int i) {
    return body(i) != null || topic(i) != null || isAcronym(i);
  }

  int skipArticle(int i) {
    int p = is(i, "the", "a", "an", "his", "her") ? i + 1 : i;
    return is(p, "ruling") && isCapitalized(p + 1) ? p + 1 : p; // of the ruling AKP
  }

  /** The rank that starts there; {@code FM} is one, {@code fm} and {@code pm} are not. */
  @Nullable Match<Rank> rank(int i) {
    Match<Rank> rank = i < size() ? vocabulary.ranks.longestAt(tokens, i) : null;
    if (rank != null && is(rank.end() - 1, "state") && rank.end() > i + 1) {
      rank = beforeState(rank, i);
    }
    boolean shortWord = rank != null && rank.end() == i + 1 && tokens.get(i).text().length() < 4;
    return shortWord && !tokens.get(i).isCapitalized() ? null : rank;
  }

  /**
   * {@code Minister of State Assets} is a minister, {@code Minister of State} another office; and
   * so {@code Head of | State Tourism Agency}.
   */
  private @Nullable Match<Rank> beforeState(Match<Rank> rank, int i) {
    Match<String> topic = topic(rank.end() - 1);
    boolean body =
        rank.value().name().equals("head-of-state")
            && isCapitalized(rank.end() - 1)
            && isCapitalized(rank.end())
            && (topic(rank.end()) != null || body(rank.end()) != null);
    return body || topic != null && topic.end() > rank.end()
        ? vocabulary.ranks.longestAt(tokens.subList(0, i + 1), i)
        : rank;
  }

  @Nullable Match<String> qualifier(int i) {
    return i < size() ? vocabulary.qualifiers.longestAt(tokens, i) : null;
  }

  @Nullable Match<Honorific> honorific(int i) {
    return i < size() ? vocabulary.honorifics.longestAt(tokens, i) : null;
  }

  @Nullable Match<String> topic(int i) {
    return i < size() ? vocabulary.topics.longestAt(tokens, i) : null;
  }

  @Nullable Match<String> body(int i) {
    return i < size() ? vocabulary.bodies.longestAt(tokens, i) : null;
  }

  <T> @Nullable Match<T> longestOf(PhraseTable<T> phrases, int i) {
    return phrases.longestAt(tokens, i);
  }

  @Nullable Place place(int i) {
    return places.get(i);
  }

  /** The same of a token where one is known to be found. */
  Place placeAt(int i) {
    return Objects.requireNonNull(place(i));
  }

  /** The token that begins at that place in the text; -1 if none does. */
  int startingAt(int start) {
    return starts.getOrDefault(start, -1);
  }

  /** The country that is found at the token, as printed. */
  CountryName country(int i) {
    Place place = placeAt(i);
    return new CountryName(place.code(), text(i, place.end()), place.sense(), span(i, place.end()));
  }

  /** Index after the longest known term of the kind that starts there; -1 if none does. */
  int known(int i, Kind kind) {
    return known(i, EnumSet.of(kind));
  }

  /** Index after the known place, body or event that starts there; -1 if none does. */
  int knownThing(int i) {
    return known(i, THINGS);
  }

  private int known(int i, Set<Kind> kinds) {
    return known.getOrDefault(i, List.of()).stream()
        .filter(term -> kinds.contains(term.kind()))
        .mapToInt(Known::end)
        .max()
        .orElse(-1);
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The words from one token before another, with runs of spaces made one. */
  String text(int from, int to) {
    return text(span(from, to));
  }

  /** A body that those words name. */
  Post.Body body(int from, int to) {
    return new Post.Body(text(from, to), text(from, to), span(from, to));
  }

  /** The words that stand there, with runs of spaces made one. */
  String text(Span span) {
    return SPACES.matcher(span.in(text)).replaceAll(" ");
  }

  private boolean isTitleCase() {
    List<Token> words = tokens.stream().filter(t -> t.isWord() && t.text().length() > 3).toList();
    long capitals = words.stream().filter(Token::isCapitalized).count();
    return words.size() >= 6 && capitals * 10 >= words.size() * 9L;
  }
}
