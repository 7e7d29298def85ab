package org.yakugo.name.sound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The languages that the network tells apart, by number; 0 stands for "not known". */
public final class ModelLanguages {
  private static final List<String> CODES =
      List.of(
          "", "en", "ar", "az", "bg", "cs", "da", "de", "es", "et", "fa", "fi", "fr", "hr", "hu",
          "hy", "it", "ka", "kk", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sq", "sv",
          "tr", "uk", "vi", "zh");

  static final int COUNT = CODES.size();

  /** The number of a language code; 0 for null and for a language that isn't told apart. */
  public static int number(@Nullable String code) {
    return Math.max(0, code == null ? 0 : CODES.indexOf(code));
  }
}
