package org.yakugo.suggest;

import java.util.List;
import java.util.Optional;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.WordKinds;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfPair;
import org.yakugo.mention.EnglishMention.OfPlaces;

/** Two countries joined by a dash: アルメニア・トルコ国境, アゼルバイジャン・アルメニア間の合意. */
record PairSource(KnownWords known, WordKinds endings) implements RenderingSource {
  private static final double PAIR = 0.9;
  private static final double LIKELIER = 0.65;

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    if (mention.subject() instanceof OfPlaces list) {
      return listed(list.places().stream().map(CountryMatch::japanese).toList());
    }
    if (!(mention.subject() instanceof OfPair pair)) {
      return List.of();
    }
    if (pair.first().country().equals(pair.second().country())) {
      return List.of(composed(pair.first().japanese() + "の" + pair.second().japanese(), PAIR));
    }
    String countries = pair.first().japanese() + "・" + pair.second().japanese();
    if (pair.what().isEmpty()) {
      return List.of(composed(countries, PAIR));
    }
    Optional<Rendering> what = known.of(Kind.TERM, pair.what(), context.home());
    if (what.isEmpty()) {
      return List.of();
    }
    String noun = what.get().target();
    String joined = countries + noun;
    String between = countries + "間の" + noun;
    double sure = PAIR * what.get().confidence();
    boolean isJoined = endings.is(noun, "between-countries");
    return List.of(
        composed(isJoined ? joined : between, sure * LIKELIER),
        composed(isJoined ? between : joined, sure * (1 - LIKELIER)));
  }

  /** セルビアと中国; チリ、スウェーデン及び英国. */
  private static List<Rendering> listed(List<String> names) {
    int last = names.size() - 1;
    String first = String.join("、", names.subList(0, last));
    String pair = last == 1 ? "と" : "及び";
    return List.of(
        composed(first + pair + names.get(last), PAIR),
        composed(String.join("・", names), PAIR * (1 - LIKELIER)));
  }

  private static Rendering composed(String target, double confidence) {
    return Rendering.unprinted(target, Origin.COMPOSED, confidence, List.of());
  }
}
