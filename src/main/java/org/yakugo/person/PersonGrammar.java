package org.yakugo.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;

/**
 * Finds persons and posts in English news: {@code President of Latvia Edgars Rinkēvičs}, {@code FM
 * Bayramov}, {@code Josep Borrell, High Representative for Foreign Affairs}, {@code Belgian and
 * Dutch ambassadors}. Immutable, safe for use by several threads.
 *
 * <p>A name without an office is taken only where its words or what stands around it tell that it
 * is a person's.
 *
 * @param known names of bodies, places and persons that the workspace knows
 * @param language whose tables of posts, bodies and fields of work are used
 * @param home ISO 3166 code of the country that the texts are about, whose holders of offices they
 *     name without it; null if unknown
 */
public record PersonGrammar(KnownTerms known, Language language, @Nullable String home) {
  /** One of texts about any country. */
  public PersonGrammar(KnownTerms known, Language language) {
    this(known, language, null);
  }

  /** The same with the built-in tables. */
  public PersonGrammar(KnownTerms known) {
    this(known, Language.builtIn());
  }

  /** The persons and posts of a text, in its order; they don't overlap. */
  public List<PersonMention> find(String text) {
    Words words = new Words(text, known, language);
    return new PersonScan(words, text, home).run();
  }
}
