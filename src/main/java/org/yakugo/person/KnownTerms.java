package org.yakugo.person;

import java.util.List;
import org.yakugo.Kind;
import org.yakugo.text.Token;

/**
 * What glossary and memory know by name, so that the grammar neither cuts an organisation in two
 * nor takes a place for a person.
 */
@FunctionalInterface
public interface KnownTerms {

  /** Knows nothing. */
  KnownTerms NONE = (tokens, index) -> null;

  /**
   * A known term in a text.
   *
   * @param end index after its last token
   */
  record Term(Kind kind, int end) {}

  /** The longest known term that starts at the token; null if none does. */
  Term at(List<Token> tokens, int index);
}
