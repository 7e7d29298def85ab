package org.yakugo.name;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/** Says why a name can't be rendered by sound, in one sentence. */
final class InputCheck {
  /** The longest names of persons in the data have 60 characters. */
  private static final int LONGEST_NAME = 200;

  static final int LONGEST_WORD = 40;

  private static final Map<UnicodeScript, String> UNREADABLE =
      Map.of(
          UnicodeScript.ARABIC, "arabic-leaves-vowels-out",
          UnicodeScript.HEBREW, "hebrew-leaves-vowels-out",
          UnicodeScript.HANGUL, "korean-names-taken-form-news-uses",
          UnicodeScript.THAI, "thai-cant-read-sound-here",
          UnicodeScript.DEVANAGARI, "devanagari-cant-read-sound-here");

  private static final Set<UnicodeScript> JAPANESE =
      EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** Scripts that can be turned into Latin letters without guessing. */
  static final Set<UnicodeScript> READABLE =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.GEORGIAN,
          UnicodeScript.ARMENIAN);

  /** Null if the name can be rendered. */
  static @Nullable Message refusal(String name) {
    if (name.isBlank()) {
      return Message.of("the-name-is-empty");
    }
    if (name.length() > LONGEST_NAME) {
      return Message.of("name-characters-names-up-read", name.length(), LONGEST_NAME);
    }
    Set<UnicodeScript> scripts = scripts(name);
    if (scripts.isEmpty()) {
      return Message.of("no-letters");
    }
    if (scripts.stream().anyMatch(JAPANESE::contains)) {
      return Message.of("japanese-already");
    }
    if (scripts.contains(UnicodeScript.HAN)) {
      return Message.of("chinese-characters-japanese-keeps");
    }
    if (scripts.size() > 1) {
      return Message.of("mixes-letters-different-scripts");
    }
    UnicodeScript script = scripts.iterator().next();
    if (!READABLE.contains(script)) {
      String why = UNREADABLE.getOrDefault(script, "script-cant-read-sound-here");
      return Message.of("cant-rendered-written-because-try-latin", Message.of(why));
    }
    return refusalOfCharacters(name);
  }

  private static @Nullable Message refusalOfCharacters(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (Character.isDigit(c)) {
        return Message.of("name-digits-cant-rendered-sound");
      }
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      boolean mark = " \u00a0\t.,'’‘ʻʼʿʾ`´′\"“”()（）-‐‑–—".indexOf(c) >= 0;
      if (!letter && !mark && Character.getType(c) != Character.FORMAT) {
        String shown = isVisible(c) ? Character.toString(c) : "U+%04X".formatted(c);
        return Message.of("cant-rendered-sound", shown);
      }
      letters = letter ? letters + 1 : 0;
      if (letters > LONGEST_WORD) {
        return Message.of("word-more-letters-no-name", LONGEST_WORD);
      }
    }
    return null;
  }

  /** Whether it leaves a mark on the page, and not a control character or half of one. */
  private static boolean isVisible(int c) {
    return !Character.toString(c).matches("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}]");
  }

  /** The scripts of the letters. */
  static Set<UnicodeScript> scripts(String name) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
        .forEach(scripts::add);
    return scripts;
  }
}
