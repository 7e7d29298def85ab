package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.Kind;
import org.yakugo.Rendering;

/** Two offices of one name: the home country's, which stands without it, is told from another's. */
final class Namesakes {
  /** The mentions of an item as each other allow them. */
  static List<Mention> apart(List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> mention.renderings().isEmpty() ? mention : apart(mention, mentions))
        .toList();
  }

  /**
   * The mention as the other offices that a headline names allow it: アゼルバイジャン首相 beside ウズベキスタン首相,
   * where 首相 alone would be either's.
   *
   * @param mention with a rendering
   */
  private static Mention apart(Mention mention, List<Mention> all) {
    Rendering best = mention.renderings().getFirst();
    String office = best.target();
    boolean shared =
        mention.kind() == Kind.TITLE
            && all.stream().anyMatch(other -> isOther(other, mention) && endsIn(other, office));
    return !shared
        ? mention
        : all.stream()
            .filter(part -> part.kind() == Kind.PLACE && isWithin(part, mention))
            .flatMap(place -> place.renderings().stream().limit(1))
            .filter(place -> !office.contains(place.target()))
            .findFirst()
            .map(place -> best.withTarget(place.target() + office))
            .map(longer -> withFirst(mention, longer))
            .orElse(mention);
  }

  private static Mention withFirst(Mention mention, Rendering first) {
    List<Rendering> renderings = new ArrayList<>(mention.renderings());
    renderings.set(0, first);
    return mention.with(renderings);
  }

  private static boolean isOther(Mention other, Mention mention) {
    return other.field() == mention.field()
        && (other.kind() == Kind.TITLE || other.kind() == Kind.PERSON_TITLE)
        && (other.end() <= mention.start() || other.start() >= mention.end());
  }

  private static boolean isWithin(Mention part, Mention whole) {
    return part.field() == whole.field()
        && part.start() >= whole.start()
        && part.end() <= whole.end();
  }

  private static boolean endsIn(Mention other, String office) {
    return other.renderings().stream()
        .limit(1)
        .map(Rendering::target)
        .anyMatch(target -> target.endsWith(office) && target.length() > office.length());
  }
}
