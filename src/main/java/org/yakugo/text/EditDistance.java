package org.yakugo.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How many characters must be changed, added or left out to make one text of another. */
public final class EditDistance {
  /** From 0 for equal texts to the length of the longer one. */
  public static int between(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  /** The likest of some words, of several the first by its letters; empty if there are none. */
  public static Optional<String> nearest(String word, Collection<String> words) {
    return words.stream().sorted().min(Comparator.comparingInt(one -> between(one, word)));
  }
}
