package org.yakugo.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds all texts of a segment of the index that are as like as wanted, by bounds that grow tighter
 * and dearer: what stems a text shares, as the lists of texts by stem tell, rarest first; what it
 * shares counted word by word; and then {@link Likeness} itself. The likest by the first bound are
 * looked at first, so that soon few of the others can still be as like as the best.
 *
 * <p>Stems that are in so many texts that their lists are long are left out as long as a text with
 * no other stem of what is asked can't be like enough: {@link Asked#gain}. For one search at a
 * time.
 */
final class LikeTexts {
  /** Reading so many texts of a list is worth while for a text less to be looked at. */
  private static final int WORTH_A_LOOK = 30;

  /** And before so many for each that was found, those are forgotten that can't be like enough. */
  private static final int WORTH_SORTING = 3;

  private static final int SIGN = Integer.SIZE - 1;

  private final IndexedPairs pairs;
  private final IndexedWords words;
  private final byte[] kinds;
  private final char[] weights;
  private final byte[] savings;
  private final short[] places;
  private final int[] gained;
  private int[] found = new int[1024];
  private int[] next = new int[1024];
  private int count;

  LikeTexts(IndexedPairs pairs, Side language) throws IOException {
    this.pairs = pairs;
    this.words = pairs.words(language);
    this.kinds = words.kinds();
    this.weights = words.weights();
    this.savings = words.savings();
    this.places = new short[words.words()];
    this.gained = new int[words.texts()];
  }

  /** A stem that is asked for and stands in some texts. */
  private record Stem(int at, int gain, int lightness, int place, int texts, int[] words) {
    Stem in(int some) {
      return new Stem(at, gain, lightness, place, some, words);
    }

    double textsByGain() {
      return (double) texts / gain;
    }
  }

  /**
   * @param hits takes what is like enough; how much that is, it says itself
   * @param live the documents that count; null if all do
   */
  void find(Asked asked, Hits hits, int leaf, @Nullable Bits live) throws IOException {
    List<Stem> all = stems(asked);
    int from = words.firstOf(lightest(asked, all, hits.cut()));
    int heaviest = heaviest(asked, all, hits.cut());
    int to = heaviest >= IndexedWords.HEAVIEST ? words.texts() : words.firstOf(heaviest + 1);
    List<Stem> stems = rarestFirst(all, from, to);
    int rest = gather(asked, stems, hits.cut(), from, to);
    int[] first = byBound(asked, rest, hits.cut());
    for (Stem stem : stems) {
      for (int word : stem.words) {
        places[word] = (short) (stem.at + 1);
      }
    }
    for (int score = Likeness.MOST_FOR_OTHERS; score >= hits.cut(); score--) {
      for (int i = first[score]; i >= 0; i = next[i]) {
        look(found[i], asked, hits, leaf, live);
      }
    }
    for (Stem stem : stems) {
      for (int word : stem.words) {
        places[word] = 0;
      }
    }
  }

  /** Of nothing that weighs less enough is saved. */
  private static int lightest(Asked asked, List<Stem> stems, int score) {
    int lightness = stems.stream().mapToInt(Stem::lightness).min().orElse(Asked.WHOLE);
    int weight = asked.leastWeight(Likeness.savedFor(score, asked.weight()), lightness);
    return Math.min(IndexedWords.HEAVIEST, weight);
  }

  /**
   * All that can be saved, by each stem in its heaviest kind, isn't enough for what weighs more.
   */
  private static int heaviest(Asked asked, List<Stem> stems, int score) {
    int[] gains = new int[asked.size()];
    for (Stem stem : stems) {
      gains[stem.at] = Math.max(gains[stem.at], stem.gain);
    }
    int saved = asked.savedAnyway() + Arrays.stream(gains).sum();
    return (int) Math.min(IndexedWords.HEAVIEST, Likeness.wholeFor(score, saved));
  }

  private List<Stem> stems(Asked asked) throws IOException {
    List<Stem> stems = new ArrayList<>();
    for (int at = 0; at < asked.size(); at++) {
      int stem = asked.stem(at);
      for (int place = words.placeOf(stem); words.isAt(place, stem); place++) {
        int[] numbers = words.wordsOfStem(place);
        WordKind kind = WordKind.of(kinds[numbers[0]]);
        int lightness = asked.lightness(at, kind);
        stems.add(new Stem(at, asked.gain(at, kind), lightness, place, 0, numbers));
      }
    }
    return stems;
  }

  private List<Stem> rarestFirst(List<Stem> stems, int from, int to) throws IOException {
    List<Stem> counted = new ArrayList<>(stems.size());
    for (Stem stem : stems) {
      counted.add(stem.in(words.postings(stem.place, from, to).left()));
    }
    counted.sort(Comparator.comparing(Stem::textsByGain));
    return counted;
  }

  /**
   * Finds the texts that may be like enough, and what each gains by the stems whose lists are read.
   *
   * @return what each gains at most by the others
   */
  private int gather(Asked asked, List<Stem> stems, int score, int from, int to)
      throws IOException {
    int needed = Math.max(1, Likeness.savedFor(score, asked.weight()) - asked.savedAnyway());
    int read = stems.size();
    int rest = 0;
    while (read > 0 && rest + stems.get(read - 1).gain < needed) {
      rest += stems.get(--read).gain;
    }
    count = 0;
    for (Stem stem : stems.subList(0, read)) {
      add(stem, from, to);
    }
    for (long spent = 0; read < stems.size(); read++) {
      Stem stem = stems.get(read);
      spent += stem.texts;
      if (spent > (long) WORTH_SORTING * count) {
        drop(asked, rest, score);
        spent = stem.texts;
      }
      if (stem.texts > (long) WORTH_A_LOOK * count) {
        break;
      }
      addToFound(stem, from, to);
      rest -= stem.gain;
    }
    return rest;
  }

  private void add(Stem stem, int from, int to) throws IOException {
    Postings postings = words.postings(stem.place, from, to);
    for (int[] texts = postings.next(); texts != null; texts = postings.next()) {
      found = ArrayUtil.grow(found, count + Postings.BLOCK);
      for (int i = 0; i < postings.count(); i++) {
        int text = texts[i];
        if (gained[text] == 0) {
          found[count++] = text;
        }
        gained[text] += stem.gain;
      }
    }
  }

  /** Forgets the found texts that can't be as like, with so much gained by the other stems. */
  private void drop(Asked asked, int rest, int least) {
    int needed = Likeness.savedFor(least, asked.weight()) - asked.savedAnyway() - rest;
    int left = 0;
    for (int i = 0; i < count; i++) {
      int text = found[i];
      if (gained[text] >= needed
          && saved(text, asked, rest) >= Likeness.savedFor(least, whole(text, asked))) {
        found[left++] = text;
      } else {
        gained[text] = 0;
      }
    }
    count = left;
  }

  private int saved(int text, Asked asked, int rest) {
    return gained[text] + rest + asked.savedAnyway(Byte.toUnsignedInt(savings[text]));
  }

  private int whole(int text, Asked asked) {
    return Math.max(asked.weight(), weights[text]);
  }

  private void addToFound(Stem stem, int from, int to) throws IOException {
    Postings postings = words.postings(stem.place, from, to);
    for (int[] texts = postings.next(); texts != null; texts = postings.next()) {
      for (int i = 0; i < postings.count(); i++) {
        // Nobody can foretell which are found: a branch here costs more than all else.
        int before = gained[texts[i]];
        gained[texts[i]] = before + (stem.gain & -before >> SIGN);
      }
    }
  }

  /** Chains the texts by their highest possible score. */
  private int[] byBound(Asked asked, int rest, int least) {
    drop(asked, rest, least);
    int[] first = new int[Likeness.MOST_FOR_OTHERS + 1];
    Arrays.fill(first, -1);
    next = ArrayUtil.growNoCopy(next, count);
    for (int i = 0; i < count; i++) {
      int score = Likeness.score(saved(found[i], asked, rest), whole(found[i], asked));
      gained[found[i]] = 0;
      next[i] = first[score];
      first[score] = i;
    }
    return first;
  }

  private void look(int text, Asked asked, Hits hits, int leaf, @Nullable Bits live)
      throws IOException {
    int document = words.document(text);
    int size = words.read(document);
    int least = Likeness.savedFor(hits.cut(), whole(text, asked));
    if (asked.savedOf(words.content(), size, kinds, places, least) < least) {
      return;
    }
    int pair = pairs.identity(document);
    if (pair == KeptPair.NO_PAIR || live != null && !live.get(document)) {
      return;
    }
    Likeness likeness =
        Likeness.of(asked.segment(), Segment.of(words.contentWords(size)), hits.cut());
    hits.add(new Hits.Hit(leaf, document, pair, likeness));
  }
}
