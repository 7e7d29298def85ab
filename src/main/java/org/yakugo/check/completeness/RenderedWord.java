package org.yakugo.check.completeness;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.phrase.Lexicon;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.Span;

/**
 * A word of an English text, or some together, and what they are in Japanese.
 *
 * @param acts what the verb is; none if it is known as no verb
 * @param entries what they are in the table of words
 */
record RenderedWord(String text, Span span, Set<String> acts, List<Lexicon.Entry> entries) {
  private static final Pattern ENDING = Pattern.compile("[うくぐすつぬぶむる]$");

  /** Every rendering. */
  Stream<String> japanese() {
    return Stream.concat(
        acts.stream(), entries.stream().flatMap(entry -> entry.japanese().stream()));
  }

  /** Whether that Japanese word renders it, or is part of what does. */
  boolean isRenderedBy(JapaneseWord word) {
    String here = word.surface();
    return japanese().anyMatch(word.baseForm()::equals)
        || stems()
            .anyMatch(
                stem ->
                    stem.length() > 1 && here.contains(stem)
                        || here.length() > 1 && stem.contains(here));
  }

  /** Whether the text has a rendering of it anywhere. */
  boolean isIn(String text) {
    return stems().anyMatch(stem -> stem.length() > 1 && text.contains(stem));
  }

  /** Whether a rendering of it has one of these characters. */
  boolean sharesAny(Set<Integer> kanji) {
    return japanese().flatMapToInt(String::codePoints).anyMatch(kanji::contains);
  }

  private Stream<String> stems() {
    return japanese().map(rendering -> ENDING.matcher(rendering).replaceFirst(""));
  }
}
