package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;

/**
 * Finds terms in Japanese text, looking past width and spaces, where they stand as words of their
 * own; see {@link WordEdges}. A look-up costs the same among ten terms as among a hundred thousand.
 *
 * @param <T> what a term stands for
 * @param lengths of the terms that begin with two characters, or are one; see {@link #pair}
 * @param later what else there is, with places of its own; null if nothing
 * @param hidden what isn't found any more
 */
record JapaneseTerms<T>(
    Map<String, List<Term<T>>> terms,
    Map<Integer, BitSet> lengths,
    @Nullable JapaneseTerms<T> later,
    Predicate<T> hidden) {

  /**
   * A term in a text.
   *
   * @param start offset in the text, in UTF-16 code units
   */
  record Found<T>(int start, int end, T value) {}

  /** Knuth's, by which similar numbers fall far apart. */
  private static final int SPREAD = 0x9E3779B1;

  record Term<T>(Kind kind, T value, int place) {}

  JapaneseTerms() {
    this(new HashMap<>(), new HashMap<>(), null, value -> false);
  }

  /** The same without some terms and with a few others; as {@link EnglishTerms#with}. */
  JapaneseTerms<T> with(Predicate<T> hidden, JapaneseTerms<T> others) {
    return new JapaneseTerms<>(terms, lengths, others, hidden);
  }

  /**
   * Adds a term; not to be called once the index is in use.
   *
   * @param place as in {@link EnglishTerms.Builder#add(String, boolean, Object, int)}
   */
  void add(String term, Kind kind, T value, int place) {
    String key = Normalization.PRINTED.apply(term);
    if (!key.isEmpty()) {
      terms.computeIfAbsent(key, none -> new ArrayList<>(1)).add(new Term<>(kind, value, place));
      lengths.computeIfAbsent(pair(key, 0, key.length()), none -> new BitSet()).set(key.length());
    }
  }

  private List<Term<T>> terms(String key) {
    List<Term<T>> own = terms.getOrDefault(key, List.of());
    if (later == null) {
      return own;
    }
    List<Term<T>> all = new ArrayList<>(later.terms.getOrDefault(key, List.of()));
    own.stream().filter(term -> !hidden.test(term.value())).forEach(all::add);
    all.sort(Comparator.comparingInt(Term::place));
    return all;
  }

  /**
   * Stands for the two characters that a term of more than one begins with. Two pairs with one
   * number only have each other's lengths tried.
   */
  private static int pair(String text, int start, int length) {
    return length == 1 ? text.charAt(start) : text.charAt(start) * SPREAD + text.charAt(start + 1);
  }

  /** The greatest length of a term that begins with a pair; 0 if there is none up to it. */
  private int length(Integer pair, int longest) {
    BitSet own = lengths.get(pair);
    int length = own == null ? 0 : own.previousSetBit(longest);
    return Math.max(later == null ? 0 : later.length(pair, longest), length);
  }

  /** What the whole text stands for. */
  List<T> get(String text) {
    return terms(Normalization.PRINTED.apply(text)).stream().map(Term::value).distinct().toList();
  }

  /** Every term in the text, nested ones too, in order of start, longer ones first. */
  List<Found<T>> find(String text) {
    MappedText folded = Normalization.PRINTED.map(text);
    String plain = folded.text();
    WordEdges edges = new WordEdges(plain);
    List<Found<T>> found = new ArrayList<>();
    for (int start = 0; start < plain.length(); start++) {
      int rest = plain.length() - start;
      for (int begun = Math.min(2, rest); begun > 0; begun--) {
        Integer pair = pair(plain, start, begun);
        for (int length = length(pair, rest); length > 0; length = length(pair, length - 1)) {
          int end = start + length;
          for (Term<T> term : terms(plain.substring(start, end))) {
            if (edges.isWord(start, end, term.kind())) {
              found.add(
                  new Found<>(folded.originalStart(start), folded.originalEnd(end), term.value()));
            }
          }
        }
      }
    }
    return found;
  }
}
