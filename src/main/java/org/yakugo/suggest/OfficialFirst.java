package org.yakugo.suggest;

import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.Rendering;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfPhrase;
import org.yakugo.text.Normalization;

/**
 * What a source says of a phrase, but with little weight where it calls a body in the phrase by
 * another name than the glossary: a printed 国際議会同盟（IPU）第150回総会 does not go before the
 * official 列国議会同盟（IPU）第150回総会.
 */
final class OfficialFirst implements RenderingSource {
  private static final double AGAINST_THE_GLOSSARY = 0.05;

  /** Says nothing of the name before it. */
  private static final Pattern BRACKETED_ACRONYM = Pattern.compile("\\([A-Z0-9-]+\\)");

  private final RenderingSource source;
  private final Glossary glossary;

  OfficialFirst(RenderingSource source, Glossary glossary) {
    this.source = source;
    this.glossary = glossary;
  }

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    List<Rendering> renderings = source.of(mention, context);
    if (renderings.isEmpty() || !(mention.subject() instanceof OfPhrase)) {
      return renderings;
    }
    List<Concept> bodies =
        glossary.longestEnglish(mention.text()).stream()
            .map(EnglishMatch::concept)
            .filter(concept -> concept.kind() == Kind.ORGANISATION)
            .filter(concept -> !concept.japanese().isEmpty())
            .toList();
    return renderings.stream()
        .map(
            rendering ->
                bodies.stream().allMatch(body -> names(rendering.target(), body))
                    ? rendering
                    : rendering.withConfidence(rendering.confidence() * AGAINST_THE_GLOSSARY))
        .toList();
  }

  /** Whether the Japanese has one of the body's usable names, or its acronym as its name. */
  private static boolean names(String japanese, Concept body) {
    String plain = Normalization.PRINTED.apply(japanese);
    String withoutBrackets = BRACKETED_ACRONYM.matcher(plain).replaceAll("");
    return body.usableJapanese().stream()
            .map(Normalization.PRINTED::apply)
            .anyMatch(withoutBrackets::contains)
        || body.englishVariants().stream().anyMatch(withoutBrackets::contains);
  }
}
