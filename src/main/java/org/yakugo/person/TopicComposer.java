package org.yakugo.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/** Renders fields of work: {@code Foreign Affairs and European Integration} as 外務・欧州統合. */
record TopicComposer(
    KnownParts known, Language language, PhraseTable<Topic> topics, Countries countries) {

  /** What the field stands before. */
  enum Use {
    /** 省, 大臣. */
    MINISTRY,
    /** 相. */
    SHORT,
    /** Anything else. */
    ELSEWHERE
  }

  private record Topic(String ministry, String brief, String elsewhere) {
    String in(Use use) {
      return use == Use.MINISTRY ? ministry : use == Use.SHORT ? brief : elsewhere;
    }
  }

  private static final Facts<PhraseTable<Topic>> TOPICS = Facts.of(TopicComposer::topics);

  /** What makes a people's name a field of work: {@code Tunisians Abroad}. */
  static final String[] ABROAD = {"abroad", "expatriates", "nationals", "diaspora"};

  private static final Set<String> JOINTS = Set.of("and", "&", ",", "the", "for", "/", "of");

  /** Words: {@code Central African Republic}. */
  private static final int LONGEST_PLACE = 3;

  private static final double KNOWN_WORD = 0.95;

  /** Words of the news that no field of work was seen to be called by. */
  private static final double COMMON_WORD = 0.6;

  private static final String ACT = "\\p{L}+(?:ion|ment)";
  private static final Pattern ACT_OF =
      Pattern.compile(
          "(?i)\\b(%1$s(?: and %1$s)?) of (?:the )?((?!and\\b)\\p{L}+(?: (?!and\\b)\\p{L}+)*)"
              .formatted(ACT));

  TopicComposer(KnownParts known, Language language) {
    this(known, language, TOPICS.in(language), Countries.of(language));
  }

  /** The forms of a field of work, best first; empty if a word isn't known. */
  List<Composition> compose(String english, Use use, @Nullable String country) {
    List<Composition> decided = this.known.find(english, Kind.TERM, country);
    if (!decided.isEmpty()) {
      return decided;
    }
    Optional<CountryMatch> whole = countries.get(english);
    if (whole.isPresent()) {
      return List.of(Composition.of(whole.get().japanese(), KNOWN_WORD));
    }
    List<String> parts = new ArrayList<>();
    boolean joined = false;
    int pieces = 0;
    double known = KNOWN_WORD;
    boolean alone = isAlone(english);
    List<Token> tokens = EnglishTokenizer.tokenize(alone ? english : ordered(english));
    for (int i = 0; i < tokens.size(); ) {
      if (isJoint(tokens.get(i))) {
        joined = false;
        i++;
        continue;
      }
      Match<Topic> topic = topics.longestAt(tokens, i);
      Match<String> piece =
          topic == null
              ? place(tokens, i)
              : new Match<>(topic.value().in(alone ? use : soft(use)), topic.end());
      if (piece == null) {
        piece = CommonWords.of(language).at(tokens, i);
        known *= COMMON_WORD;
      }
      if (piece == null) {
        return List.of();
      }
      if (joined) {
        parts.set(parts.size() - 1, parts.getLast() + piece.value());
      } else {
        parts.add(piece.value());
      }
      pieces++;
      joined = true;
      i = piece.end();
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    double confidence = known * Math.pow(Composition.PER_PART, pieces - 1);
    String japanese = String.join("・", parts);
    return List.of(Composition.of(japanese, confidence, Composition.field(english, japanese)));
  }

  /** 競争|保護 of {@code Protection of Competition}. */
  static String ordered(String english) {
    return ACT_OF.matcher(english).replaceAll("$2 $1");
  }

  /** 外相, but 外務・貿易相. */
  private static Use soft(Use use) {
    return use == Use.SHORT ? Use.MINISTRY : use;
  }

  private boolean isAlone(String english) {
    List<Token> tokens = EnglishTokenizer.tokenize(english);
    Match<Topic> whole = tokens.isEmpty() ? null : topics.longestAt(tokens, 0);
    return whole != null && whole.end() == tokens.size();
  }

  private static boolean isJoint(Token token) {
    return JOINTS.contains(token.folded()) || token.isDash();
  }

  /** アフリカ, 南アフリカ; 在外チュニジア人 for {@code Tunisians Abroad}. */
  private @Nullable Match<String> place(List<Token> tokens, int i) {
    for (int end = Math.min(tokens.size(), i + LONGEST_PLACE); end > i; end--) {
      List<Token> words = tokens.subList(i, end);
      String english = words.stream().map(Token::text).collect(Collectors.joining(" "));
      Optional<String> country = countries.get(english).map(CountryMatch::japanese);
      if (country.isPresent()) {
        return isAbroad(tokens, end)
            ? new Match<>("在外" + country.get() + "人", end + 1)
            : new Match<>(country.get(), end);
      }
      if (words.getFirst().isCapitalized()) {
        List<Composition> region = known.find(english, Kind.PLACE, null);
        if (!region.isEmpty()) {
          return withNoun(region.getFirst().japanese(), tokens, end);
        }
      }
    }
    return null;
  }

  /** {@code Sahel}, {@code Shusha district}. */
  private Match<String> withNoun(String place, List<Token> tokens, int end) {
    Match<BodyNouns.Forms> noun =
        end < tokens.size() ? BodyNouns.of(language).at(tokens, end) : null;
    return noun == null
        ? new Match<>(place, end)
        : new Match<>(place + BodyNouns.in(noun.value(), null).getFirst().japanese(), noun.end());
  }

  private static boolean isAbroad(List<Token> tokens, int i) {
    return i < tokens.size() && Arrays.stream(ABROAD).anyMatch(tokens.get(i)::is);
  }

  private static PhraseTable<Topic> topics(Language language) {
    return PhraseTable.of(
        language,
        "topics",
        (row, english) -> {
          String ministry = row.text("ministry");
          String brief = row.text("short").isEmpty() ? ministry : row.text("short");
          String elsewhere = row.text("elsewhere").isEmpty() ? ministry : row.text("elsewhere");
          return new Topic(ministry, brief, elsewhere);
        });
  }
}
