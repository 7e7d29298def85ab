package org.yakugo.name;

import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.spelling.LostMarks;

/**
 * A part of a name that is to be rendered.
 *
 * @param text as printed
 * @param letters as the sound model reads it, with the marks that print lost
 * @param lang code of the language it is spelled in; null if not known
 * @param precedents what was rendered before
 */
record NameToken(String text, String letters, @Nullable String lang, TaughtNames precedents) {
  static NameToken of(
      String text, @Nullable String lang, TaughtNames precedents, Language language) {
    String letters = LostMarks.restored(Letters.of(text), lang, language);
    return new NameToken(text, letters, lang, precedents);
  }
}
