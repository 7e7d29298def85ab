package org.yakugo.lab.training;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.yakugo.name.sound.ModelLanguages;
import org.yakugo.name.spelling.Orthography;
import org.yakugo.name.spelling.RoughSound;

/**
 * Guesses which languages a word pair may come from: those by whose spelling the word sounds like
 * its katakana. What fits no other language is taken for English, which has no rules.
 */
final class LanguageGuess {
  private LanguageGuess() {}

  /** Numbers of languages, at least one. */
  static int[] of(WordPair pair) {
    String sound = RoughSound.of(pair.kana());
    int[] fitting =
        Orthography.tables().stream()
            .filter(
                lang ->
                    RoughSound.of(Orthography.of(lang).orElseThrow().katakana(pair.latin()))
                        .equals(sound))
            .mapToInt(ModelLanguages::number)
            .toArray();
    int english = ModelLanguages.number("en");
    return fitting.length == 0
        ? new int[] {english}
        : IntStream.concat(Arrays.stream(fitting), IntStream.of(english)).toArray();
  }
}
