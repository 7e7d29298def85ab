package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.Kind;
import org.yakugo.Rendering;
import org.yakugo.headline.Atom;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfPair;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishReading;
import org.yakugo.phrase.Renderings;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;
import org.yakugo.text.Span;

/** What a headline mentions, as the composer of drafts takes it. */
final class HeadlineParts implements Renderings {
  private final List<Atom> atoms = new ArrayList<>();
  private final Map<Span, Wording> wordings = new HashMap<>();

  /**
   * @param reading of the headline
   * @param mentions with their renderings; of two of one stretch the first counts
   */
  HeadlineParts(EnglishReading reading, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.field() == Mention.Field.HEADLINE && !mention.renderings().isEmpty()) {
        add(mention);
      }
    }
    for (EnglishMention mention : reading.mentions()) {
      if (mention.subject() instanceof OfPlace place && wordings.containsKey(mention.span())) {
        boolean modifier = isModifier(place);
        atoms.removeIf(atom -> atom.span().equals(mention.span()));
        atoms.add(new Atom(mention.span(), Kind.PLACE, modifier));
      }
      if (mention.subject() instanceof OfPair && wordings.containsKey(mention.span())) {
        Wording pair = wordings.get(mention.span());
        Use use = mention.kind() == Kind.PLACE ? Use.PAIR : Use.THING;
        wordings.put(mention.span(), pair.as(use));
      }
    }
  }

  private static boolean isModifier(OfPlace place) {
    return switch (place.place().sense()) {
      case ADJECTIVE, PEOPLE -> true;
      default -> false;
    };
  }

  private void add(Mention mention) {
    Span span = new Span(mention.start(), mention.end());
    Rendering best = mention.renderings().getFirst();
    Wording wording =
        Wording.of(best.target(), mention.source(), best.confidence(), use(mention.kind()));
    Wording known = wordings.get(span);
    boolean held = known != null && mention.kind() == Kind.PERSON_TITLE;
    if (known == null || held && known.use() == Use.PERSON) {
      wordings.put(span, wording);
    }
    if (mention.kind() != Kind.TERM && atoms.stream().noneMatch(a -> a.span().equals(span))) {
      atoms.add(new Atom(span, mention.kind(), false));
    }
  }

  private static Use use(Kind kind) {
    return switch (kind) {
      case PERSON, PERSON_TITLE, TITLE -> Use.PERSON;
      case ORGANISATION -> Use.BODY;
      case PLACE -> Use.PLACE;
      case EVENT -> Use.EVENT;
      case DOCUMENT, TERM -> Use.THING;
    };
  }

  List<Atom> atoms() {
    return atoms;
  }

  @Override
  public Wording of(Span span) {
    return wordings.get(span);
  }
}
