package org.yakugo.name;

import org.jspecify.annotations.Nullable;
import org.yakugo.name.sound.Letters;

/**
 * A part of a name that is to be rendered.
 *
 * @param text as printed
 * @param letters as the sound model reads it
 * @param lang code of the language it is spelled in; null if not known
 * @param precedents what was rendered before
 */
record NameToken(String text, String letters, @Nullable String lang, TaughtNames precedents) {
  static NameToken of(String text, @Nullable String lang, TaughtNames precedents) {
    return new NameToken(text, Letters.of(text), lang, precedents);
  }
}
