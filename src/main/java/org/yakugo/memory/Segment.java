package org.yakugo.memory;

import java.util.Arrays;

/**
 * A text taken apart for being compared with others. What it is made of depends on nothing but the
 * text, so that it can be kept.
 *
 * @param words each a {@link WordCode}, in their order
 * @param weight the sum of theirs
 * @param marks how much of that is punctuation's
 */
record Segment(long[] words, int weight, int marks) {

  /** A text in a language. */
  static Segment of(String text, Pieces pieces) {
    Words words = new Words(text.length());
    if (!text.isEmpty()) {
      pieces.of(text, words);
    }
    return of(Arrays.copyOf(words.words, words.count));
  }

  private static final class Words implements Pieces.Taker {
    private long[] words;
    private int count;

    Words(int length) {
      this.words = new long[length + 1];
    }

    @Override
    public void take(long word, int piece) {
      if (count == words.length) {
        words = Arrays.copyOf(words, 2 * count);
      }
      words[count++] = word;
    }
  }

  /** Whether any word but a mark is in both, with whatever ending; a text without is not like. */
  boolean sharesStem(Segment other) {
    for (long word : words) {
      for (long another : other.words) {
        if (WordCode.stem(word) == WordCode.stem(another) && !WordCode.isMark(word)) {
          return true;
        }
      }
    }
    return false;
  }

  static Segment of(long[] words) {
    int weight = 0;
    int marks = 0;
    for (long word : words) {
      weight += WordCode.kind(word).weight();
      marks += WordCode.isMark(word) ? WordKind.MARK.weight() : 0;
    }
    return new Segment(words, weight, marks);
  }
}
