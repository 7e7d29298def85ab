package org.yakugo.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.name.sound.SoundUnit;

/**
 * Something that houses write differently and each house writes the same way: -ova with ヴァ, ワ or バ.
 *
 * @param label as reasons name it, {@code -ova}
 * @param letters where in a word it shows
 * @param openness how many precedents weigh as much as what the sound model expects
 * @param choices the ways of writing it, each with the katakana that tells it from the others; the
 *     first that occurs counts
 * @param usual the choice that the Foreign Ministry of Japan usually makes, by language; may be
 *     empty
 */
record Habit(
    String label,
    Pattern letters,
    double openness,
    Map<String, List<String>> choices,
    Map<String, String> usual) {

  /** The choices that a derivation makes, one for each place where the habit shows. */
  List<String> choices(String word, List<SoundUnit> units) {
    List<String> made = new ArrayList<>();
    for (Matcher matcher = letters.matcher(word); matcher.find(); ) {
      String choice = choice(kana(units, matcher.start(), matcher.end()));
      if (choice != null) {
        made.add(choice);
      }
    }
    return made;
  }

  private @Nullable String choice(String kana) {
    for (Map.Entry<String, List<String>> choice : choices.entrySet()) {
      if (choice.getValue().stream().anyMatch(kana::contains)) {
        return choice.getKey();
      }
    }
    return null;
  }

  /** The katakana of the units that have a letter between two offsets of the word. */
  private static String kana(List<SoundUnit> units, int start, int end) {
    StringBuilder kana = new StringBuilder();
    int place = 0;
    for (SoundUnit unit : units) {
      int next = place + unit.letters().length();
      if (place < end && next > start) {
        kana.append(unit.kana());
      }
      place = next;
    }
    return kana.toString();
  }
}
