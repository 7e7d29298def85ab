package org.yakugo.person;

import java.util.List;
import org.yakugo.Kind;
import org.yakugo.glossary.Glossary;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * What glossary and memory know by name, so that the grammar neither cuts an organisation in two
 * nor takes a place for a person.
 */
@FunctionalInterface
public interface KnownTerms {

  /** Knows nothing. */
  KnownTerms NONE = (text, tokens) -> List.of();

  /** A known term and where it stands. */
  record Term(Kind kind, Span span) {}

  /**
   * The known terms in a text.
   *
   * @param tokens of this text
   */
  List<Term> find(String text, List<Token> tokens);

  /** The persons whose offices are known. */
  default KnownHolders holders() {
    return Incumbents.NONE.holders();
  }

  /** The terms of a glossary, and the persons of its table of tenures. */
  static KnownTerms of(Glossary glossary) {
    KnownTerms terms = namesOf(glossary);
    KnownHolders holders = Incumbents.of(glossary).holders();
    return new KnownTerms() {
      @Override
      public List<Term> find(String text, List<Token> tokens) {
        return terms.find(text, tokens);
      }

      @Override
      public KnownHolders holders() {
        return holders;
      }
    };
  }

  /** The terms of a glossary alone. */
  static KnownTerms namesOf(Glossary glossary) {
    return (text, tokens) ->
        glossary.findEnglish(text, tokens).stream()
            .map(match -> new Term(match.concept().kind(), match.span()))
            .toList();
  }
}
