package org.yakugo.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.language.Language;
import org.yakugo.person.KnownTerms;
import org.yakugo.person.PersonGrammar;
import org.yakugo.person.PersonMention;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * Finds what an English text mentions: persons and posts by grammar, terms by the glossary,
 * countries by name, adjective and capital, bodies, events and documents by their head noun, and
 * what is left of capitalised words as names of unknown kind.
 *
 * @param persons finds the persons and posts of a text, in order
 * @param printed whether a word was a name of a person before
 */
public record EnglishReader(
    Glossary glossary,
    Countries countries,
    Function<String, List<PersonMention>> persons,
    Predicate<String> printed) {
  /** One that knows the terms of a glossary and its tables. */
  public static EnglishReader of(Glossary glossary) {
    return of(glossary, null, word -> false);
  }

  private static EnglishReader of(
      Glossary glossary, @Nullable String home, Predicate<String> printed) {
    Language language = glossary.language();
    PersonGrammar grammar = new PersonGrammar(KnownTerms.of(glossary), language, home);
    return new EnglishReader(glossary, Countries.of(language), grammar::find, printed);
  }

  /**
   * The same for texts about a country.
   *
   * @param home its ISO 3166 code; null if unknown
   */
  public EnglishReader at(@Nullable String home) {
    return home == null ? this : of(glossary, home, printed);
  }

  /** The same that tells a person by a name alone that was printed. */
  public EnglishReader knowing(Predicate<String> names) {
    return new EnglishReader(glossary, countries, persons, names);
  }

  /**
   * Reads an item. Whom the body names in full is known in the headline by the surname alone.
   *
   * @param body the paragraphs joined by line feeds
   */
  public ItemReading read(String headline, String body) {
    EnglishReading bodyReading = read(body, List.of());
    return new ItemReading(read(headline, bodyReading.persons()), bodyReading);
  }

  private EnglishReading read(String text, List<PersonMention> namedElsewhere) {
    List<Token> tokens = EnglishTokenizer.tokenize(text);
    Language language = glossary.language();
    FoundMentions found = new FoundMentions(text, tokens, HeadlineWords.of(language));
    List<PersonMention> people = new ArrayList<>(persons.apply(text));
    people.addAll(Surnames.in(tokens, people, namedElsewhere));
    people.sort(Comparator.comparingInt(person -> person.span().start()));
    List<CountryMatch> places = countries.find(text, tokens);
    people = new Counterparts(tokens, places, people).named();
    people.forEach(found::addPerson);
    glossary.findEnglish(text, tokens).forEach(found::addTerm);
    places.forEach(found::addPlace);
    new JoinedPlaces(text, tokens, places, HeadlineWords.of(language)).addTo(found);
    List<NounPhrase> phrases =
        new NounPhraseFinder(tokens, found::isKnown, found::isPlace, found::isHolder, language)
            .find();
    phrases.forEach(found::addPhrase);
    people.forEach(found::addBodies);
    found.addLonger();
    found.addParts(language);
    people.addAll(found.addCapitals(printed));
    found.addShortNames();
    people.sort(Comparator.comparingInt(person -> person.span().start()));
    return new EnglishReading(text, tokens, people, found.sorted(), phrases, language);
  }
}
