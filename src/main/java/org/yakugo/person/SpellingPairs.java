package org.yakugo.person;

import java.util.Map;

/** Makes one of the British and American spellings of a word. */
final class SpellingPairs {
  private SpellingPairs() {}

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("&", "and"),
          Map.entry("defence", "defense"),
          Map.entry("centre", "center"),
          Map.entry("programme", "program"),
          Map.entry("adviser", "advisor"),
          Map.entry("councillor", "councilor"),
          Map.entry("counsellor", "counselor"),
          Map.entry("labour", "labor"),
          Map.entry("neighbourhood", "neighborhood"),
          Map.entry("licence", "license"));

  /** The American spelling of a word in small letters. */
  static String american(String word) {
    String known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    return word.endsWith("isation") || word.endsWith("isations")
        ? word.replace("isation", "ization")
        : word;
  }
}
