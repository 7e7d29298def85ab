package org.yakugo.suggest;

import java.util.List;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.mention.EnglishMention;
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
  private final HouseStyle style;
  private final KnownParts known;
  private final NameReadings readings;

  PersonSource(HouseStyle style, KnownParts known, NameReadings readings) {
    this.style = style;
    this.known = known;
    this.readings = readings;
  }

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    HouseStyle house = context.home() == null ? style : style.at(context.home());
    PersonComposer composer = new PersonComposer(house, known, readings);
    String text = context.textOf(mention);
    return switch (mention.subject()) {
      case OfPerson person -> renderings(compose(composer, text, person.person()));
      case OfPost post -> renderings(compose(composer, text, post.post(), mention));
      default -> List.of();
    };
  }

  private static List<Composition> compose(
      PersonComposer composer, String text, PersonMention person) {
    return person.name() == null
        ? composer.offices(text, person)
        : composer.compose(text, person);
  }

  private static List<Composition> compose(
      PersonComposer composer, String text, Post post, EnglishMention mention) {
    return mention.span().equals(post.span())
        ? composer.title(text, post)
        : composer.bareTitle(text, post);
  }

  private static List<Rendering> renderings(List<Composition> compositions) {
    return compositions.stream()
        .map(
            c ->
                new Rendering(
                    c.japanese(), Origin.COMPOSED, c.confidence(), 0, null, List.of(), c.reasons()))
        .toList();
  }
}
