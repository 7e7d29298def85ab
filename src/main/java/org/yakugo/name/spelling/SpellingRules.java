package org.yakugo.name.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;

/**
 * A language's spelling as a table of letters and their sounds, tried in their order at each place
 * of a word, and after them what most languages share. What fits nowhere is silent.
 */
final class SpellingRules {
  /**
   * One row.
   *
   * @param letters what stands at a place, a regular expression that may look around, without
   *     capturing groups
   * @param sound as {@link Syllables} writes it; {@code =} for the letter itself
   * @param word an example that the row applies to; null in the shared table
   * @param katakana what the whole example becomes
   */
  record Row(String letters, String sound, String word, String katakana) {}

  /** A row that applied, with the sound it gave. */
  record Step(Row row, String sound) {}

  private final Syllables syllables;
  private final List<Row> rows;

  /** All rows as alternatives, each a group: one pass finds the first that fits. */
  private final Pattern pattern;

  /** The table of a language code. */
  SpellingRules(String lang, Language language) {
    syllables = Syllables.of(language);
    rows = Stream.concat(read(lang, language).stream(), read("common", language).stream()).toList();
    pattern =
        Pattern.compile(
            rows.stream().map(row -> "(" + row.letters() + ")").collect(Collectors.joining("|")));
  }

  static List<Row> read(String table, Language language) {
    return language
        .table("orthographies/" + table)
        .map(
            row ->
                new Row(letters(row), row.text("sound"), row.text("word"), row.text("katakana")));
  }

  /** A group of the row's own would be taken for the row. */
  private static String letters(org.yakugo.language.Row row) {
    Pattern letters = row.pattern("letters");
    if (letters.matcher("").groupCount() > 0) {
      throw row.broken("letters-may-hold-no-group-but");
    }
    return letters.pattern();
  }

  /** The word in katakana. */
  String katakana(String word) {
    StringBuilder sounds = new StringBuilder();
    steps(word).forEach(step -> sounds.append(step.sound()));
    return syllables.katakana(sounds.toString());
  }

  /** The rows that apply, from the first letter to the last. */
  List<Step> steps(String word) {
    List<Step> steps = new ArrayList<>();
    String letters = word;
    int place = 0;
    while (place < letters.length()) {
      Matcher matcher = pattern.matcher(letters).useTransparentBounds(true);
      matcher.useAnchoringBounds(false).region(place, letters.length());
      String letter = letters.substring(place, place + 1);
      if (matcher.lookingAt() && matcher.end() > place) {
        Row row = rows.get(group(matcher) - 1);
        steps.add(new Step(row, row.sound().equals("=") ? letter : row.sound()));
        place = matcher.end();
      } else if (!Letters.plain(letter).equals(letter)) {
        letters =
            letters.substring(0, place) + Letters.plain(letter) + letters.substring(place + 1);
      } else {
        place++;
      }
    }
    return steps;
  }

  private static int group(Matcher matcher) {
    int group = 1;
    while (matcher.start(group) < 0) {
      group++;
    }
    return group;
  }
}
