package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.HolderAligner.Texts;
import org.yakugo.align.NameAligner.Pairing;
import org.yakugo.bulletin.Item;
import org.yakugo.glossary.Countries;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfPhrase;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishReader.ItemReading;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.Heads;
import org.yakugo.mention.MentionKey;
import org.yakugo.mention.NounPhrase;
import org.yakugo.person.PersonMention;
import org.yakugo.text.NameKey;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Finds which Japanese of an item's headline renders which English of its headline and body: what
 * dictionaries know first, then persons by sound, their posts by structure, phrases by the parts of
 * them that are known, and at last names of unknown kind by sound.
 */
public final class ItemAligner {
  /** Links that are less sure are not given. */
  private static final double LEAST = 0.6;

  /**
   * @param headline what the item's English headline mentions
   * @param body what its English paragraphs, joined by line feeds, mention
   * @return in order of the English, the headline's before the body's
   */
  public List<Link> align(Item item, EnglishReading headline, EnglishReading body) {
    if (item.ja().isEmpty() || item.en().isEmpty()) {
      return List.of();
    }
    Countries countries = Countries.of(headline.language());
    JapaneseHeadline japanese =
        JapaneseHeadline.of(
            item.ja().text(),
            form -> PlaceForms.isPlace(form, countries),
            Heads.of(headline.language()));
    ItemLinks links = new ItemLinks(japanese);
    new PlaceAligner().align(headline, links);
    alignPersons(headline, body, links);
    alignPhrases(headline, links);
    CapitalsAligner.align(headline, links);
    new SharedNouns(links, headline).align();
    new DerivedLinks(links, headline.text()).add();
    return printed(links, new ItemReading(headline, body));
  }

  private void alignPersons(EnglishReading headline, EnglishReading body, ItemLinks links) {
    Texts texts = new Texts(headline.text(), body.text());
    List<Pairing> pairings = NameAligner.pair(headline, body, links.japanese());
    for (Pairing pairing : pairings) {
      linkName(pairing, links, texts);
      PersonMention person = pairing.person();
      boolean bare = person.posts().isEmpty() && person.honorifics().isEmpty();
      Optional<PersonMention> described =
          pairing.inHeadline() && bare && !HolderAligner.isHonorificAfter(pairing, links.japanese())
              ? describedInBody(person, body)
              : Optional.empty();
      HolderAligner.alignHolder(
          pairing,
          described.orElse(person),
          pairing.inHeadline() && described.isEmpty(),
          links,
          texts);
    }
    for (PersonMention mention : headline.persons()) {
      boolean paired = pairings.stream().anyMatch(pairing -> pairing.person() == mention);
      if (mention.name() == null) {
        alignPost(mention, pairings, links, headline.text());
      } else if (!paired && !KanjiNames.link(mention, headline, links)) {
        PostAligner.alignAlone(mention, links, headline.text());
      }
    }
  }

  /** A post without a name: its Japanese may have the name, from the body, before it. */
  private static void alignPost(
      PersonMention mention, List<Pairing> pairings, ItemLinks links, String text) {
    for (Pairing pairing : pairings) {
      if (!pairing.inHeadline()
          && HolderAligner.isOfficeOf(mention, pairing, links.japanese(), text)) {
        JapaneseHeadline.Title title = links.japanese().titleAfter(pairing.japanese());
        PostAligner.linkPosts(mention.posts(), title, true, links, text, 0.85);
        return;
      }
    }
    PostAligner.alignAlone(mention, links, text);
  }

  private static void linkName(Pairing pairing, ItemLinks links, Texts texts) {
    PersonMention person = pairing.person();
    String text = texts.of(pairing.inHeadline());
    Span name = person.name().span();
    Span surname = pairing.called();
    double confidence = Math.min(0.98, 0.35 + 0.7 * pairing.likeness());
    if (!person.name().isSurnameOnly()) {
      addName(name, pairing.japanese(), pairing.inHeadline(), links, text, confidence);
    }
    addName(surname, pairing.surname(), pairing.inHeadline(), links, text, confidence);
  }

  private static void addName(
      Span name, Span japanese, boolean inHeadline, ItemLinks links, String text, double sure) {
    String printed = name.in(text);
    links.add(Kind.PERSON, NameKey.of(printed), inHeadline, name, printed, japanese, sure);
  }

  /** The same person with posts, in the body. */
  private static Optional<PersonMention> describedInBody(
      PersonMention person, EnglishReading body) {
    String surname = NameKey.of(person.name().surnameText());
    return body.persons().stream()
        .filter(other -> other.name() != null && !other.posts().isEmpty())
        .filter(other -> surname.equals(NameKey.of(other.name().surnameText())))
        .findFirst();
  }

  private void alignPhrases(EnglishReading headline, ItemLinks links) {
    PhraseAligner aligner = new PhraseAligner(links.japanese());
    for (EnglishMention mention : headline.mentions()) {
      if (mention.subject() instanceof OfPhrase phrase
          && !isCommonBodyOfPost(mention, headline)
          && !isTwo(mention, phrase.phrase())
          && !links.isLinked(mention.kind(), mention.span())) {
        List<Component> components = components(phrase.phrase(), headline);
        aligner
            .find(components, links.taken(mention.span()))
            .filter(match -> match.confidence() >= LEAST)
            .ifPresent(
                match ->
                    links.add(
                        mention.kind(),
                        MentionKey.of(mention),
                        true,
                        mention.span(),
                        mention.text(),
                        match.japanese(),
                        match.confidence()));
      }
    }
  }

  /** {@code Baku Court and Ganja Court}: two of one kind are no one phrase. */
  private static boolean isTwo(EnglishMention mention, NounPhrase phrase) {
    String head = phrase.head().english();
    String words = mention.text().toLowerCase(java.util.Locale.ROOT);
    return words.contains(head + " and ") && words.endsWith(head);
  }

  /** {@code Azerbaijani Parliament} in {@code Speaker of the Azerbaijani Parliament}: 議会議長. */
  private static boolean isCommonBodyOfPost(EnglishMention mention, EnglishReading headline) {
    String words = mention.text();
    boolean common =
        Set.of("parliament", "government", "senate", "cabinet")
            .contains(
                words.substring(words.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT));
    return common
        && headline.mentions().stream()
            .anyMatch(
                other ->
                    other.subject() instanceof EnglishMention.OfPost
                        && other.span().contains(mention.span()));
  }

  private List<Component> components(NounPhrase phrase, EnglishReading headline) {
    List<Component> components = new ArrayList<>();
    for (int i = phrase.first(); i < phrase.end(); ) {
      Token token = headline.tokens().get(i);
      EnglishMention known = knownAt(token.start(), phrase, headline);
      if (known != null) {
        components.add(new Component(known.text(), forms(known), false));
        while (i < phrase.end() && headline.tokens().get(i).start() < known.span().end()) {
          i++;
        }
        continue;
      }
      if (i == phrase.headAt()) {
        components.add(new Component(token.text(), phrase.head().japanese(), true));
      } else if (token.isNumber()) {
        String digits = token.folded().replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
        components.add(new Component(token.text(), List.of(digits), false));
      } else if (isAcronym(token)) {
        components.add(new Component(token.text(), List.of(token.text()), false));
      } else if (token.isWord() && token.text().length() > 3) {
        components.add(component(token, Heads.of(headline.language())));
      }
      i++;
    }
    return components;
  }

  private static Component component(Token token, Heads heads) {
    Heads.Head head = heads.of(token.folded());
    return new Component(token.text(), head == null ? List.of() : head.japanese(), false);
  }

  private static boolean isAcronym(Token token) {
    return token.isWord()
        && token.text().length() > 1
        && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
  }

  /** The longest mention with known Japanese that begins there, short of the whole phrase. */
  private EnglishMention knownAt(int start, NounPhrase phrase, EnglishReading headline) {
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

  private List<String> forms(EnglishMention mention) {
    Set<String> forms = new java.util.LinkedHashSet<>();
    if (mention.text().equals(mention.text().toUpperCase(java.util.Locale.ROOT))) {
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

  private static List<Link> printed(ItemLinks links, ItemReading reading) {
    WholePhrases phrases = new WholePhrases(links, reading.headline().text());
    return links.all().stream()
        .filter(f -> f.confidence() >= LEAST && phrases.isWhole(f))
        .map(
            f ->
                new Link(
                    f.kind(),
                    f.inHeadline(),
                    f.english(),
                    links.japanese().originalSpan(f.japanese()),
                    f.key(),
                    f.source(),
                    links.japanese().printed(f.japanese()),
                    Math.round(f.confidence() * 1000) / 1000.0,
                    bearer(f, reading)))
        .sorted(
            java.util.Comparator.comparing((Link l) -> !l.inHeadline())
                .thenComparing(l -> l.english().start())
                .thenComparing(l -> -l.english().length()))
        .toList();
  }

  private static Bearer bearer(ItemLinks.Found found, ItemReading item) {
    if (found.kind() != Kind.PERSON && found.kind() != Kind.PERSON_TITLE) {
      return null;
    }
    EnglishReading reading = found.inHeadline() ? item.headline() : item.body();
    return Stream.concat(reading.persons().stream(), item.body().persons().stream())
        .filter(person -> person.name() != null && isMeant(person, found, reading))
        .findFirst()
        .map(person -> Bearer.of(person, item))
        .orElse(null);
  }

  /**
   * By where it stands, or, for a post that the body names the holder of, by the name in the key.
   */
  private static boolean isMeant(
      PersonMention person, ItemLinks.Found found, EnglishReading reading) {
    return reading.persons().contains(person) && person.span().overlaps(found.english())
        || found.key().startsWith(MentionKey.surname(person.name()) + "/");
  }
}
