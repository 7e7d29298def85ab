package org.yakugo.suggest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.mention.BracketedAcronym;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfBody;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfPhrase;
import org.yakugo.person.BodyNames;
import org.yakugo.person.NameReadings;
import org.yakugo.text.Script;

/**
 * Puts the Japanese of a body, an event or a document together by the grammar that renders the
 * bodies of posts: ジョージア国防省, but アゼルバイジャンの情報機関, which no capital letters make a name.
 */
record PhraseComposer(BodyNames names, KnownWords known, Countries countries, List<String> direct)
    implements RenderingSource {
  /** Endings of bodies that Japanese joins to their country without の. */
  private static final Facts<List<String>> DIRECT =
      Facts.of("joined-bodies", row -> row.required("ending"));

  /** How much likelier の is before a common noun. */
  private static final double LIKELIER = 0.75;

  PhraseComposer(Language language, KnownWords known, NameReadings readings) {
    this(
        new BodyNames(language, known, readings),
        known,
        Countries.of(language),
        DIRECT.in(language));
  }

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    String whose = context.owners(mention).stream().findFirst().orElse(context.home());
    boolean composed =
        mention.subject() instanceof OfBody
            || mention.subject() instanceof OfPhrase
            || mention.subject() instanceof OfConcept term && isOfOthers(term, whose);
    if (!composed) {
      return List.of();
    }
    String owner = mention.kind() == Kind.PLACE ? null : ownerOfCommon(mention.text());
    return names.compose(mention.text(), whose).stream()
        .map(
            form ->
                Rendering.unprinted(
                    form.japanese(), Origin.COMPOSED, form.confidence(), form.reasons()))
        .flatMap(whole -> owner == null ? Stream.of(whole) : withParticle(whole, owner))
        .toList();
  }

  /** The name of several countries' bodies, none of them the home country's. */
  private boolean isOfOthers(OfConcept term, @Nullable String home) {
    Concept concept = term.concept();
    return concept.kind() == Kind.ORGANISATION
        && !concept.holdsIn(home)
        && !BracketedAcronym.isAcronym(term.term())
        && known.find(term.term(), concept.kind(), home).isEmpty();
  }

  /** {@code Azerbaijani} of {@code Azerbaijani intelligence} in Japanese; null of a name. */
  private @Nullable String ownerOfCommon(String english) {
    return countries.find(english).stream()
        .filter(country -> country.span().start() == 0)
        .filter(country -> english.substring(country.span().end()).matches("(['’]s)? \\p{Ll}.*"))
        .map(CountryMatch::japanese)
        .filter(Script::hasJapanese)
        .findFirst()
        .orElse(null);
  }

  private Stream<Rendering> withParticle(Rendering whole, String owner) {
    String japanese = whole.target();
    String body = japanese.startsWith(owner) ? japanese.substring(owner.length()) : "";
    boolean joins = direct.stream().anyMatch(body::endsWith) || body.matches("|人.*|[のと、及].*");
    Rendering likelier = whole.withTarget(owner + "の" + body.replaceFirst("^・", ""));
    return joins
        ? Stream.of(whole)
        : Stream.of(
            likelier.withConfidence(whole.confidence() * LIKELIER),
            whole.withConfidence(whole.confidence() * (1 - LIKELIER)));
  }
}
