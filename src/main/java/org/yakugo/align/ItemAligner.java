package org.yakugo.align;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.bulletin.Item;
import org.yakugo.glossary.Countries;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.ItemReading;
import org.yakugo.mention.MentionKey;
import org.yakugo.person.PersonMention;

/**
 * Finds which Japanese of an item's headline renders which English of its headline and body: what
 * dictionaries know first, then persons by sound, their posts by structure, phrases by the parts of
 * them that are known, and at last names of unknown kind by sound.
 */
public final class ItemAligner {
  /** Links that are less sure are not given. */
  static final double LEAST = 0.6;

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
        new JapaneseHeadline(
            item.ja().text(), form -> PlaceForms.isPlace(form, countries), headline.language());
    ItemLinks links = new ItemLinks(japanese, headline.text());
    new PlaceAligner().align(headline, links);
    new Quotations(links, headline).align();
    new PersonLinks(headline, body, links).align();
    new ComposedLinks(headline, links).align();
    new PhraseLinks(headline, links).align();
    new OtherNames(headline, links).align();
    new SharedNouns(links, headline).align();
    new NameRows(links, headline).align();
    CapitalsAligner.align(headline, links);
    new BracketedNames(links, headline).align();
    new Brackets(links, headline.text()).align();
    new PartyEpithets(links, headline.text()).align();
    new DerivedLinks(links, headline).add();
    return printed(links, new ItemReading(headline, body));
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

  private static @Nullable Bearer bearer(ItemLinks.Found found, ItemReading item) {
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
        || found.key().startsWith(MentionKey.surname(person.named()) + "/");
  }
}
