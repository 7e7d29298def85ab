package org.yakugo.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Glossary;
import org.yakugo.language.Language;

/**
 * Finds persons and posts in English news: {@code President of Latvia Edgars Rinkēvičs}, {@code FM
 * Bayramov}, {@code Josep Borrell, High Representative for Foreign Affairs}, {@code Belgian and
 * Dutch ambassadors}. Immutable, safe for use by several threads.
 *
 * <p>A name without an office is taken only where its words or what stands around it tell that it
 * is a person's.
 */
public final class PersonGrammar {
  private final KnownTerms known;
  private final Language language;
  private final @Nullable String home;

  /**
   * @param known names of bodies, places and persons that the workspace knows
   * @param language whose tables of posts, bodies and fields of work are used
   */
  public PersonGrammar(KnownTerms known, Language language) {
    this(known, language, null);
  }

  private PersonGrammar(KnownTerms known, Language language, @Nullable String home) {
    this.known = known;
    this.language = language;
    this.home = home;
  }

  /** The same with the built-in tables. */
  public PersonGrammar(KnownTerms known) {
    this(known, Language.builtIn());
  }

  /** One that knows the terms and the tables of a glossary. */
  public static PersonGrammar of(Glossary glossary) {
    return new PersonGrammar(KnownTerms.of(glossary), glossary.language());
  }

  /**
   * The same for texts about a country, whose holders of offices it names without the country.
   *
   * @param home ISO 3166 code; null if unknown
   */
  public PersonGrammar at(@Nullable String home) {
    return new PersonGrammar(known, language, home);
  }

  /** The persons and posts of a text, in its order; they don't overlap. */
  public List<PersonMention> find(String text) {
    Words words = new Words(text, known, language);
    return new PersonScan(words, text, home).run();
  }
}
