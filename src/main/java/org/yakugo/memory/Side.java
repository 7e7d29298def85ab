package org.yakugo.memory;

import java.util.Arrays;
import java.util.function.Function;
import org.yakugo.text.Script;

/** One of the two sides of the memory. */
enum Side {
  ENGLISH("en", Segment::ofEnglish),
  JAPANESE("ja", Segment::ofJapanese);

  private final String field;
  private final Function<String, Segment> segment;

  Side(String field, Function<String, Segment> segment) {
    this.field = field;
    this.segment = segment;
  }

  /** The language of a text: Japanese if it holds a single kana or kanji. */
  static Side of(String text) {
    return Script.hasJapanese(text) ? JAPANESE : ENGLISH;
  }

  /** The index field that holds the headline in this language. */
  String field() {
    return field;
  }

  /** The index field that holds its words for being compared. */
  String wordsField() {
    return field + ".words";
  }

  static boolean isWordsField(String name) {
    return Arrays.stream(values()).anyMatch(language -> language.wordsField().equals(name));
  }

  /** A text in this language, taken apart for being compared. */
  Segment segment(String text) {
    return segment.apply(text);
  }

  String headline(TranslationUnit unit) {
    return this == ENGLISH ? unit.en() : unit.ja();
  }
}
