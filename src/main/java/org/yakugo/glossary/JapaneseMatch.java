package org.yakugo.glossary;

import org.yakugo.text.Span;

/**
 * A concept's Japanese term in a text.
 *
 * @param span where it stands, in UTF-16 code units
 * @param term the concept's term that stands there, as the glossary writes it
 */
public record JapaneseMatch(Span span, Concept concept, String term, Status status) {}
