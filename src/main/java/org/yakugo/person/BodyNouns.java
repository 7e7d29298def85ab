package org.yakugo.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.text.Token;

/**
 * The nouns that names of bodies, events, documents and places end in, with their Japanese ({@code
 * bodies.tsv}): those that posts are of, by country, and behind them what names end in.
 */
final class BodyNouns {

  private record Noun(Set<String> countries, List<String> japanese) {}

  /** What one noun may be. */
  record Forms(List<Noun> nouns) {}

  private static final Facts<BodyNouns> NOUNS = Facts.of(BodyNouns::new);

  /** How much less often an editor keeps the next alternative of a noun than the one before. */
  private static final double NEXT_FORM = 0.2;

  private static final double FIRST_FORM = 0.9;

  private static final double FIRST_OF_SEVERAL = 0.75;

  private final PhraseTable<Forms> bodies;
  private final PhraseTable<Forms> heads;
  private final PhraseTable<Boolean> events;

  private BodyNouns(Language language) {
    this.bodies = new PhraseTable<>(language);
    this.heads = PhraseTable.of(language, "bodies", (row, english) -> head(row));
    this.events =
        PhraseTable.of(language, "bodies", (row, english) -> row.text("kind").equals("event"));
    Map<String, List<Noun>> byEnglish = new LinkedHashMap<>();
    language
        .table("bodies")
        .each(
            row -> {
              if (isOfPosts(row)) {
                Noun noun =
                    new Noun(Set.copyOf(row.words("countries")), row.alternatives("japanese"));
                for (String english : row.alternatives("english")) {
                  byEnglish.computeIfAbsent(english, e -> new ArrayList<>()).add(noun);
                }
              }
            });
    byEnglish.forEach((english, nouns) -> bodies.add(english, new Forms(nouns)));
    byEnglish.forEach(
        (english, nouns) ->
            Vocabulary.plurals(english).forEach(plural -> bodies.add(plural, new Forms(nouns))));
  }

  /** Whether offices can be of the body that a line tells of. */
  static boolean isOfPosts(Row row) {
    return Set.of("", "post").contains(row.text("stands"));
  }

  /** Null for a line that is of no head. */
  private static @Nullable Forms head(Row row) {
    if (!Set.of("", "head").contains(row.text("stands"))) {
      return null;
    }
    List<String> japanese =
        row.alternatives(row.text("endings").isEmpty() ? "japanese" : "endings");
    Noun noun = new Noun(Set.of(), japanese.subList(0, Math.min(2, japanese.size())));
    return new Forms(List.of(noun));
  }

  static BodyNouns of(Language language) {
    return NOUNS.in(language);
  }

  /** The longest noun of a body that starts at a token; null if none does. */
  @Nullable Match<Forms> at(List<Token> tokens, int i) {
    return bodies.longestAt(tokens, i);
  }

  /** The head that starts at a token; null if none does. */
  @Nullable Match<Forms> headAt(List<Token> tokens, int i) {
    return heads.longestAt(tokens, i);
  }

  /** The head that starts at a token and ends the phrase; null if none does. */
  @Nullable Match<Forms> lastAt(List<Token> tokens, int i) {
    Match<Forms> head = heads.longestAt(tokens, i);
    return head == null || head.end() < tokens.size() ? null : head;
  }

  /** Whether a name ends in an event's noun. */
  boolean isEvent(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> events.longestAt(tokens, i))
        .anyMatch(noun -> noun != null && noun.value() && noun.end() == tokens.size());
  }

  /** Whether a country has its own word for what all these tokens name. */
  boolean isOwn(List<Token> tokens, @Nullable String country) {
    Match<Forms> noun = at(tokens, 0);
    return noun != null
        && noun.end() == tokens.size()
        && noun.value().nouns().stream().anyMatch(n -> n.countries().contains(country));
  }

  /** Its Japanese in a country, best first. */
  static List<Composition> in(Forms forms, @Nullable String country) {
    Noun noun =
        forms.nouns().stream()
            .filter(n -> country != null && n.countries().contains(country))
            .findFirst()
            .or(() -> forms.nouns().stream().filter(n -> n.countries().isEmpty()).findFirst())
            .orElse(forms.nouns().getFirst());
    List<Composition> all = new ArrayList<>();
    double confidence = noun.japanese().size() > 1 ? FIRST_OF_SEVERAL : FIRST_FORM;
    for (String japanese : noun.japanese()) {
      all.add(Composition.of(japanese, confidence));
      confidence *= NEXT_FORM;
    }
    return all;
  }
}
