package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.headline.Readings;
import org.yakugo.headline.Tag;
import org.yakugo.headline.WordReadings;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * An English headline as a row of units: what it mentions, its numbers, and the words between. Two
 * headlines whose rows differ only in what they mention say the same of different people.
 */
final class HeadlineUnits {

  /** What may take a unit's place. */
  enum Slot {
    /** A person, with or without post, or a post. */
    WHO,
    /** A country, a city. */
    PLACE,
    ORGANISATION,
    EVENT,
    NUMBER,
    /** Any other word: it must be the same. */
    WORD
  }

  /**
   * @param key for comparing words: the stem
   * @param kind null for words and numbers
   */
  record Unit(@Nullable Slot slot, Span span, String key, @Nullable Kind kind) {}

  /** A mention that could be a unit. */
  record Candidate(Kind kind, Span span) {}

  /** What a word is taken for, if it can be. */
  private static final List<Tag> FORMS =
      List.of(Tag.THIRD, Tag.PAST, Tag.PARTICIPLE, Tag.ING, Tag.PLURAL);

  private static final Set<String> SILENT = Set.of("a", "an", "the", "'s", "'", ",", ".", "\"");

  static List<Unit> of(String headline, List<Candidate> mentions, Language language) {
    List<Candidate> outermost = new ArrayList<>(mentions);
    outermost.removeIf(candidate -> slot(candidate.kind()) == null);
    outermost.sort(
        Comparator.comparingInt((Candidate c) -> c.span().length())
            .thenComparing(Candidate::kind)
            .reversed());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : outermost) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(candidate.span()))) {
        kept.add(candidate);
      }
    }
    List<Unit> units = new ArrayList<>();
    Candidate within = null;
    for (Token token : EnglishTokenizer.tokenize(headline)) {
      Span span = new Span(token.start(), token.end());
      Candidate at = kept.stream().filter(c -> c.span().overlaps(span)).findFirst().orElse(null);
      if (at != null && at != within) {
        units.add(new Unit(slot(at.kind()), at.span(), at.span().in(headline), at.kind()));
      } else if (at == null && token.isNumber()) {
        units.add(new Unit(Slot.NUMBER, span, token.folded(), null));
      } else if (at == null && !SILENT.contains(token.folded())) {
        units.add(new Unit(Slot.WORD, span, stem(token.folded(), language), null));
      }
      within = at;
    }
    return HeadlinePhrases.of(language).folded(withoutJoiningWords(units));
  }

  /** {@code A and B meet} is {@code A, B meet}. */
  private static List<Unit> withoutJoiningWords(List<Unit> units) {
    List<Unit> kept = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      boolean joins =
          units.get(i).key().equals("and")
              && i > 0
              && i + 1 < units.size()
              && units.get(i - 1).slot() != Slot.WORD
              && units.get(i - 1).slot() == units.get(i + 1).slot();
      if (!joins) {
        kept.add(units.get(i));
      }
    }
    return kept;
  }

  private static @Nullable Slot slot(Kind kind) {
    return switch (kind) {
      case PERSON, PERSON_TITLE, TITLE -> Slot.WHO;
      case PLACE -> Slot.PLACE;
      case ORGANISATION -> Slot.ORGANISATION;
      case EVENT -> Slot.EVENT;
      case DOCUMENT, TERM -> null;
    };
  }

  /** {@code meets}, {@code meet} and {@code met} are one word to a headline's Japanese. */
  static String stem(String word, Language language) {
    Readings readings = WordReadings.of(language).of(word);
    return FORMS.stream().map(readings::lemma).filter(Objects::nonNull).findFirst().orElse(word);
  }
}
