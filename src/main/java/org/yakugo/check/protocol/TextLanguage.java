package org.yakugo.check.protocol;

import java.util.List;
import org.languagetool.DetectedLanguage;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.yakugo.UnusableInput;
import org.yakugo.text.Script;

/** Which of the two languages a text is in: by the client's word, or by its script. */
final class TextLanguage {
  /** Letters of Latin that a kana or kanji outweighs: it carries about as much as a syllable. */
  private static final int JAPANESE_WEIGHT = 3;

  /** The variant of English where the client has no wish. */
  private static final String ENGLISH = "en-US";

  /**
   * The language that the client gave, and the one that the text looks like; the same for {@code
   * auto}.
   *
   * @param tables tell other languages from English
   * @throws UnusableInput if the client gave one that is not here
   */
  static DetectedLanguage of(
      String text, TextRequest request, org.yakugo.language.Language tables) {
    long japanese = JAPANESE_WEIGHT * text.chars().filter(Script::isJapanese).count();
    long latin = text.chars().filter(Script::isLatin).count();
    Language english = known(english(request.preferredVariants()));
    Language detected =
        japanese > latin ? known("ja") : OtherLanguage.of(text, tables).orElse(english);
    long letters = japanese + latin;
    float confidence = letters == 0 ? 0 : (float) Math.max(japanese, latin) / letters;
    boolean auto = request.language().equals(TextRequest.AUTO);
    Language given = auto ? detected : known(request.language());
    return new DetectedLanguage(given, detected, confidence, "script");
  }

  private static String english(List<String> preferredVariants) {
    for (String variant : preferredVariants) {
      if (!variant.contains("-")) {
        throw TextRequest.bad(
            "Invalid format for 'preferredVariants', expected a dash as in 'en-GB': '"
                + variant
                + "'");
      }
    }
    return preferredVariants.stream().filter(v -> v.startsWith("en-")).findFirst().orElse(ENGLISH);
  }

  /**
   * @throws UnusableInput if it isn't here
   */
  static Language known(String code) {
    try {
      return Languages.getLanguageForShortCode(code);
    } catch (IllegalArgumentException e) {
      throw TextRequest.bad(String.valueOf(e.getMessage()));
    }
  }
}
