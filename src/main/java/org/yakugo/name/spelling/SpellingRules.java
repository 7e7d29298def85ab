package org.yakugo.name.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.name.sound.Letters;
import org.yakugo.text.Resource;

/**
 * A language's spelling as a table of letters and their sounds, tried in their order at each place
 * of a word, and after them what most languages share. What fits nowhere is silent.
 */
final class SpellingRules {
  /**
   * One row.
   *
   * @param letters what stands at a place, a regular expression that may look around
   * @param sound as {@link Syllables} writes it; {@code $1} for the letter itself
   * @param word an example that the row applies to; null in the shared table
   * @param katakana what the whole example becomes
   */
  record Row(Pattern letters, String sound, String word, String katakana) {}

  /** A row that applied, with the sound it gave. */
  record Step(Row row, String sound) {}

  private static final List<Row> SHARED = read("common.tsv");

  private final List<Row> own;

  /** The table of a language code. */
  SpellingRules(String lang) {
    own = read(lang + ".tsv");
  }



  private static List<Row> read(String table) {
    return Resource.rows(SpellingRules.class, table).stream()
        .map(
            row ->
                new Row(
                    Pattern.compile(row[0]),
                    row[1],
                    row.length > 2 ? row[2] : null,
                    row.length > 3 ? row[3] : null))
        .toList();
  }

  /** The rows that are the language's own. */
  List<Row> rows() {
    return own;
  }

  /** The word in katakana. */
  String katakana(String word) {
    StringBuilder sounds = new StringBuilder();
    steps(word).forEach(step -> sounds.append(step.sound()));
    return Syllables.katakana(sounds.toString());
  }

  /** The rows that apply, from the first letter to the last. */
  List<Step> steps(String word) {
    List<Step> steps = new ArrayList<>();
    String letters = word;
    int place = 0;
    while (place < letters.length()) {
      Matcher matcher = matcher(letters, place);
      Row row = first(own, matcher);
      if (row == null) {
        row = first(SHARED, matcher);
      }
      String letter = letters.substring(place, place + 1);
      if (row != null) {
        String sound = row.sound().equals("$1") ? matcher.group(1) : row.sound();
        steps.add(new Step(row, sound));
        place = matcher.end();
      } else if (!Letters.plain(letter).equals(letter)) {
        letters = letters.substring(0, place) + Letters.plain(letter) + letters.substring(place + 1);
      } else {
        place++;
      }
    }
    return steps;
  }

  private static Matcher matcher(String letters, int place) {
    return Pattern.compile("")
        .matcher(letters)
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(place, letters.length());
  }

  private static Row first(List<Row> rows, Matcher matcher) {
    int start = matcher.regionStart();
    int end = matcher.regionEnd();
    for (Row row : rows) {
      matcher.usePattern(row.letters()).region(start, end);
      if (matcher.lookingAt() && matcher.end() > start) {
        return row;
      }
    }
    return null;
  }
}
