package org.yakugo.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.yakugo.text.Normalization;
import org.yakugo.text.SearchTerms;
import org.yakugo.text.Token;

/**
 * Words that texts are to have: parts, each of which stands there with its words one after the
 * other. In the texts with the rarest of the words all are looked for at once, a bit for each
 * (Baeza-Yates and Gonnet, 1992).
 */
record Sought(List<List<Word>> parts) {
  /** More of them would tell no more. */
  private static final int MOST_WORDS = Long.SIZE;

  /** What may stand at a place. */
  @FunctionalInterface
  private interface Word {
    /** The numbers of the words that may. */
    Set<Integer> in(IndexedWords words) throws IOException;
  }

  static Sought of(String text, Side language) {
    return language == Side.ENGLISH ? english(text) : japanese(text);
  }

  /** All words, whatever their endings; the last may be the beginning of one still being typed. */
  private static Sought english(String text) {
    List<Token> tokens = SearchTerms.english(text);
    List<List<Word>> parts = new ArrayList<>();
    for (Token token : tokens.subList(0, tokens.size() - 1)) {
      parts.add(List.of(words -> ofStem(token.folded().hashCode(), words)));
    }
    Token last = tokens.getLast();
    String begin = Normalization.ENGLISH.apply(last.text());
    parts.add(
        List.of(
            words -> {
              Set<Integer> numbers = ofStem(last.folded().hashCode(), words);
              numbers.addAll(
                  words.whose(
                      begin.charAt(0),
                      true,
                      piece -> Normalization.ENGLISH.apply(piece.strip()).startsWith(begin)));
              return numbers;
            }));
    return new Sought(parts);
  }

  /** Each part with its characters one after the other. */
  private static Sought japanese(String text) {
    List<List<Word>> parts = new ArrayList<>();
    for (String part : JapaneseWanted.parts(text)) {
      List<Word> own = new ArrayList<>();
      String folded = Normalization.LENIENT.apply(part);
      JapanesePieces.ofFolded(
          folded,
          (word, from, end) -> {
            boolean whole = WordCode.isCharacter(word);
            own.add(
                whole
                    ? words -> ofStem(WordCode.stem(word), words)
                    : words -> holding(folded.substring(from, end), words));
          });
      if (!own.isEmpty()) {
        parts.add(own);
      }
    }
    return new Sought(parts);
  }

  private static Set<Integer> ofStem(int stem, IndexedWords words) throws IOException {
    Set<Integer> numbers = new HashSet<>();
    for (int place = words.placeOf(stem); words.isAt(place, stem); place++) {
      Arrays.stream(words.wordsOfStem(place)).forEach(numbers::add);
    }
    return numbers;
  }

  /** A part of a Latin word or of a number may be asked for. */
  private static Set<Integer> holding(String some, IndexedWords words) throws IOException {
    Predicate<String> holds = piece -> Normalization.LENIENT.apply(piece).contains(some);
    return words.whose(some.charAt(0), false, holds);
  }

  /** The documents whose texts have them. */
  FixedBitSet in(IndexedWords words) throws IOException {
    FixedBitSet found = new FixedBitSet(Math.max(1, words.docs()));
    long[] bits = new long[words.words()];
    long first = 0;
    long last = 0;
    int count = 0;
    Texts rarest = null;
    for (List<Word> part : parts) {
      first |= count < MOST_WORDS ? 1L << count : 0;
      for (Word word : part) {
        if (count < MOST_WORDS) {
          Set<Integer> numbers = word.in(words);
          long bit = 1L << count++;
          numbers.forEach(number -> bits[number] |= bit);
          Texts texts = Texts.with(numbers, words);
          rarest = rarest == null || texts.count < rarest.count ? texts : rarest;
        }
      }
      last |= 1L << count - 1;
    }
    if (rarest != null) {
      for (int text : rarest.all(words)) {
        int document = words.document(text);
        if (stand(words.content(), words.read(document), bits, first, last)) {
          found.set(document);
        }
      }
    }
    return found;
  }

  private static boolean stand(int[] text, int count, long[] bits, long first, long last) {
    long ends = 0;
    long places = 0;
    for (int i = 0; i < count; i++) {
      places = (places << 1 | first) & bits[text[i]];
      ends |= places & last;
    }
    return ends == last;
  }

  /**
   * The texts with any of some words.
   *
   * @param places of these words' stems; punctuation has no lists
   * @param count how many they are at most
   */
  private record Texts(Set<Integer> places, boolean anywhere, long count) {
    static Texts with(Set<Integer> numbers, IndexedWords words) throws IOException {
      Set<Integer> places = new HashSet<>();
      boolean anywhere = false;
      long count = 0;
      for (int number : numbers) {
        long word = words.word(number);
        anywhere |= WordCode.isMark(word);
        int stem = WordCode.stem(word);
        for (int at = words.placeOf(stem); words.isAt(at, stem); at++) {
          if (places.add(at)) {
            count += words.postings(at, 0, words.texts()).left();
          }
        }
      }
      return new Texts(places, anywhere, anywhere ? words.texts() : count);
    }

    int[] all(IndexedWords words) throws IOException {
      if (anywhere) {
        return IntStream.range(0, words.texts()).toArray();
      }
      FixedBitSet all = new FixedBitSet(Math.max(1, words.texts()));
      for (int place : places) {
        Postings postings = words.postings(place, 0, words.texts());
        for (int[] some = postings.next(); some != null; some = postings.next()) {
          for (int i = 0; i < postings.count(); i++) {
            all.set(some[i]);
          }
        }
      }
      int[] texts = new int[all.cardinality()];
      int size = 0;
      for (int text = all.nextSetBit(0); size < texts.length; size++) {
        texts[size] = text;
        text = text + 1 < all.length() ? all.nextSetBit(text + 1) : text;
      }
      return texts;
    }
  }
}
