package org.yakugo.suggest;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.headline.Readings;
import org.yakugo.headline.Tag;
import org.yakugo.headline.WordReadings;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.VerbClasses;
import org.yakugo.mention.Heads;
import org.yakugo.person.KnownHolders;
import org.yakugo.phrase.Lexicon;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Writes a headline in Title Case or in CAPITALS with capitals for names only, letter by letter, so
 * that what reads it finds the same names as in a plain one.
 */
record HeadlineLetters(Glossary glossary, KnownHolders holders, Lexicon lexicon) {
  private static final int FEWEST = 4;

  /** With a capital only where all words have one. */
  private static final Set<String> SMALL = Set.of("of", "to", "in", "on", "for", "and", "at");

  /** The words of bodies, of what they deal with, and of events and documents. */
  private static final Facts<Set<String>> OF_NAMES = Facts.of(HeadlineLetters::wordsOfNames);

  private static final Facts<Set<String>> OFFICES = Facts.of(HeadlineLetters::offices);
  private static final Facts<Set<String>> GIVEN_NAMES = Facts.of(HeadlineLetters::givenNames);

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,5}");

  /** The same headline; a plain one as it is, but for {@code Nato}. Offsets remain. */
  String plain(String printed) {
    String headline = withAcronyms(printed);
    List<Token> tokens = EnglishTokenizer.tokenize(headline);
    boolean capitals = isInCapitals(tokens);
    if (!capitals && !mayBeInTitleCase(tokens)) {
      return headline; // most are plain, and looking names up costs more than counting
    }
    BitSet names = names(headline, tokens);
    if (!capitals && !isInTitleCase(tokens, names)) {
      return headline;
    }
    List<Span> places = capitals ? places(headline, tokens) : List.of();
    StringBuilder text = new StringBuilder(headline);
    for (Token token : tokens) {
      Span span = new Span(token.start(), token.end());
      if (token.isWord() && token.isCapitalized() && !isBracketed(token, headline)) {
        boolean name = holds(names, token);
        boolean place = places.contains(span);
        boolean part =
            !place && span.length() > 2 && places.stream().anyMatch(one -> one.contains(span));
        String word = written(token, capitals, name, place, part);
        if (word.length() == token.text().length()) {
          text.replace(token.start(), token.end(), word);
        }
      }
    }
    if (!text.isEmpty() && Character.isUpperCase(headline.charAt(0))) {
      text.setCharAt(0, headline.charAt(0));
    }
    return text.toString();
  }

  /** What some papers write as names are, {@code Nato, Unesco}, as the glossary has it. */
  private String withAcronyms(String printed) {
    List<Token> tokens = EnglishTokenizer.tokenize(printed);
    List<Token> acronyms = tokens.stream().filter(this::mayBeAcronym).toList();
    BitSet names = acronyms.isEmpty() ? new BitSet() : names(printed, tokens);
    StringBuilder text = new StringBuilder(printed);
    for (Token token : acronyms) {
      if (!holds(names, token)) {
        text.replace(token.start(), token.end(), token.text().toUpperCase(Locale.ROOT));
      }
    }
    return text.toString();
  }

  private boolean mayBeAcronym(Token token) {
    return NAME.matcher(token.text()).matches()
        && readings(token).isEmpty()
        && !GIVEN_NAMES.in(glossary.language()).contains(token.folded())
        && isKnown(token.text().toUpperCase(Locale.ROOT))
        && !isKnown(token.text());
  }

  /**
   * @param part whether it is of a country's name of several words: {@code SRI LANKA}
   */
  private String written(Token token, boolean capitals, boolean name, boolean place, boolean part) {
    if (capitals && !part && isKnown(token.text())) {
      return token.text();
    }
    String small = token.text().toLowerCase(Locale.ROOT);
    boolean word = !place && !WordReadings.of(glossary.language()).of(small).isEmpty(); // US, us
    if (!name && word) {
      return small;
    }
    boolean acronym =
        capitals && name && !part && !word && small.length() <= 5 && !hasVowelPattern(small);
    return capitals && !acronym ? token.text().substring(0, 1) + small.substring(1) : token.text();
  }

  /** {@code (BNR)}: what the name before is called for short. */
  private boolean isBracketed(Token token, String headline) {
    return headline.startsWith("(", token.start() - 1)
        && headline.startsWith(")", token.end())
        && readings(token).isEmpty();
  }

  /** {@code NATO}, which the glossary writes so. */
  private boolean isKnown(String word) {
    return glossary.english(word).stream()
        .anyMatch(concept -> concept.englishTerms().contains(word));
  }

  /** Whether it can be spoken as a word. */
  private static boolean hasVowelPattern(String word) {
    return word.length() > 3 && word.matches(".*[aeiouy].*[^aeiou].*|.*[^aeiou].*[aeiouy].*");
  }

  private List<Span> places(String headline, List<Token> tokens) {
    return Countries.of(glossary.language()).find(headline, tokens).stream()
        .map(place -> place.span())
        .toList();
  }

  private static boolean holds(BitSet stretches, Token token) {
    return stretches.nextClearBit(token.start()) >= token.end();
  }

  /** The characters of names. */
  private BitSet names(String headline, List<Token> tokens) {
    List<Span> places = places(headline, tokens);
    Set<Integer> ends = places.stream().map(Span::end).collect(Collectors.toSet());
    BitSet names = new BitSet();
    places.forEach(place -> names.set(place.start(), place.end()));
    for (EnglishMatch match : glossary.findEnglish(headline, tokens)) {
      if (match.concept().kind() != Kind.TERM) {
        names.set(match.span().start(), match.span().end());
      }
    }
    tokens.stream()
        .filter(token -> token.isCapitalized() && lexicon.noun(token.folded()) == null)
        .filter(token -> holders.isCalled(token.text()))
        .forEach(token -> names.set(token.start(), token.end()));
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isGivenName(tokens, i, ends)) {
        names.set(tokens.get(i).start(), tokens.get(i + 1).end());
      }
    }
    boolean body = false; // Georgian | Competition Agency
    for (int i = tokens.size() - 1; i > 0; i--) {
      Token next = tokens.get(i);
      Heads.Head head = Heads.of(glossary.language()).of(next.folded());
      body |= head != null && head.kind() == Kind.ORGANISATION;
      body &= next.isCapitalized() && tokens.get(i - 1).isCapitalized();
      body &= OF_NAMES.in(glossary.language()).contains(tokens.get(i - 1).folded());
      if (body) {
        names.set(tokens.get(i - 1).start(), next.end());
      }
    }
    return names;
  }

  /**
   * {@code George Glass}; {@code Mark Carney} and {@code Winston Peters}, which have a verb too,
   * only after an office's last word or its country.
   *
   * @param places where countries end
   */
  private boolean isGivenName(List<Token> tokens, int i, Set<Integer> places) {
    Token name = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean pair =
        name.isCapitalized()
            && next.isWord()
            && next.isCapitalized()
            && GIVEN_NAMES
                .in(glossary.language())
                .contains(Normalization.ENGLISH.apply(name.text()));
    if (!pair) {
      return false;
    }
    boolean acts = readings(next).hasAny(Tag.THIRD, Tag.PAST); // Winston Peters
    if (acts && isCommonVerb(readings(next))) {
      return false;
    }
    boolean verb = readings(name).hasAny(Tag.BASE, Tag.NOUN);
    return !acts && !verb || i > 0 && isOffice(tokens.get(i - 1), places);
  }

  /** {@code calls}, behind whom it tells of: {@code Pope Leo Calls for Peace}. */
  private boolean isCommonVerb(Readings readings) {
    VerbClasses verbs = VerbClasses.of(glossary.language());
    return verbs.isCommon(readings.lemma(readings.has(Tag.THIRD) ? Tag.THIRD : Tag.PAST));
  }

  private Readings readings(Token token) {
    return WordReadings.of(glossary.language()).of(token.folded());
  }

  private boolean isOffice(Token token, Set<Integer> places) {
    return OFFICES.in(glossary.language()).contains(token.folded()) || places.contains(token.end());
  }

  private static boolean isInCapitals(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(Token::isWord).toList();
    return words.size() >= FEWEST
        && words.stream().allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)));
  }

  private List<Token> longWords(List<Token> tokens) {
    return tokens.stream().filter(t -> t.isWord() && t.text().length() > 3 && !isLink(t)).toList();
  }

  /** Whether nearly all long words have a capital. */
  private boolean mayBeInTitleCase(List<Token> tokens) {
    List<Token> words = longWords(tokens);
    long capitals = words.stream().filter(Token::isCapitalized).count();
    boolean few = words.size() == 2 && isCommonVerb(readings(words.getLast()));
    return (few || words.size() >= 3) && capitals * 10 >= words.size() * 9L;
  }

  /** Of words that have a capital, whether one at least is surely no name. */
  private boolean isInTitleCase(List<Token> tokens, BitSet names) {
    boolean verb =
        longWords(tokens).stream()
            .skip(1)
            .filter(t -> !holds(names, t))
            .anyMatch(t -> t.isCapitalized() && isVerb(t.folded()));
    boolean small =
        tokens.stream().skip(1).anyMatch(t -> t.isCapitalized() && SMALL.contains(t.folded()));
    return verb || small;
  }

  /** {@code with}, {@code from}: small in many a Title Case. */
  private boolean isLink(Token token) {
    return !token.isCapitalized() && readings(token).hasAny(Tag.PREPOSITION, Tag.CONJUNCTION);
  }

  /** No word that names of bodies are made of: {@code Ministry of Tourism and Sports}. */
  private boolean isVerb(String word) {
    return !OF_NAMES.in(glossary.language()).contains(word)
        && WordReadings.of(glossary.language())
            .of(word)
            .hasAny(Tag.THIRD, Tag.PAST, Tag.BASE, Tag.PARTICIPLE);
  }

  private static Set<String> givenNames(Language language) {
    Set<String> names = new HashSet<>(language.table("given-names").map(r -> r.required("name")));
    language
        .table("given-names-katakana")
        .each(row -> names.add(Normalization.ENGLISH.apply(row.text("name"))));
    return names;
  }

  /** The last words of posts: {@code minister}, {@code secretary}. */
  private static Set<String> offices(Language language) {
    return english(language, "posts")
        .map(rank -> rank.substring(rank.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  private static Set<String> wordsOfNames(Language language) {
    return Stream.of(
            Heads.of(language).all().stream().map(Heads.Head::english),
            english(language, "bodies"),
            english(language, "topics"))
        .flatMap(names -> names.flatMap(name -> Stream.of(name.split("[ -]"))))
        .collect(Collectors.toSet());
  }

  private static Stream<String> english(Language language, String table) {
    return language.table(table).map(row -> row.alternatives("english")).stream()
        .flatMap(List::stream);
  }
}
