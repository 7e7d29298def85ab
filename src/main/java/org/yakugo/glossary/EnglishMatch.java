package org.yakugo.glossary;

import org.yakugo.text.Span;

/**
 * A concept's English term in a text.
 *
 * @param span where it stands, in UTF-16 code units, without article and possessive ending
 * @param concept with the countries where it holds; see {@link Concept#holdsIn}
 * @param term the concept's term that stands there, as the glossary writes it
 */
public record EnglishMatch(Span span, Concept concept, String term) {}
