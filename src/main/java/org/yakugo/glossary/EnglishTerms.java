package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * Finds terms in English text, whatever their case, number, spelling (British or American),
 * hyphens, diacritics and articles; see {@link TermKey}. A look-up costs the same among ten terms
 * as among a hundred thousand.
 *
 * @param <T> what a term stands for
 */
final class EnglishTerms<T> {

  /**
   * A term in a text. Articles and possessive endings around it are not part of it.
   *
   * @param start offset in the text, in UTF-16 code units
   * @param term as it was added
   */
  record Found<T>(int start, int end, String term, T value) {}

  /** A term that ends at a node; a name is found only where it begins with a capital letter. */
  private record Term<T>(String text, boolean isName, T value) {}

  /** What may follow on the same keys. Most nodes have one successor or none. */
  private static final class Node<T> {
    private Map<String, Node<T>> next = Map.of();
    private List<Term<T>> terms = List.of();

    Node<T> step(String key) {
      Node<T> node = next.get(key);
      if (node == null) {
        node = new Node<>();
        if (next.isEmpty()) {
          next = Map.of(key, node);
        } else {
          next = next instanceof HashMap ? next : new HashMap<>(next);
          next.put(key, node);
        }
      }
      return node;
    }

    void add(Term<T> term) {
      if (terms.stream().noneMatch(known -> known.value() == term.value())) {
        terms = new ArrayList<>(terms);
        terms.add(term);
      }
    }
  }

  /** Collects terms; not to be used once the index is built. */
  static final class Builder<T> {
    private final Node<T> root = new Node<>();
    private final Map<String, String> known = new HashMap<>();
    private final TermKey keys;

    Builder(Language language) {
      this.keys = TermKey.of(language);
    }

    /**
     * @param isName whether the term is found only where it begins with a capital letter
     */
    Builder<T> add(String term, boolean isName, T value) {
      List<Token> tokens = EnglishTokenizer.tokenize(term);
      Node<T> node = root;
      for (int i = 0; i < tokens.size(); i++) {
        if (!keys.isSilent(tokens, i)) {
          Token token = tokens.get(i);
          node = node.step(known.computeIfAbsent(token.text(), text -> keys.ofTerm(token)));
        }
      }
      if (node != root) {
        node.add(new Term<>(term, isName, value));
      }
      return this;
    }

    EnglishTerms<T> build() {
      return new EnglishTerms<>(root, keys);
    }
  }

  private final Node<T> root;
  private final TermKey keys;

  private EnglishTerms(Node<T> root, TermKey keys) {
    this.root = root;
    this.keys = keys;
  }

  /**
   * Every term in the text, nested and overlapping ones too, in order of start, longer ones first.
   * A term doesn't reach over the end of a line.
   */
  List<Found<T>> find(String text) {
    return find(text, EnglishTokenizer.tokenize(text));
  }

  List<Found<T>> find(String text, List<Token> tokens) {
    List<Found<T>> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!keys.isSilent(tokens, i)) {
        walk(root, text, tokens, i, i, found);
      }
    }
    found.sort(
        Comparator.<Found<T>>comparingInt(Found::start)
            .thenComparing(Comparator.<Found<T>>comparingInt(Found::end).reversed()));
    return found;
  }

  /** What the whole text stands for. */
  List<T> get(String text) {
    List<Token> tokens = EnglishTokenizer.tokenize(text);
    int first = next(tokens, 0);
    int last = tokens.size() - 1;
    while (last > first && keys.isSilent(tokens, last)) {
      last--;
    }
    if (first > last) {
      return List.of();
    }
    List<Found<T>> found = new ArrayList<>();
    walk(root, text, tokens, first, first, found);
    int end = tokens.get(last).end();
    return found.stream().filter(one -> one.end() == end).map(Found::value).distinct().toList();
  }

  private void walk(
      Node<T> node, String text, List<Token> tokens, int first, int i, List<Found<T>> found) {
    for (String key : keys.ofText(tokens.get(i))) {
      Node<T> next = node.next.get(key);
      if (next == null) {
        continue;
      }
      int start = tokens.get(first).start();
      int end = tokens.get(i).end();
      for (Term<T> term : next.terms) {
        if (!term.isName() || tokens.get(first).isCapitalized()) {
          found.add(new Found<>(start, end, term.text(), term.value()));
        }
      }
      int following = next(tokens, i + 1);
      if (following < tokens.size() && !next.next.isEmpty()) {
        String gap = text.substring(end, tokens.get(following).start());
        if (gap.indexOf('\n') < 0) {
          walk(next, text, tokens, first, following, found);
        }
      }
    }
  }

  private int next(List<Token> tokens, int i) {
    int next = i;
    while (next < tokens.size() && keys.isSilent(tokens, next)) {
      next++;
    }
    return next;
  }
}
