package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Puts the Japanese of a body, an event or a document together from known parts: a country and a
 * body ({@code ジョージア|国防省}), a number and an event ({@code 第6回|アンタルヤ外交フォーラム}), an event of a body
 * ({@code OTS|首脳会議}).
 */
final class PhraseComposer implements RenderingSource {
  private static final double ORDINAL = 0.9;
  private static final double COUNTRY_AND_KNOWN = 0.85;
  private static final double BODY_AND_KNOWN = 0.75;
  private static final double HEAD_OF_BODY = 0.55;
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
    List<Rendering> renderings = new ArrayList<>();
    numbered(kind, phrase, reading, context).ifPresent(renderings::add);
    renderings.addAll(ofCountry(kind, phrase, reading, context));
    if (renderings.isEmpty()) {
      renderings.addAll(named(phrase.span().in(reading.text()), context));
    }
    if (renderings.isEmpty() && isBare(phrase)) {
      headOfBody(phrase, reading, context).ifPresent(renderings::add);
    }
    return renderings;
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

  /** Whether nothing stands before the head that would have to be rendered. */
  private static boolean isBare(NounPhrase phrase) {
    int length = phrase.head().english().split(" ").length;
    return phrase.headAt() + 1 - length == phrase.first() || phrase.headAt() + 1 == phrase.end();
  }

  /** {@code 6th Antalya Diplomacy Forum}, {@code 153rd Assembly of the IPU}. */
  private Optional<Rendering> numbered(
      Kind kind, NounPhrase phrase, EnglishReading reading, ItemContext context) {
    Token first = reading.tokens().get(phrase.first());
    String number = first.folded().replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
    if (!first.isNumber() || number.equals(first.folded()) || phrase.end() - phrase.first() < 2) {
      return Optional.empty();
    }
    Span rest = span(reading, phrase.first() + 1, phrase.end());
    String ordinal = BodyNames.ordinal(number, rest.in(reading.text()));
    if (phrase.headAt() == phrase.first() + 1 && phrase.headAt() + 1 == phrase.end()) {
      String head = phrase.head().japanese().getFirst();
      return Optional.of(Owned.composed(ordinal + head, ORDINAL * 0.8, null));
    }
    Optional<Rendering> event = known.of(kind, rest.in(reading.text()), context.home());
    if (event.isPresent()) {
      return Optional.of(Owned.composed(ordinal + event.get().target(), ORDINAL, event.get()));
    }
    return body(phrase, reading, context)
        .map(
            body -> {
              String head = phrase.head().japanese().getFirst();
              return Owned.composed(body.target() + ordinal + head, ORDINAL * 0.8, body);
            });
  }

  private List<Rendering> ofCountry(
      Kind kind, NounPhrase phrase, EnglishReading reading, ItemContext context) {
    Optional<EnglishMention> country =
        reading.beginningIn(phrase.span()).stream()
            .filter(m -> m.subject() instanceof OfPlace)
            .filter(m -> m.span().start() == phrase.span().start())
            .findFirst();
    if (country.isEmpty()) {
      List<Rendering> behind = ofCountryBehind(kind, phrase, reading, context);
      return behind.isEmpty() ? ofBodyInFront(kind, phrase, reading, context) : behind;
    }
    String place = ((OfPlace) country.get().subject()).place().japanese();
    String code = ((OfPlace) country.get().subject()).place().country().code();
    int from = country.get().span().end();
    String behind = reading.text().substring(from, phrase.span().end());
    String rest = behind.replaceFirst("^['’]s?", "").strip();
    if (!rest.isEmpty() && names.isOwn(rest, code)) {
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

  /** {@code UN Human Rights Committee}: what the glossary or the past know behind a body's name. */
  private List<Rendering> ofBodyInFront(
      Kind kind, NounPhrase phrase, EnglishReading reading, ItemContext context) {
    return reading.beginningIn(phrase.span()).stream()
        .filter(m -> m.kind() == Kind.ORGANISATION)
        .filter(m -> m.span().start() == phrase.span().start())
        .filter(m -> m.span().end() < phrase.span().end())
        .map(m -> behindBody(m, kind, phrase, reading, context))
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  private Optional<Rendering> behindBody(
      EnglishMention owner,
      Kind kind,
      NounPhrase phrase,
      EnglishReading reading,
      ItemContext context) {
    Span rest = new Span(owner.span().end(), phrase.span().end());
    Optional<Rendering> part = known.of(kind, rest.in(reading.text()).strip(), context.home());
    return part.flatMap(
        p ->
            known
                .of(Kind.ORGANISATION, owner.text(), context.home())
                .map(body -> Owned.composed(body.target() + p.target(), BODY_AND_KNOWN, p)));
  }

  /** {@code Ministry of Defence of Kazakhstan}, {@code Council of Foreign Ministers of the CIS}. */
  private List<Rendering> ofCountryBehind(
      Kind kind, NounPhrase phrase, EnglishReading reading, ItemContext context) {
    for (EnglishMention mention : reading.beginningIn(phrase.span())) {
      boolean ends =
          mention.span().end() == phrase.span().end()
              && mention.span().start() > phrase.span().start();
      Optional<String> owner = ends ? owner(mention, context) : Optional.empty();
      if (owner.isPresent()) {
        String before = reading.text().substring(phrase.span().start(), mention.span().start());
        String rest = before.replaceFirst("\\s+(of|in)\\s+(the\\s+)?$", "");
        boolean own =
            mention.subject() instanceof OfPlace place
                && names.isOwn(rest, place.place().country().code());
        if (!rest.equals(before) && !own) {
          return known
              .of(kind, rest, countryOf(mention, context))
              .map(b -> owned.of(mention, owner.get(), b, COUNTRY_AND_KNOWN))
              .orElse(List.of());
        }
      }
    }
    return List.of();
  }

  private static @Nullable String countryOf(EnglishMention mention, ItemContext context) {
    return mention.subject() instanceof OfPlace place
        ? place.place().country().code()
        : context.home();
  }

  /** A country, or a known body: {@code CIS} in {@code Council of Foreign Ministers of the CIS}. */
  private Optional<String> owner(EnglishMention mention, ItemContext context) {
    if (mention.subject() instanceof OfPlace place) {
      return Optional.of(place.place().japanese());
    }
    return mention.kind() == Kind.ORGANISATION
        ? known.of(Kind.ORGANISATION, mention.text(), context.home()).map(Rendering::target)
        : Optional.empty();
  }

  /** ポーランド赤十字社 and シリア戦争, but シリアの情報機関. */
  private static boolean isNamed(String rest) {
    return Character.isUpperCase(rest.codePointAt(0));
  }

  /** {@code Summit of the Organization of Turkic States}. */
  private Optional<Rendering> headOfBody(
      NounPhrase phrase, EnglishReading reading, ItemContext context) {
    return body(phrase, reading, context)
        .map(
            body ->
                Owned.composed(
                    body.target() + phrase.head().japanese().getFirst(), HEAD_OF_BODY, body));
  }

  /** What stands behind {@code of} or {@code for}. */
  private Optional<Rendering> body(NounPhrase phrase, EnglishReading reading, ItemContext context) {
    int of = phrase.headAt() + 1;
    boolean joined =
        of + 1 < phrase.end()
            && (reading.tokens().get(of).is("of") || reading.tokens().get(of).is("for"));
    if (!joined) {
      return Optional.empty();
    }
    int from = reading.tokens().get(of + 1).is("the") ? of + 2 : of + 1;
    if (from >= phrase.end()) {
      return Optional.empty();
    }
    Span rest = span(reading, from, phrase.end());
    return known.of(Kind.ORGANISATION, rest.in(reading.text()), context.home());
  }

  private static Span span(EnglishReading reading, int from, int to) {
    return new Span(reading.tokens().get(from).start(), reading.tokens().get(to - 1).end());
  }
}
