package org.yakugo.draft;

import java.util.HashMap;
import java.util.Map;

/** What past headlines end in, by their verb. */
final class PrintedEndings {
  /** Characters of a headline's end that are looked at. */
  static final int LONGEST = 8;

  private final Map<String, Map<String, Integer>> byVerb = new HashMap<>();

  /**
   * @param verb its base form; empty if it isn't known
   * @param ending the last characters of the Japanese
   */
  void add(String verb, String ending) {
    Map<String, Integer> times = byVerb.computeIfAbsent(verb, v -> new HashMap<>());
    for (int i = 0; i < ending.length(); i++) {
      times.merge(ending.substring(i), 1, Integer::sum);
    }
  }

  /** Whether a verb was printed with one ending, and more than twice as often as with another. */
  boolean rather(String verb, String ending, String other) {
    Map<String, Integer> times = byVerb.getOrDefault(verb, Map.of());
    return !ending.equals(other)
        && times.getOrDefault(ending, 0) > 2 * times.getOrDefault(other, 0);
  }
}
