package org.yakugo.memory;

import org.yakugo.text.Script;
import org.yakugo.text.SearchAnalyzer;

/** One of the two sides of the memory. */
enum Language {
  ENGLISH("en", SearchAnalyzer.ENGLISH),
  JAPANESE("ja", SearchAnalyzer.JAPANESE);

  private final String field;
  private final SearchAnalyzer analyzer;

  Language(String field, SearchAnalyzer analyzer) {
    this.field = field;
    this.analyzer = analyzer;
  }

  /** The language of a text: Japanese if it holds a single kana or kanji. */
  static Language of(String text) {
    return Script.hasJapanese(text) ? JAPANESE : ENGLISH;
  }

  /** The index field that holds the headline in this language. */
  String field() {
    return field;
  }

  SearchAnalyzer analyzer() {
    return analyzer;
  }

  String headline(TranslationUnit unit) {
    return this == ENGLISH ? unit.en() : unit.ja();
  }
}
