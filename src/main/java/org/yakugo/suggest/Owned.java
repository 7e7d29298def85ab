package org.yakugo.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.glossary.Countries;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.person.BodyNames;
import org.yakugo.text.Script;

/** A body, an event or a document behind its country or the body that it belongs to. */
final class Owned {
  /** Endings of bodies that Japanese joins to their country without の. */
  private static final Facts<List<String>> DIRECT =
      Facts.of("joined-bodies", row -> row.required("ending"));

  /** A name is hardly ever joined by の. */
  private static final double NAMED = 1.05;

  private static final double UNNAMED = 0.05;

  private final Countries countries;
  private final List<String> direct;

  Owned(Language language) {
    this.countries = Countries.of(language);
    this.direct = DIRECT.in(language);
  }

  /**
   * With and without の, the likelier first.
   *
   * @param named whether the whole is a name, which has no の: マドリード宣言
   */
  List<Rendering> joined(
      String place, String body, boolean named, double confidence, @Nullable Rendering of) {
    if (body.startsWith(place)) {
      return List.of(composed(body, confidence, of));
    }
    if (!countries.findJapanese(body).isEmpty()) {
      return List.of();
    }
    if (BodyNames.isOfPeople(body)) {
      return List.of(composed(place + "人" + body, confidence, of));
    }
    boolean joins = named || !Script.hasJapanese(place) || direct.stream().anyMatch(body::endsWith);
    double first = named ? confidence * NAMED : confidence * 0.75;
    double second = named ? confidence * UNNAMED : confidence * 0.25;
    return joins
        ? List.of(
            composed(BodyNames.join(place, body), first, of),
            composed(place + "の" + body, second, of))
        : List.of(
            composed(place + "の" + body, first, of),
            composed(BodyNames.join(place, body), second, of));
  }

  static Rendering composed(String target, double pattern, @Nullable Rendering part) {
    double confidence = part == null ? pattern : pattern * Math.min(1, part.confidence() + 0.05);
    List<Message> reasons = part == null ? List.of() : List.of(Message.of("with", part.target()));
    return new Rendering(
        target,
        Origin.COMPOSED,
        confidence,
        0,
        null,
        part == null ? List.of() : part.evidence(),
        reasons);
  }
}
