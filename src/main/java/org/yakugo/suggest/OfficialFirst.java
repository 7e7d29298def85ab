package org.yakugo.suggest;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Rendering;
import org.yakugo.align.Bearer;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Persons;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfHeldPost;
import org.yakugo.mention.EnglishMention.OfName;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPhrase;
import org.yakugo.text.Normalization;

/**
 * What a source says, but with little weight where it calls a body or a person by another name than
 * the glossary: a printed 国際議会同盟（IPU）第150回総会 does not go before the official 列国議会同盟（IPU）第150回総会,
 * nor a printed ガファロワ議長 before a decided ガファロヴァ.
 */
record OfficialFirst(RenderingSource source, Glossary glossary, Persons persons)
    implements RenderingSource {
  private static final double AGAINST_THE_GLOSSARY = 0.05;

  /** Says nothing of the name before it. */
  private static final Pattern BRACKETED_ACRONYM = Pattern.compile("\\([A-Z0-9-]+\\)");

  @Override
  public void prepare(List<EnglishMention> mentions, ItemContext context) {
    source.prepare(mentions, context);
  }

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    List<Rendering> renderings = source.of(mention, context);
    if (renderings.isEmpty()) {
      return renderings;
    }
    Predicate<String> isOfficial = official(mention, context);
    return renderings.stream()
        .map(
            rendering ->
                isOfficial.test(rendering.target())
                    ? rendering
                    : rendering.withConfidence(rendering.confidence() * AGAINST_THE_GLOSSARY))
        .toList();
  }

  private Predicate<String> official(EnglishMention mention, ItemContext context) {
    return switch (mention.subject()) {
      case OfPhrase phrase -> bodies(mention.text());
      case OfPerson person -> person(Bearer.of(person.person(), context.reading()));
      case OfName name -> person(Bearer.of(name.person(), context.reading()));
      case OfHeldPost held -> person(Bearer.of(held.holder(), context.reading()));
      default -> japanese -> true;
    };
  }

  private Predicate<String> bodies(String phrase) {
    List<Concept> bodies =
        glossary.longestEnglish(phrase).stream()
            .map(EnglishMatch::concept)
            .filter(concept -> concept.kind() == Kind.ORGANISATION)
            .filter(concept -> !concept.japanese().isEmpty())
            .toList();
    return japanese -> bodies.stream().allMatch(body -> names(japanese, body));
  }

  private Predicate<String> person(@Nullable Bearer bearer) {
    List<String> decided =
        bearer == null
            ? List.of()
            : persons
                .named(bearer.given(), bearer.surname())
                .map(person -> Persons.surname(person, bearer.surname()))
                .orElse(List.of());
    return japanese -> decided.isEmpty() || decided.stream().anyMatch(japanese::contains);
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
