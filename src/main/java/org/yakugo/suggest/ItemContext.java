package org.yakugo.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.mention.BracketedAcronym;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfHeldPost;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.ItemReading;
import org.yakugo.person.Holders;
import org.yakugo.person.PersonMention;
import org.yakugo.text.Span;

/**
 * What is known around a mention.
 *
 * @param section the title that the item stands under; may be empty
 * @param home ISO 3166 code of the country that the bulletin reports on, whose office-holders are
 *     named without it; null if unknown
 * @param date of the item; the newest of the corpus if it has none
 * @param day on which offices are held: that of the item, else today
 */
record ItemContext(
    ItemReading reading,
    String section,
    @Nullable String home,
    @Nullable LocalDate date,
    LocalDate day) {

  /** The country that an office is of, the home country if the words don't say. */
  @Nullable String countryOf(PersonMention person) {
    return person.country() == null ? home : person.country().code();
  }

  /** The first person of the item, body included, with this surname and posts. */
  Optional<PersonMention> described(PersonMention person) {
    return Optional.ofNullable(person.name()).flatMap(reading::described);
  }

  /** Somebody called by the surname, as the one whom the item names in full; else as told. */
  PersonMention inFull(PersonMention person) {
    List<PersonMention> full =
        reading.namesakes(person.named()).stream().filter(p -> !p.named().isSurnameOnly()).toList();
    boolean one = full.stream().map(other -> other.named().given()).distinct().count() == 1;
    return one && person.named().isSurnameOnly() ? person.named(full.getFirst()) : person;
  }

  /** The text that a mention's offsets point into. */
  String textOf(EnglishMention mention) {
    return reading.of(mention).text();
  }

  /** Whether it is the acronym in brackets of what stands before: {@code Oil Industry (NIS)}. */
  boolean isBehindName(EnglishMention mention) {
    String text = textOf(mention);
    int start = mention.span().start() - 3;
    int end = Math.min(mention.span().end() + 1, text.length());
    return BracketedAcronym.isAcronym(mention.text())
        && start >= 0
        && text.substring(start, end).matches("\\p{L} \\(.*\\)");
  }

  /**
   * Whose it is by the words beside it: {@code Kenya's | Treasury}, {@code Treasury | of Kenya}.
   */
  Set<String> owners(EnglishMention mention) {
    Set<String> owners = new LinkedHashSet<>();
    String text = textOf(mention);
    for (EnglishMention other : reading.of(mention).mentions()) {
      if (other.subject() instanceof OfPlace owner
          && isBeside(other.span(), mention.span(), text)) {
        owners.add(owner.place().country().code());
      }
    }
    return owners;
  }

  private static boolean isBeside(Span owner, Span body, String text) {
    return owner.end() <= body.start()
        ? text.substring(owner.end(), body.start()).matches("(['’]s?)? ")
        : owner.start() > body.end()
            && text.substring(body.end(), owner.start()).matches(" of (the )?");
  }

  /** The home country, then those that the item and its section name, as ISO 3166 codes. */
  Stream<String> countries() {
    Countries countries = Countries.of(reading.headline().language());
    Stream<CountryMatch> named =
        mentions()
            .map(EnglishMention::subject)
            .flatMap(
                subject -> subject instanceof OfPlace of ? Stream.of(of.place()) : Stream.empty());
    Stream<CountryMatch> above =
        Stream.of(countries.find(section), countries.findJapanese(section)).flatMap(List::stream);
    return Stream.concat(
        Stream.ofNullable(home), Stream.concat(named, above).map(place -> place.country().code()));
  }

  /** What an acronym stands for, if the item says: {@code Kachin Independence Army (KIA)}. */
  Optional<String> spelledOut(String acronym) {
    return mentions()
        .flatMap(mention -> BracketedAcronym.of(mention.kind(), mention.text()).stream())
        .filter(body -> body.acronym().equals(acronym))
        .map(BracketedAcronym::name)
        .findFirst();
  }

  private Stream<EnglishMention> mentions() {
    return Stream.of(reading.headline(), reading.body()).flatMap(text -> text.mentions().stream());
  }

  /** The posts that the headline names alone and whose holders the body names. */
  List<EnglishMention> heldPosts() {
    Holders holders = new Holders(reading.body().persons(), home == null ? "" : home);
    List<EnglishMention> held = new ArrayList<>();
    for (PersonMention office : reading.headline().persons()) {
      holders
          .of(office)
          .ifPresent(
              holder ->
                  held.add(
                      new EnglishMention(
                          Kind.PERSON_TITLE,
                          office.span(),
                          office.span().in(reading.headline().text()),
                          new OfHeldPost(office, holder))));
    }
    return held;
  }
}
