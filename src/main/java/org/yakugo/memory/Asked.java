package org.yakugo.memory;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * A text that is looked up, and bounds of what it can have in common with others.
 *
 * <p>Each of its words is replaced by at most one word of the other text, and saves at most {@link
 * Likeness#savedByStem} if its stem stands there, at most the {@link WordKind#saved} of its kind if
 * not; and no more words of a kind than the other text has save that. Of the words of which only
 * the same save anything, no more save it than stand in both texts in the same order. For one
 * thread.
 */
final class Asked {
  static final int WHOLE = 100;
  private static final int KINDS = WordKind.values().length;

  private static final int[] WEIGHTS = of(WordKind::weight);
  private static final int[] SAVED = of(WordKind::saved);

  /** Marks a stem whose words are of several kinds. */
  private static final int MIXED = -1;

  // Stems of which only the same word saves anything, apart by weight, and all others.
  private static final int HEAVY = 0;
  private static final int LIGHT = 1;
  private static final int OTHER = 2;

  private final Segment segment;
  private final int[] stems;
  private final int[] times;
  private final int[] weights;
  private final int[] savedAnyhow;
  private final int[] kindOf;
  private final int[] rows;
  private final int[] ofKind = new int[KINDS];

  // What is counted of another text.
  private final int[] seen;
  private final int[] there = new int[KINDS];
  private final int[] left = new int[KINDS];

  private final CommonOrder[] orders = new CommonOrder[OTHER];
  private int savedAnyway;
  private int size;

  Asked(Segment segment) {
    this.segment = segment;
    int length = segment.words().length;
    this.stems = new int[length];
    this.times = new int[length];
    this.weights = new int[length];
    this.savedAnyhow = new int[length];
    this.kindOf = new int[length];
    this.rows = new int[length];
    this.seen = new int[length];
    long[] byStem = new long[length];
    int count = 0;
    for (long word : segment.words()) {
      if (!WordCode.isMark(word)) {
        byStem[count++] =
            (long) WordCode.stem(word) << Integer.SIZE | WordCode.kind(word).ordinal();
      }
    }
    Arrays.sort(byStem, 0, count);
    for (int i = 0; i < count; i++) {
      add((int) (byStem[i] >> Integer.SIZE), WordKind.of((int) byStem[i]));
    }
    ofKind[WordKind.MARK.ordinal()] = length - count;
    savedAnyway += segment.marks();
    orders[HEAVY] = order(HEAVY);
    orders[LIGHT] = order(LIGHT);
  }

  private static int[] of(ToIntFunction<WordKind> number) {
    return Arrays.stream(WordKind.values()).mapToInt(number).toArray();
  }

  private CommonOrder order(int row) {
    int[] places = new int[segment.words().length];
    int count = 0;
    for (long word : segment.words()) {
      int at = Arrays.binarySearch(stems, 0, size, WordCode.stem(word));
      if (!WordCode.isMark(word) && rows[at] == row) {
        places[count++] = at;
      }
    }
    return new CommonOrder(places, count, size);
  }

  private static int row(WordKind kind) {
    return switch (kind) {
      case WORD, KANJI -> HEAVY;
      case SMALL, HIRAGANA -> LIGHT;
      default -> OTHER;
    };
  }

  private void add(int stem, WordKind kind) {
    boolean again = size > 0 && stems[size - 1] == stem;
    int at = again ? size - 1 : size++;
    stems[at] = stem;
    times[at]++;
    kindOf[at] = again && kindOf[at] != kind.ordinal() ? MIXED : kind.ordinal();
    rows[at] = again && rows[at] != row(kind) ? OTHER : row(kind);
    weights[at] = Math.max(weights[at], kind.weight());
    savedAnyhow[at] += kind.saved();
    ofKind[kind.ordinal()]++;
    savedAnyway += kind.saved();
  }

  Segment segment() {
    return segment;
  }

  int weight() {
    return segment.weight();
  }

  /** How many different stems it has, those of marks left out. */
  int size() {
    return size;
  }

  int stem(int at) {
    return stems[at];
  }

  /**
   * What is saved at most if the stem stands in the other text as a word of a kind, over what is
   * saved if not.
   */
  int gain(int at, WordKind kind) {
    int anyhow = Math.min(savedAnyhow[at], times[at] * kind.saved());
    return times[at] * Math.max(weights[at], kind.weight()) - anyhow;
  }

  /**
   * The weight of a word of a kind as a percentage of what it saves at most in the stem's place.
   */
  int lightness(int at, WordKind kind) {
    return WHOLE * kind.weight() / Math.max(weights[at], kind.weight());
  }

  /**
   * What a text weighs at least, without punctuation, of which so much is saved.
   *
   * @param lightness the least of its words
   */
  int leastWeight(int saved, int lightness) {
    return Math.max(0, saved - segment.marks()) * lightness / WHOLE;
  }

  /** What is saved at most in a text with none of the stems. */
  int savedAnyway() {
    return savedAnyway;
  }

  /**
   * The same of one whose words save so much at most; {@link IndexedWords#MOST_SAVINGS} or more.
   */
  int savedAnyway(int savings) {
    return savings == IndexedWords.MOST_SAVINGS
        ? savedAnyway
        : Math.min(savedAnyway, segment.marks() + savings);
  }

  /**
   * What is saved at most in a text of these words.
   *
   * @param kinds by the number of each word its kind's
   * @param places by the number of each word the place of its stem here, counted from 1; or else 0
   * @param least where even less is saved in whatever order, no closer look is taken
   */
  int savedOf(int[] words, int count, byte[] kinds, short[] places, int least) {
    int[] saved = new int[OTHER + 1];
    int[] heaviest = new int[OTHER + 1];
    Arrays.fill(seen, 0, size, 0);
    Arrays.fill(there, 0);
    there[WordKind.MARK.ordinal()] = ofKind[WordKind.MARK.ordinal()];
    System.arraycopy(ofKind, 0, left, 0, KINDS);
    for (int i = 0; i < count; i++) {
      int kind = kinds[words[i]];
      there[kind]++;
      int at = places[words[i]] - 1;
      if (at >= 0) {
        int weight = Math.max(weights[at], WEIGHTS[kind]);
        heaviest[rows[at]] = Math.max(heaviest[rows[at]], weight);
        if (seen[at]++ < times[at]) {
          saved[rows[at]] += weight;
          if (kindOf[at] != MIXED) {
            left[kindOf[at]]--;
          }
        } else {
          saved[rows[at]] += weight - weights[at];
        }
      }
    }
    for (int kind = 0; kind < KINDS; kind++) {
      saved[OTHER] += SAVED[kind] * Math.min(left[kind], there[kind]);
    }
    int all = saved[HEAVY] + saved[LIGHT] + saved[OTHER];
    return all < least ? all : inOrder(words, count, places, saved, heaviest);
  }

  /** No more than by the words in the same order. */
  private int inOrder(int[] words, int count, short[] places, int[] saved, int[] heaviest) {
    orders[HEAVY].begin();
    orders[LIGHT].begin();
    for (int i = 0; i < count; i++) {
      int at = places[words[i]] - 1;
      if (at >= 0 && rows[at] != OTHER) {
        orders[rows[at]].add(at);
      }
    }
    return saved[OTHER]
        + Math.min(saved[HEAVY], orders[HEAVY].common() * heaviest[HEAVY])
        + Math.min(saved[LIGHT], orders[LIGHT].common() * heaviest[LIGHT]);
  }
}
