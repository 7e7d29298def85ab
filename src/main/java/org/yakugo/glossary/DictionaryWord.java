package org.yakugo.glossary;

import org.yakugo.Kind;
import org.yakugo.text.Script;

/**
 * A word for the morphological analysis to know.
 *
 * @param surface as it stands in the text
 * @param partOfSpeech in the words of the IPA dictionary: {@code 名詞-固有名詞-人名}
 */
public record DictionaryWord(String surface, String partOfSpeech) {

  static DictionaryWord of(String surface, Kind kind) {
    return new DictionaryWord(
        surface,
        switch (kind) {
          case PERSON, PERSON_TITLE -> "名詞-固有名詞-人名";
          case PLACE -> "名詞-固有名詞-地域";
          case ORGANISATION -> "名詞-固有名詞-組織";
          case EVENT, DOCUMENT -> "名詞-固有名詞-一般";
          case TITLE, TERM -> "名詞-一般";
        });
  }

  /**
   * Whether the analysis gains from a word: of two characters or more, kana and kanji throughout. One
   * kanji would tear longer words apart, and Latin words stand apart anyway.
   */
  static boolean isUseful(String surface) {
    return surface.length() > 1
        && surface.codePoints().allMatch(
            c -> Script.isKatakana(c) || Script.isHan(c) || Script.isHiragana(c));
  }

  /** A line of Kuromoji's user dictionary: surface, segmentation, reading, part of speech. */
  public String line() {
    return String.join(",", surface, surface, surface, partOfSpeech);
  }
}
