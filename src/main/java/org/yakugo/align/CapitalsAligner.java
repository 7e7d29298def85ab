package org.yakugo.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfCapitals;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.HeadlineWords;
import org.yakugo.mention.Heads;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/** Pairs names of unknown kind: acronyms that Japanese keeps, and katakana of the same sound. */
final class CapitalsAligner {
  private static final double SOUNDS_THE_SAME = 0.78;

  /** A place is sought among the few names that are left over. */
  private static final double PLACE_SOUNDS_THE_SAME = 0.65;

  static void align(EnglishReading headline, ItemLinks links) {
    List<EnglishMention> capitals = new ArrayList<>();
    headline.mentions().stream()
        .filter(m -> m.subject() instanceof OfCapitals || isNamed(m, headline, links))
        .forEach(capitals::add);
    Set<EnglishMention> known = Set.copyOf(capitals);
    capitals.addAll(unknownNames(headline, links.japanese().heads()));
    for (EnglishMention mention : capitals) {
      boolean first = known.contains(mention) || mention.kind() == Kind.ORGANISATION;
      Span same = links.occurrence(Normalization.PRINTED.apply(mention.text()), 0);
      if (first && same != null) {
        links.add(mention, same, 0.95);
      }
    }
    for (Span name : links.japanese().names()) {
      if (links.all().stream().noneMatch(f -> name.contains(f.japanese()))) {
        boolean opens =
            links.japanese().phrases().stream().anyMatch(p -> p.start() == name.start())
                && !links.japanese().text().startsWith("海", name.end());
        capitals.stream()
            .filter(m -> opens || known.contains(m) && m.subject() instanceof OfCapitals)
            .filter(m -> links.all().stream().allMatch(f -> haveBothOrNone(f, m.span(), name)))
            .map(m -> new Alike(m, links.japanese().soundsLike(m.text(), name)))
            .filter(Alike::isEnough)
            .max(Comparator.comparingDouble(Alike::likeness))
            .ifPresent(alike -> links.add(alike.capitals(), name, alike.likeness()));
      }
    }
  }

  private record Alike(EnglishMention capitals, double likeness) {
    boolean isEnough() {
      boolean place = capitals.kind() == Kind.PLACE;
      return capitals.text().length() > 3
          && likeness >= (place ? PLACE_SOUNDS_THE_SAME : SOUNDS_THE_SAME);
    }
  }

  private static boolean haveBothOrNone(ItemLinks.Found found, Span capitals, Span name) {
    return !found.inHeadline()
        || found.english().contains(capitals) && found.japanese().contains(name)
        || !found.english().overlaps(capitals) && !found.japanese().overlaps(name);
  }

  /**
   * Words in capitals that no table knows, from where the capitals begin, in whatever phrase:
   * {@code La Reina} of a research centre, ラ・レイナ研究所.
   */
  private static List<EnglishMention> unknownNames(EnglishReading headline, Heads heads) {
    List<Token> tokens = headline.tokens();
    List<EnglishMention> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = i == 0 || !tokens.get(i - 1).isCapitalized() && !tokens.get(i - 1).isDash();
      for (int j = i;
          opens && j < tokens.size() && isUnknown(tokens.get(j), headline, heads);
          j++) {
        Span run = new Span(tokens.get(i).start(), tokens.get(j).end());
        String words = run.in(headline.text());
        boolean first =
            i == 0 && headline.mentions().stream().noneMatch(m -> m.span().overlaps(run));
        boolean acronym = words.length() > 2 && words.equals(words.toUpperCase(Locale.ROOT));
        Kind kind = first || acronym ? Kind.ORGANISATION : Kind.PLACE;
        names.add(new EnglishMention(kind, run, words, new OfCapitals()));
      }
    }
    return names;
  }

  private static boolean isUnknown(Token token, EnglishReading headline, Heads heads) {
    Span span = new Span(token.start(), token.end());
    return token.isCapitalized()
        && heads.ofNumber(token.folded()) == null
        && !HeadlineWords.of(headline.language()).isField(token)
        && headline.persons().stream()
            .noneMatch(p -> p.name() != null && p.name().span().overlaps(span))
        && headline.mentions().stream()
            .filter(m -> m.subject() instanceof OfConcept || m.subject() instanceof OfPlace)
            .noneMatch(m -> m.span().overlaps(span));
  }

  /** A city that the tables know, but not in the katakana that is printed: {@code Khiva}, ヒヴァ. */
  private static boolean isNamed(EnglishMention mention, EnglishReading headline, ItemLinks links) {
    boolean city =
        mention.subject() instanceof OfPlace place && place.place().sense().isTown()
            || mention.subject() instanceof OfConcept;
    boolean ofBody =
        headline.mentions().stream()
            .filter(m -> m.kind() == Kind.ORGANISATION && m.subject() instanceof OfConcept)
            .anyMatch(m -> m.span().contains(mention.span()));
    return mention.kind() == Kind.PLACE
        && city
        && !ofBody
        && !links.isLinked(Kind.PLACE, mention.span());
  }
}
