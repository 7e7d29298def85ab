package org.yakugo.check.terminology;

import org.yakugo.glossary.Concept;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishReading;

/** Whether an English text names a concept. */
final class Named {
  private Named() {}

  static boolean in(EnglishReading reading, Concept concept) {
    return reading.mentions().stream()
        .anyMatch(
            mention ->
                mention.subject() instanceof OfConcept named
                    && named.concept().english().equals(concept.english()));
  }
}
