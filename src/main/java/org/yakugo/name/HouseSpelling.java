package org.yakugo.name;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.sound.Reading;
import org.yakugo.name.sound.SoundModel;
import org.yakugo.name.sound.SoundUnit;

/**
 * Spells a name that others write with バ行 for v as a house does that writes ヴ, and the other way
 * round: the two are the same sound, and which is written is the house's choice alone.
 */
record HouseSpelling(SoundModel model, Language language) {
  private static final String HABIT = "v";
  private static final String HERE = "ヴ";
  private static final String THERE = "バ";

  /** Fewer precedents than these show no habit. */
  private static final int FEWEST = 3;

  /** The share of the house's precedents that have to make the choice. */
  private static final double SURE = 0.8;

  private static final Pattern WORD = Pattern.compile("[^・＝=゠]+");
  private static final Map<Character, String> VOICED =
      Map.of('バ', "ヴァ", 'ビ', "ヴィ", 'ブ', "ヴ", 'ベ', "ヴェ", 'ボ', "ヴォ");

  private static final Pattern VOICE = Pattern.compile("ヴ[ィェォ]|ヴァ(?![・＝=゠]|$)|ヴ(?![ァィェォャュョ])");
  private static final Map<String, String> PLAIN =
      Map.of("ヴァ", "バ", "ヴィ", "ビ", "ヴ", "ブ", "ヴェ", "ベ", "ヴォ", "ボ");

  /** The katakana as the house would spell it; as it is where the house has no habit. */
  String of(String latin, String katakana, HouseChoices house) {
    Habit habit =
        Habits.all(language).stream().filter(h -> h.label().equals(HABIT)).findFirst().orElse(null);
    if (habit == null || !isSure(habit, HERE, house)) {
      return habit != null && isSure(habit, THERE, house) ? plain(katakana) : katakana;
    }
    List<String> words = List.of(latin.strip().split("[\\s\\-‐‑]+"));
    Matcher parts = WORD.matcher(katakana);
    if (parts.results().count() != words.size()) {
      return katakana;
    }
    StringBuilder spelled = new StringBuilder();
    parts.reset();
    for (String word : words) {
      parts.find();
      parts.appendReplacement(spelled, word(Letters.of(word), parts.group(), habit));
    }
    return parts.appendTail(spelled).toString();
  }

  private static boolean isSure(Habit habit, String choice, HouseChoices house) {
    int made = house.of(habit, choice).size();
    return made >= FEWEST && made >= SURE * house.count(habit);
  }

  /** With バ行 but at the end of -ova, which is another habit. */
  private static String plain(String katakana) {
    return VOICE.matcher(katakana).replaceAll(found -> PLAIN.get(found.group()));
  }

  private String word(String letters, String katakana, Habit habit) {
    Reading reading = model.derive(letters, null, katakana);
    if (reading == null || !habit.choices(letters, reading.units()).contains(THERE)) {
      return katakana;
    }
    StringBuilder spelled = new StringBuilder();
    for (SoundUnit unit : reading.units()) {
      String kana = unit.kana();
      boolean voiced =
          unit.letters().startsWith("v") && !kana.isEmpty() && VOICED.containsKey(kana.charAt(0));
      spelled.append(voiced ? VOICED.get(kana.charAt(0)) + kana.substring(1) : kana);
    }
    return spelled.toString();
  }
}
