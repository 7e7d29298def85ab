package org.yakugo.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfCapitals;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/** Pairs names of unknown kind: acronyms that Japanese keeps, and katakana of the same sound. */
final class CapitalsAligner {
  private static final double SOUNDS_THE_SAME = 0.78;

  /** A place is sought among the few names that are left over. */
  private static final double PLACE_SOUNDS_THE_SAME = 0.65;

  static void align(EnglishReading headline, ItemLinks links) {
    JapaneseHeadline japanese = links.japanese();
    Set<Span> used = new HashSet<>();
    links.all().forEach(f -> used.add(f.japanese()));
    List<EnglishMention> capitals = new ArrayList<>();
    headline.mentions().stream()
        .filter(mention -> mention.subject() instanceof OfCapitals)
        .forEach(capitals::add);
    firstWord(headline).ifPresent(capitals::add);
    headline.mentions().stream()
        .filter(mention -> mention.kind() == Kind.PLACE && isNamed(mention, links))
        .forEach(capitals::add);
    for (EnglishMention mention : capitals) {
      String printed = Normalization.PRINTED.apply(mention.text());
      Span same = links.occurrence(printed, 0);
      if (same != null) {
        addCapitals(mention, same, 0.95, links);
        continue;
      }
      for (Span name : japanese.names()) {
        boolean free = used.stream().noneMatch(name::overlaps);
        double likeness = japanese.soundsLike(mention.text(), name);
        double least = mention.kind() == Kind.PLACE ? PLACE_SOUNDS_THE_SAME : SOUNDS_THE_SAME;
        if (free && likeness >= least && mention.text().length() > 3) {
          addCapitals(mention, name, likeness, links);
          used.add(name);
          break;
        }
      }
    }
  }

  /** A city that the tables know, but not in the katakana that is printed: {@code Khiva}, ヒヴァ. */
  private static boolean isNamed(EnglishMention mention, ItemLinks links) {
    boolean city =
        mention.subject() instanceof OfPlace place
                && (place.place().sense() == Sense.CITY || place.place().sense() == Sense.CAPITAL)
            || mention.subject() instanceof OfConcept;
    return city && !links.isLinked(Kind.PLACE, mention.span());
  }

  /** The first word, which is a name or not: capitals don't tell, its sound in Japanese does. */
  private static Optional<EnglishMention> firstWord(EnglishReading headline) {
    if (headline.tokens().isEmpty() || !headline.tokens().getFirst().isWord()) {
      return Optional.empty();
    }
    Token first = headline.tokens().getFirst();
    Span span = new Span(first.start(), first.end());
    boolean known = headline.mentions().stream().anyMatch(mention -> mention.span().overlaps(span));
    return known || !first.isCapitalized()
        ? Optional.empty()
        : Optional.of(new EnglishMention(Kind.ORGANISATION, span, first.text(), new OfCapitals()));
  }

  private static void addCapitals(
      EnglishMention mention, Span japanese, double confidence, ItemLinks links) {
    String key = MentionKey.of(mention);
    links.add(mention.kind(), key, true, mention.span(), mention.text(), japanese, confidence);
  }
}
