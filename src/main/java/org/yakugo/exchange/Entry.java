package org.yakugo.exchange;

import org.yakugo.glossary.Concept;

/**
 * What a foreign file says of one concept. What it doesn't say is empty, and stays in the glossary
 * as it is.
 *
 * @param line where it begins in the file, from 1
 * @param subject the field that it is of, in the file's words; empty if the file doesn't tell
 * @param concept as the file has it, with no English where it has only the Japanese side; of a kind
 *     that isn't told it is a term
 * @param tellsKind whether the file tells the kind
 * @param tellsScope whether the format has a place for the scope
 */
public record Entry(
    int line, String subject, Concept concept, boolean tellsKind, boolean tellsScope) {

  /** Preferred; empty if the file has only the Japanese side. */
  String english() {
    return concept.english();
  }

  /** Preferred; empty if it has only others. */
  String japanese() {
    return concept.japanese();
  }

  /** The same under another preferred English term, to which the one before is a variant. */
  Entry named(String other) {
    Concept named = concept.toBuilder().rename(other).build();
    return new Entry(line, subject, named, tellsKind, tellsScope);
  }
}
