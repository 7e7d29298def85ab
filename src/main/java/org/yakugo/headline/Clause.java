package org.yakugo.headline;

import org.jspecify.annotations.Nullable;

/**
 * A clause of a headline, in indexes of its units.
 *
 * @param link the word or mark that joins it to the clause before; empty for the first
 * @param subjectFrom index of the subject's first unit
 * @param subjectEnd index after its last; equal to {@code subjectFrom} if there is none of its own
 * @param verb null for a mere noun phrase
 * @param end index after the clause's last unit
 */
public record Clause(
    String link, int subjectFrom, int subjectEnd, @Nullable VerbGroup verb, int end) {

  /** Index of the first unit behind the verb; of the first one if there is no verb. */
  public int restFrom() {
    return verb == null ? subjectFrom : verb.end();
  }

  public boolean hasSubject() {
    return subjectEnd > subjectFrom;
  }
}
