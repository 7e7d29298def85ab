package org.yakugo.name;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says why a name can't be rendered by sound, in one sentence. */
final class InputCheck {
  /** The longest names of persons in the data have 60 characters. */
  private static final int LONGEST_NAME = 200;

  static final int LONGEST_WORD = 40;

  private static final Map<UnicodeScript, String> UNREADABLE =
      Map.of(
          UnicodeScript.ARABIC, "Arabic script leaves the vowels out",
          UnicodeScript.HEBREW, "Hebrew script leaves the vowels out",
          UnicodeScript.HANGUL, "Korean names are taken from the form that Japanese news uses",
          UnicodeScript.THAI, "Thai script can't be read by sound here",
          UnicodeScript.DEVANAGARI, "Devanagari can't be read by sound here");

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

  private InputCheck() {}

  /** Null if the name can be rendered. */
  static @Nullable String refusal(String name) {
    if (name.isBlank()) {
      return "The name is empty.";
    }
    if (name.length() > LONGEST_NAME) {
      return "The name has "
          + name.length()
          + " characters; names of up to "
          + LONGEST_NAME
          + " are read.";
    }
    Set<UnicodeScript> scripts = scripts(name);
    if (scripts.isEmpty()) {
      return "There are no letters in it.";
    }
    if (scripts.stream().anyMatch(JAPANESE::contains)) {
      return "It is in Japanese already.";
    }
    if (scripts.contains(UnicodeScript.HAN)) {
      return "It is in Chinese characters, which Japanese keeps; there is nothing to go by sound.";
    }
    if (scripts.size() > 1) {
      return "It mixes letters of different scripts.";
    }
    UnicodeScript script = scripts.iterator().next();
    if (!READABLE.contains(script)) {
      String why = UNREADABLE.getOrDefault(script, "this script can't be read by sound here");
      return "It can't be rendered as it is written, because " + why + "; try its Latin spelling.";
    }
    return refusalOfCharacters(name);
  }

  private static @Nullable String refusalOfCharacters(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (Character.isDigit(c)) {
        return "A name with digits can't be rendered by sound.";
      }
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      boolean mark = " \u00a0\t.,'’‘ʻʼʿʾ`´′\"“”()（）-‐‑–—".indexOf(c) >= 0;
      if (!letter && !mark && Character.getType(c) != Character.FORMAT) {
        String shown = isVisible(c) ? Character.toString(c) : "U+%04X".formatted(c);
        return shown + " can't be rendered by sound.";
      }
      letters = letter ? letters + 1 : 0;
      if (letters > LONGEST_WORD) {
        return "A word of more than " + LONGEST_WORD + " letters is no name.";
      }
    }
    return null;
  }

  /** Whether it leaves a mark on the page, and not a control character or half of one. */
  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
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
