package org.yakugo.lab.training;

import java.util.List;

/**
 * A Latin word and the katakana it was rendered with.
 *
 * @param latin lower-case letters
 * @param morae the katakana, split
 * @param count how many persons carry the pair
 */
record WordPair(String latin, List<String> morae, int count) {
  WordPair {
    morae = List.copyOf(morae);
  }

  String kana() {
    return String.join("", morae);
  }
}
