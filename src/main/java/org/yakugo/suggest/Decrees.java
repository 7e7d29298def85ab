package org.yakugo.suggest;

import java.util.List;
import java.util.Locale;
import org.yakugo.Kind;
import org.yakugo.Rendering;

/** A decree is a president's, 大統領令, only where a president is told of. */
final class Decrees {
  private static final String PRESIDENT = "大統領";

  /** The best rendering that gives a document to no president whom the item doesn't name. */
  static Rendering best(Mention mention, List<Mention> all) {
    Rendering first = mention.renderings().getFirst();
    boolean presidents = first.target().contains(PRESIDENT) && mention.kind() == Kind.DOCUMENT;
    if (!presidents
        || mention.source().toLowerCase(Locale.ROOT).contains("president")
        || all.stream().anyMatch(Decrees::tellsOfPresident)) {
      return first;
    }
    return mention.renderings().stream()
        .filter(rendering -> !rendering.target().contains(PRESIDENT))
        .findFirst()
        .orElse(first);
  }

  private static boolean tellsOfPresident(Mention mention) {
    return mention.kind() != Kind.DOCUMENT
        && !mention.renderings().isEmpty()
        && mention.renderings().getFirst().target().contains(PRESIDENT);
  }
}
