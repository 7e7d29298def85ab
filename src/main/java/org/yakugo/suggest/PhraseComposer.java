package org.yakugo.suggest;

import java.util.List;
import java.util.Optional;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.language.Language;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfBody;
import org.yakugo.mention.EnglishMention.OfPhrase;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.Heads;
import org.yakugo.mention.NounPhrase;
import org.yakugo.person.BodyNames;
import org.yakugo.person.NameReadings;

/**
 * Puts the Japanese of a body, an event or a document together from known parts: a country and a
 * body ({@code ジョージア|国防省}).
 */
final class PhraseComposer implements RenderingSource {
  private static final double COUNTRY_AND_KNOWN = 0.85;
  private static final double COUNTRY_AND_HEAD = 0.6;

  private final KnownWords known;
  private final BodyNames names;
  private final Owned owned;

  PhraseComposer(Language language, KnownWords known, NameReadings readings) {
    this.known = known;
    this.owned = new Owned(language);
    this.names = new BodyNames(language, known, readings);
  }

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    if (mention.subject() instanceof OfBody) {
      return named(mention.text(), context);
    }
    if (!(mention.subject() instanceof OfPhrase phrase)) {
      return List.of();
    }
    return compose(mention.kind(), phrase.phrase(), context.reading().of(mention), context);
  }

  private List<Rendering> compose(
      Kind kind, NounPhrase phrase, EnglishReading reading, ItemContext context) {
    List<Rendering> ofCountry = ofCountry(kind, phrase, reading);
    return ofCountry.isEmpty() ? named(phrase.span().in(reading.text()), context) : ofCountry;
  }

  /** By the grammar that renders the bodies of posts. */
  private List<Rendering> named(String english, ItemContext context) {
    return names.compose(english, context.home()).stream()
        .map(
            form ->
                Rendering.unprinted(
                    form.japanese(), Origin.COMPOSED, form.confidence(), form.reasons()))
        .toList();
  }

  private List<Rendering> ofCountry(Kind kind, NounPhrase phrase, EnglishReading reading) {
    Optional<EnglishMention> country =
        reading.beginningIn(phrase.span()).stream()
            .filter(m -> m.subject() instanceof OfPlace)
            .filter(m -> m.span().start() == phrase.span().start())
            .filter(m -> m.span().end() < phrase.span().end())
            .findFirst();
    if (country.isEmpty()) {
      return List.of();
    }
    String place = ((OfPlace) country.get().subject()).place().japanese();
    String code = ((OfPlace) country.get().subject()).place().country().code();
    int from = country.get().span().end();
    String behind = reading.text().substring(from, phrase.span().end());
    String rest = behind.replaceFirst("^['’]s?", "").strip();
    if (rest.startsWith("and ") || !rest.isEmpty() && names.isOwn(rest, code)) {
      return List.of();
    }
    boolean possessive = rest.length() < behind.strip().length();
    Optional<Rendering> body =
        known.find(rest, kind, code).isEmpty()
            ? Optional.empty() // or another country's, as the US Department of Defense is
            : known.of(kind, rest, code);
    if (body.isPresent()) {
      boolean named = isNamed(rest) && !possessive;
      return owned.joined(place, body.get().target(), named, COUNTRY_AND_KNOWN, body.get());
    }
    Heads.Head head = Heads.of(reading.language()).of(rest.toLowerCase(java.util.Locale.ROOT));
    return head == null
        ? List.of()
        : owned.joined(place, head.japanese().getFirst(), isNamed(rest), COUNTRY_AND_HEAD, null);
  }

  /** ポーランド赤十字社 and シリア戦争, but シリアの情報機関. */
  private static boolean isNamed(String rest) {
    return Character.isUpperCase(rest.codePointAt(0));
  }
}
