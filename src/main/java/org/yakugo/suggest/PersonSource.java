package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.language.Language;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfHeldPost;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPost;
import org.yakugo.person.Composition;
import org.yakugo.person.HouseStyle;
import org.yakugo.person.KnownParts;
import org.yakugo.person.NameReadings;
import org.yakugo.person.PersonComposer;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;

/** Persons with posts, and posts, put together from what is known of their parts. */
final class PersonSource implements RenderingSource {
  private static final double IN_STYLE = 0.9;

  private final Language language;
  private final HouseStyle style;
  private final KnownParts known;
  private final NameReadings readings;

  PersonSource(Language language, KnownParts known, NameReadings readings) {
    this.language = language;
    this.style = HouseStyle.of(language);
    this.known = known;
    this.readings = readings;
  }

  /** The headline's form, 外相, and as a further candidate the formal one, 外務大臣. */
  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    HouseStyle house = context.home() == null ? style : style.at(context.home());
    List<Rendering> renderings = new ArrayList<>(renderings(mention, context, house, IN_STYLE));
    renderings.addAll(renderings(mention, context, house.formal(), 1 - IN_STYLE));
    return renderings;
  }

  private List<Rendering> renderings(
      EnglishMention mention, ItemContext context, HouseStyle house, double share) {
    PersonComposer composer = new PersonComposer(language, house, known, readings);
    String text = context.textOf(mention);
    return switch (mention.subject()) {
      case OfPerson person -> renderings(compose(composer, text, person.person()), share);
      case OfPost post -> renderings(compose(composer, text, post.post(), mention), share);
      case OfHeldPost held -> renderings(composer.held(text, held.office(), held.holder()), share);
      default -> List.of();
    };
  }

  private static List<Composition> compose(
      PersonComposer composer, String text, PersonMention person) {
    return person.name() == null ? composer.offices(text, person) : composer.compose(text, person);
  }

  private static List<Composition> compose(
      PersonComposer composer, String text, Post post, EnglishMention mention) {
    return mention.span().equals(post.span())
        ? composer.title(text, post)
        : composer.bareTitle(text, post);
  }

  private static List<Rendering> renderings(List<Composition> compositions, double share) {
    return compositions.stream()
        .map(
            c ->
                new Rendering(
                    c.japanese(),
                    Origin.COMPOSED,
                    c.confidence() * share,
                    0,
                    null,
                    List.of(),
                    c.reasons()))
        .toList();
  }
}
