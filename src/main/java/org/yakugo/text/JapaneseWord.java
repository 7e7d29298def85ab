package org.yakugo.text;

import org.jspecify.annotations.Nullable;

/**
 * A word or a mark of a Japanese text.
 *
 * @param surface as it stands there
 * @param start offset in the text, in UTF-16 code units
 * @param end offset after its last character
 * @param partOfSpeech in the terms of the IPA dictionary, from the general to the special: {@code
 *     名詞-固有名詞-地域-国}; for a word of the workspace's own what its {@link JapaneseLexicon.Entry} says
 * @param baseForm as a dictionary lists it
 * @param reading in katakana; null if the word is unknown
 */
public record JapaneseWord(
    String surface,
    int start,
    int end,
    String partOfSpeech,
    String baseForm,
    @Nullable String reading) {

  /** Katakana throughout, the separators of names excepted. */
  public boolean isKatakana() {
    return surface.codePoints().allMatch(Script::isKatakana);
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  JapaneseWord movedBy(int offset) {
    return new JapaneseWord(surface, start + offset, end + offset, partOfSpeech, baseForm, reading);
  }
}
