package org.yakugo.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.language.Language;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfPhrase;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.HeadlineWords;
import org.yakugo.mention.Heads;
import org.yakugo.mention.NounPhrase;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Links bodies, events, documents and places by the parts of them that are known, those too that
 * the glossary knows by another rendering than the headline prints.
 */
record PhraseLinks(EnglishReading headline, ItemLinks links) {
  void align() {
    PhraseAligner aligner = new PhraseAligner(links.japanese());
    for (NounPhrase phrase : headline.phrases()) {
      Span span = phrase.span();
      String words = span.in(headline.text());
      Kind kind = kind(phrase);
      if (!isTwo(words, phrase) && !links.isLinked(kind, span)) {
        aligner
            .find(components(phrase), links.taken(span))
            .filter(match -> match.confidence() >= ItemAligner.LEAST)
            .filter(match -> !isOfLonger(span, match.japanese()))
            .ifPresent(m -> links.headline().add(kind, span, m.japanese(), m.confidence()));
      }
    }
  }

  /** {@code Commission} whose Japanese is all of {@code Commission on Trade}'s. */
  private boolean isOfLonger(Span english, Span japanese) {
    return links.all().stream()
        .filter(longer -> longer.inHeadline() && longer.japanese().equals(japanese))
        .filter(longer -> longer.english().start() == english.start())
        .filter(longer -> english.length() < longer.english().length())
        .anyMatch(longer -> !longer.source().substring(english.length()).startsWith(" ("));
  }

  /** What the glossary or the reader says that it is, else what its head does. */
  private Kind kind(NounPhrase phrase) {
    return headline.mentions().stream()
        .filter(mention -> mention.span().equals(phrase.span()))
        .filter(m -> m.subject() instanceof OfConcept || m.subject() instanceof OfPhrase)
        .map(EnglishMention::kind)
        .filter(kind -> kind != Kind.TERM && kind != Kind.TITLE)
        .findFirst()
        .orElse(phrase.head().kind());
  }

  /** {@code Baku Court and Ganja Court}, {@code Navy and Coast Guard}: two are no one phrase. */
  private boolean isTwo(String words, NounPhrase phrase) {
    String head = phrase.head().english();
    String folded = words.toLowerCase(Locale.ROOT);
    int and = folded.indexOf(" and ");
    int again = folded.lastIndexOf(head);
    return and > 0 && and < again && folded.indexOf(head) < and
        || folded.contains(" and " + head + " of ")
        || and > 0 && and < again && isBody(folded.substring(0, and));
  }

  /** Whether the words end in a body's noun with nothing that it is of before it. */
  private boolean isBody(String words) {
    Heads.Head last =
        Heads.of(headline.language()).ofNumber(words.substring(words.lastIndexOf(' ') + 1));
    return last != null
        && last.kind() == Kind.ORGANISATION
        && !words.matches(".* (?:of|for|on) .*");
  }

  private List<Component> components(NounPhrase phrase) {
    List<Component> components = new ArrayList<>();
    for (int i = phrase.first(); i < phrase.end(); ) {
      Token token = headline.tokens().get(i);
      EnglishMention known = knownAt(token.start(), phrase);
      if (known != null) {
        components.add(new Component(known.text(), forms(known), false));
        while (i < phrase.end() && headline.tokens().get(i).start() < known.span().end()) {
          i++;
        }
        continue;
      }
      if (phrase.isHead(i)) {
        i = phrase.headAt(); // both words of Coast Guard
        components.add(new Component(phrase.head().english(), phrase.head().japanese(), true));
      } else if (token.isNumber()) {
        String digits = token.folded().replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
        components.add(new Component(token.text(), List.of(digits), false));
      } else if (isAcronym(token)) {
        components.add(new Component(token.text(), List.of(token.text()), false));
      } else if (token.isWord() && token.text().length() > (token.isCapitalized() ? 2 : 3)) {
        components.add(component(token, headline.language()));
      }
      i++;
    }
    return components;
  }

  private static Component component(Token token, Language language) {
    Heads.Head head = Heads.of(language).of(token.folded());
    List<String> field = HeadlineWords.of(language).fieldForms(token.folded());
    return head == null
        ? new Component(token.text(), field, false, false)
        : new Component(token.text(), head.japanese(), false);
  }

  private static boolean isAcronym(Token token) {
    return token.isWord() && token.text().length() > 1 && isInCapitals(token.text());
  }

  private static boolean isInCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The longest mention with known Japanese that begins there, short of the whole phrase. */
  private @Nullable EnglishMention knownAt(int start, NounPhrase phrase) {
    Token head = headline.tokens().get(phrase.headAt());
    return headline.mentions().stream()
        .filter(m -> m.span().start() == start && m.span().end() <= phrase.span().end())
        .filter(m -> !m.span().equals(phrase.span()))
        .filter(m -> !m.span().contains(new Span(head.start(), head.end())))
        .filter(m -> m.subject() instanceof OfPlace || m.subject() instanceof OfConcept)
        .filter(m -> !forms(m).isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static List<String> forms(EnglishMention mention) {
    Set<String> forms = new LinkedHashSet<>();
    if (isInCapitals(mention.text())) {
      forms.add(mention.text());
    }
    switch (mention.subject()) {
      case OfPlace place -> forms.addAll(PlaceForms.of(place.place()));
      case OfConcept concept -> {
        forms.add(concept.concept().japanese());
        forms.addAll(concept.concept().admitted());
        forms.addAll(concept.concept().deprecated());
      }
      default -> {}
    }
    forms.remove("");
    return forms.stream().map(Normalization.PRINTED::apply).toList();
  }
}
