package org.yakugo.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Tenure;
import org.yakugo.language.Language;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPost;
import org.yakugo.person.Composition;
import org.yakugo.person.HouseStyle;
import org.yakugo.person.Incumbents;
import org.yakugo.person.Incumbents.Incumbent;
import org.yakugo.person.PersonComposer;
import org.yakugo.person.PersonMention;

/** Who holds a post that is named without its holder: {@code President of Latvia}. */
record HolderSource(
    Incumbents incumbents,
    Glossary glossary,
    HouseStyle style,
    KnownWords known,
    NameSource names) {

  /**
   * The holder on a day; null if none is known. A post without a country is the home country's in a
   * headline; a body may as well go on about another country's.
   */
  @Nullable Holder of(
      EnglishMention mention, Mention.Field field, ItemContext context, LocalDate day) {
    PersonMention office = office(mention);
    if (office == null
        || office.name() != null
        || office.posts().size() != 1
        || office.countries().size() > 1) {
      return null;
    }
    String home = field == Mention.Field.HEADLINE ? context.home() : null;
    return incumbents
        .of(office.posts().getFirst(), home, day)
        .map(incumbent -> holder(mention, office, incumbent, context))
        .orElse(null);
  }

  /** Only of the post as a whole, not again of the part without its country. */
  private static @Nullable PersonMention office(EnglishMention mention) {
    return switch (mention.subject()) {
      case OfPerson whole -> whole.person();
      case OfPost post when mention.span().equals(post.post().span()) -> post.person();
      default -> null;
    };
  }

  private Holder holder(
      EnglishMention mention, PersonMention office, Incumbent incumbent, ItemContext context) {
    Tenure tenure = incumbent.tenure();
    Language language = glossary.language();
    PersonComposer composer =
        new PersonComposer(
            language, context.home() == null ? style : style.at(context.home()), known, names);
    List<Composition> forms =
        composer.titled(context.textOf(mention), incumbent.person(), office.posts());
    Optional<Composition> best = forms.stream().findFirst();
    return new Holder(
        tenure.person(),
        japanese(tenure),
        best.map(Composition::japanese).orElse(null),
        Math.round(best.map(Composition::confidence).orElse(0.0) * 1000) / 1000.0,
        Objects.toString(tenure.from(), null),
        Objects.toString(tenure.to(), null),
        tenure.source());
  }

  private String japanese(Tenure tenure) {
    return glossary.english(tenure.person()).stream()
        .filter(concept -> concept.kind() == Kind.PERSON && !concept.japanese().isEmpty())
        .map(Concept::japanese)
        .findFirst()
        .or(() -> byName(tenure))
        .orElse("");
  }

  private Optional<String> byName(Tenure tenure) {
    String country = tenure.country().isEmpty() ? null : tenure.country();
    return names.of(tenure.person(), country).stream().findFirst().map(Composition::japanese);
  }
}
