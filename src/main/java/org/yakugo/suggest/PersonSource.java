package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.language.Language;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfHeldPost;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPost;
import org.yakugo.person.BodyNames;
import org.yakugo.person.Composition;
import org.yakugo.person.FormerOffices;
import org.yakugo.person.HouseStyle;
import org.yakugo.person.Incumbents;
import org.yakugo.person.KnownHolders;
import org.yakugo.person.KnownParts;
import org.yakugo.person.NameReadings;
import org.yakugo.person.PersonComposer;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.person.Ranks;

/** Persons with posts, and posts, put together from what is known of their parts. */
record PersonSource(
    Language language,
    HouseStyle style,
    KnownParts known,
    NameReadings readings,
    KnownHolders holders)
    implements RenderingSource {
  private static final double IN_STYLE = 0.9;
  private static final double WITH_OFFICE = 0.7;

  /** Its bodies have names of their own: 欧州議会議長. */
  private static final String UNION = "EU";

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
    NameReadings told = readings.toldBy(context::inFull);
    PersonComposer composer = new PersonComposer(language, house, known, told);
    String text = context.textOf(mention);
    List<PersonMention> beside = context.reading().headline().persons();
    FormerOffices former = new FormerOffices(holders.incumbents(), context.day(), context.home());
    return switch (mention.subject()) {
      case OfPerson person ->
          renderings(
              whole(composer, text, former.of(OwnAmbassador.of(person.person(), beside)), context),
              share);
      case OfPost post ->
          renderings(
              compose(composer, text, OwnAmbassador.of(post.post(), beside), mention), share);
      case OfHeldPost held ->
          renderings(composer.titled(text, held.holder(), held.office().posts()), share);
      default -> List.of();
    };
  }

  private List<Composition> whole(
      PersonComposer composer, String text, PersonMention person, ItemContext context) {
    if (person.name() == null) {
      return composer.offices(text, person);
    }
    if (!person.posts().isEmpty()) {
      List<Composition> printed = composer.titled(text, person, shown(person, context));
      return holders
          .of(person)
          .flatMap(holder -> holder.fullOffice(person.posts(), context.day()))
          .map(one -> shared(composer.titled(one.office(), person, home(one, context)), printed))
          .orElse(printed);
    }
    return shared(titled(composer, person, context), composer.compose(text, person));
  }

  /** Those with an office that the words leave out, before those without. */
  private static List<Composition> shared(List<Composition> with, List<Composition> without) {
    if (with.isEmpty()) {
      return without;
    }
    List<Composition> all = new ArrayList<>();
    with.forEach(form -> all.add(form.times(WITH_OFFICE)));
    without.forEach(form -> all.add(form.times(1 - WITH_OFFICE)));
    return Composition.best(all);
  }

  /** The office with its country where the home is known, else as the words would have it. */
  private static List<Post> home(Incumbents.Incumbent one, ItemContext context) {
    return List.of(context.home() == null ? one.post().of(null) : one.post());
  }

  /** With the office that the body gives to a name that stands without, else the table. */
  private List<Composition> titled(
      PersonComposer composer, PersonMention person, ItemContext context) {
    Optional<PersonMention> described = context.described(person);
    if (described.isPresent()) {
      PersonMention told = described.get();
      List<Post> held = shown(told, context);
      return composer.titled(context.reading().of(told).text(), person, held);
    }
    return holders
        .of(person)
        .flatMap(holder -> holder.officeOn(context.day()))
        .map(one -> composer.titled(one.office(), person, List.of(one.post())))
        .orElse(List.of());
  }

  /**
   * The posts of a foreign office-holder with the country, also where the words leave it out:
   * ラヴロフ・ロシア外相 for {@code FM Lavrov}, outside Russia and as long as he is in office. {@code Mayor
   * of London} and {@code Fed Chair} tell it themselves.
   */
  private List<Post> shown(PersonMention person, ItemContext context) {
    PersonMention full = holders.of(person).isPresent() ? person : context.inFull(person);
    Post.CountryName country = full.country();
    boolean told = person.posts().stream().anyMatch(this::isTold);
    boolean foreign =
        country != null
            && context.home() != null
            && !country.code().equals(context.home())
            && !country.code().equals(UNION);
    boolean sent =
        person.posts().stream().allMatch(post -> Ranks.of(language).isTelling(post.rank()));
    boolean inOffice =
        !told
            && !sent
            && foreign
            && holders.of(full).flatMap(h -> h.officeOn(context.day())).isPresent();
    return inOffice
        ? person.posts().stream().map(post -> post.of(country)).toList()
        : person.posts();
  }

  private boolean isTold(Post post) {
    return post.country() != null || BodyNames.isOfNamed(post, language);
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
                Rendering.unprinted(
                    c.japanese(), Origin.COMPOSED, c.confidence() * share, c.reasons()))
        .toList();
  }
}
