package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.Kind;
import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;

/**
 * Finds terms in Japanese text, looking past width and spaces, where they stand as words of their
 * own; see {@link WordEdges}. A look-up costs the same among ten terms as among a hundred thousand.
 *
 * @param <T> what a term stands for
 */
final class JapaneseTerms<T> {

  /**
   * A term in a text.
   *
   * @param start offset in the text, in UTF-16 code units
   */
  record Found<T>(int start, int end, T value) {}

  private record Term<T>(Kind kind, T value) {}

  private final Map<String, List<Term<T>>> terms = new HashMap<>();

  /** The lengths of the terms that begin with a character. */
  private final Map<Character, BitSet> lengths = new HashMap<>();

  /** Adds a term; not to be called once the index is in use. */
  void add(String term, Kind kind, T value) {
    String key = Normalization.PRINTED.apply(term);
    if (!key.isEmpty()) {
      terms.computeIfAbsent(key, none -> new ArrayList<>(1)).add(new Term<>(kind, value));
      lengths.computeIfAbsent(key.charAt(0), none -> new BitSet()).set(key.length());
    }
  }

  /** What the whole text stands for. */
  List<T> get(String text) {
    return terms.getOrDefault(Normalization.PRINTED.apply(text), List.of()).stream()
        .map(Term::value)
        .distinct()
        .toList();
  }

  /** Every term in the text, nested ones too, in order of start, longer ones first. */
  List<Found<T>> find(String text) {
    MappedText folded = Normalization.PRINTED.map(text);
    String plain = folded.text();
    WordEdges edges = new WordEdges(plain);
    List<Found<T>> found = new ArrayList<>();
    for (int start = 0; start < plain.length(); start++) {
      BitSet here = lengths.get(plain.charAt(start));
      if (here == null) {
        continue;
      }
      int length = here.previousSetBit(plain.length() - start);
      for (; length > 0; length = here.previousSetBit(length - 1)) {
        int end = start + length;
        for (Term<T> term : terms.getOrDefault(plain.substring(start, end), List.of())) {
          if (edges.isWord(start, end, term.kind())) {
            found.add(
                new Found<>(folded.originalStart(start), folded.originalEnd(end), term.value()));
          }
        }
      }
    }
    return found;
  }
}
