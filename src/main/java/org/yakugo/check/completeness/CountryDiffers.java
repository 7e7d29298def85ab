package org.yakugo.check.completeness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.person.KnownHolder;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post.CountryName;
import org.yakugo.person.Ranks;
import org.yakugo.text.Span;

/**
 * A country of the Japanese headline that the English knows nothing of, while the English has
 * another one that the Japanese lacks: フランス外相 for a German FM. So with cities: カイロ for Geneva, even
 * where Egypt is named, too, if both name it as often otherwise.
 */
public final class CountryDiffers implements Comparison {
  private static final String CITY = "city";

  /** In 訪欧 it may be any country there. */
  private static final String EUROPE = "欧";

  private static final Pattern AT = Pattern.compile("[でに]");

  private static final Pattern IN = Pattern.compile("(?i)\\b(?:in|at|near) $");

  /** 駐カザフスタン大使, 在カザフスタン大使館; before it what must not stand: 現在. */
  private static final Pattern POSTED = Pattern.compile("駐$|(?<![現存不実健])在$");

  /** {@code Ambassador to}. */
  private static final Pattern TO =
      Pattern.compile(
          "(?i)(?:ambassadors?|embassy|envoy|affaires|general|mission) (?:to|in|for) (?:the )?$");

  private static final Pattern JAPANESE_ENVOY =
      Pattern.compile("Japan(?:ese|['’]s)? (?:Ambassador|Consul|Charg|[Ss]pecial [Ee]nvoy|Envoy)");

  @Override
  public List<Named> strange(CheckedItem item, CheckedBulletin bulletin) {
    return item.japaneseCountries().stream()
        .filter(here -> !isKnown(here, item) && !here.term().equals(EUROPE))
        .filter(
            here ->
                bulletin.countries().find(item.body().text()).stream()
                    .filter(there -> there.sense().isTown() || !here.sense().isTown())
                    .noneMatch(there -> isOne(here, there)))
        .map(CountryDiffers::named)
        .toList();
  }

  /** A city is known, too, where the English headline speaks as often of its country. */
  private static boolean isKnown(CountryMatch here, CheckedItem item) {
    List<CountryMatch> there =
        item.englishCountries().stream().filter(other -> isOne(here, other)).toList();
    long named = item.japaneseCountries().stream().filter(other -> isOne(here, other)).count();
    return there.stream().anyMatch(other -> other.sense().isTown())
        || there.size() >= (here.sense().isTown() ? named : 1);
  }

  /**
   * Of the countries that the Japanese lacks the house's own last: it may leave that out. Where an
   * envoy is sent stands neither for who sends him nor for who meets him: 駐カザフスタン大使 is a {@code
   * Japanese Ambassador}, and Japan is understood there.
   */
  @Override
  public Stream<Named> lacking(Named strange, CheckedItem item, CheckedBulletin bulletin) {
    boolean city = strange.kind().equals(CITY);
    boolean posted = isBehind(POSTED, strange.span(), item.ja().text());
    Matcher envoy = JAPANESE_ENVOY.matcher(item.en().text());
    return item.englishCountries().stream()
        .filter(there -> there.sense().isTown() == city)
        .filter(there -> !posted || isBehind(TO, there.span(), item.en().text()))
        .filter(
            there ->
                item.japaneseCountries().stream()
                    .filter(here -> (city || !here.sense().isTown()) && isOne(here, there))
                    .allMatch(here -> isUnderstood(here, item)))
        .filter(there -> !there.country().isBrieflyIn(item.ja().text()))
        .filter(there -> !envoy.find(there.span().start()) || envoy.start() > there.span().start())
        .sorted(Comparator.comparing(there -> there.country().state().equals(bulletin.home())))
        .map(CountryDiffers::named);
  }

  /** Whether an envoy is sent there, which the English doesn't say. */
  private static boolean isUnderstood(CountryMatch here, CheckedItem item) {
    return isBehind(POSTED, here.span(), item.ja().text())
        && item.englishCountries().stream()
            .noneMatch(there -> isOne(there, here) && isBehind(TO, there.span(), item.en().text()));
  }

  private static boolean isBehind(Pattern words, Span name, String text) {
    return words.matcher(text.substring(0, name.start())).find();
  }

  private static boolean isOne(CountryMatch a, CountryMatch b) {
    return a.country().state().equals(b.country().state());
  }

  /** Also the country behind a holder's name: シコルスキ・フランス外相, whoever else is of France. */
  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Finding> found = Comparison.super.check(item, bulletin).toList();
    return found.isEmpty()
        ? Stream.concat(ofHolders(item, bulletin), ofTowns(item, bulletin))
        : found.stream();
  }

  /**
   * Of two towns of one country the one where each headline says that it happens: アンカラ for
   * Istanbul. A capital may stand for its government, which the Japanese calls by the country.
   */
  private Stream<Finding> ofTowns(CheckedItem item, CheckedBulletin bulletin) {
    List<CountryMatch> japanese = towns(item.japaneseCountries()).toList();
    List<CountryMatch> english = towns(item.englishCountries()).toList();
    if (japanese.size() != 1 || english.size() != 1) {
      return Stream.empty();
    }
    CountryMatch here = japanese.getFirst();
    CountryMatch there = english.getFirst();
    boolean differ =
        isOne(here, there)
            && !here.japanese().equals(there.japanese())
            && AT.matcher(item.ja().text().substring(here.span().end())).lookingAt()
            && isBehind(IN, there.span(), item.en().text())
            && item.japaneseCountries().stream().allMatch(one -> one == here || !isOne(one, here))
            && !item.ja().text().contains(there.japanese())
            && !item.isNameAt(here.span())
            && item.links().stream()
                .noneMatch(l -> l.kind() != Kind.PLACE && isWithin(there.span(), l))
            && item.reading().headline().persons().stream()
                .noneMatch(person -> person.span().overlaps(there.span()))
            && bulletin.glossary().longestEnglish(item.en().text()).stream()
                .noneMatch(
                    match ->
                        match.concept().kind() != Kind.PLACE && match.span().overlaps(there.span()))
            && towns(bulletin.countries().find(item.body().text()))
                .noneMatch(town -> town.japanese().equals(here.japanese()));
    return differ
        ? Stream.of(
            item.differing(this, here.span(), there.span().in(item.en().text()), there.japanese()))
        : Stream.empty();
  }

  private static boolean isWithin(Span span, Link link) {
    return link.inHeadline() && link.english().contains(span);
  }

  private static Stream<CountryMatch> towns(List<CountryMatch> places) {
    return places.stream().filter(place -> place.sense().isTown());
  }

  private Stream<Finding> ofHolders(CheckedItem item, CheckedBulletin bulletin) {
    return item.links().stream()
        .filter(link -> link.inHeadline() && link.kind() == Kind.PERSON)
        .flatMap(
            link ->
                item.japaneseCountries().stream()
                    .filter(here -> item.ja().text().startsWith("・", link.japanese().end()))
                    .filter(
                        h -> h.span().start() == link.japanese().end() + 1 && !h.sense().isTown())
                    .flatMap(here -> ofHolder(link, here, item, bulletin)));
  }

  /** Behind an envoy's name also the country may stand where he is sent. */
  private Stream<Finding> ofHolder(
      Link link, CountryMatch here, CheckedItem item, CheckedBulletin bulletin) {
    Ranks ranks = Ranks.of(item.reading().headline().language());
    return item.reading().headline().persons().stream()
        .filter(one -> one.span().contains(link.english()))
        .filter(one -> one.posts().stream().noneMatch(post -> ranks.areSent(post.rank())))
        .flatMap(one -> countryOf(one, bulletin).stream())
        .flatMap(code -> bulletin.countries().byCode(code).stream())
        .filter(there -> !there.state().equals(here.country().state()))
        .map(there -> item.differing(this, here.span(), link.source(), there.japanese()));
  }

  /** Its ISO 3166 code, by the tenures if only they tell; of a bare name what it says alone. */
  private static Optional<String> countryOf(PersonMention person, CheckedBulletin bulletin) {
    Optional<String> named = Optional.ofNullable(person.country()).map(CountryName::code);
    return named.isPresent() || person.posts().isEmpty()
        ? named
        : bulletin.holders().of(person).map(KnownHolder::country);
  }

  private static Named named(CountryMatch match) {
    return new Named(match.sense().isTown() ? CITY : "country", match.span(), match.japanese());
  }
}
