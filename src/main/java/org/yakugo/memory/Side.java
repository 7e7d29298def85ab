package org.yakugo.memory;

import java.util.List;
import java.util.function.Function;
import org.yakugo.text.Script;
import org.yakugo.text.SearchTerms;
import org.yakugo.text.Token;

/** One of the two sides of the memory. */
enum Side {
  ENGLISH("en", SearchTerms::english),
  JAPANESE("ja", SearchTerms::japanese);

  private final String field;
  private final Function<String, List<Token>> terms;

  Side(String field, Function<String, List<Token>> terms) {
    this.field = field;
    this.terms = terms;
  }

  /** The language of a text: Japanese if it holds a single kana or kanji. */
  static Side of(String text) {
    return Script.hasJapanese(text) ? JAPANESE : ENGLISH;
  }

  /** The index field that holds the headline in this language. */
  String field() {
    return field;
  }

  /** The terms that a text in this language is found by. */
  List<Token> terms(String text) {
    return terms.apply(text);
  }

  String headline(TranslationUnit unit) {
    return this == ENGLISH ? unit.en() : unit.ja();
  }
}
