package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * Finds terms in English text, whatever their case, number, spelling (British or American),
 * hyphens, diacritics and articles; see {@link TermKey}. A look-up costs the same among ten terms
 * as among a hundred thousand.
 *
 * @param <T> what a term stands for
 * @param beginnings which keys terms begin with: most words of a text begin none, and this stays in
 *     the cache
 * @param later what else there is, with places of its own; null if nothing
 * @param hidden what isn't found any more
 * @param reading what reads terms as they are asked for; null if all are there
 */
record EnglishTerms<T>(
    Node<T> root,
    long[] beginnings,
    @Nullable Node<T> later,
    Predicate<T> hidden,
    TermKey keys,
    @Nullable Reading<T> reading) {

  /**
   * A term in a text. Articles and possessive endings around it are no part of it, but where the
   * term has one: {@code Moody's}.
   *
   * @param start offset in the text, in UTF-16 code units
   * @param term as it was added
   */
  record Found<T>(int start, int end, String term, T value) {}

  /** A term that ends at a node; a name is found only where it begins with a capital letter. */
  record Term<T>(String text, boolean isName, T value, int place) {}

  /** What may follow on the same keys. Most nodes have one successor or none. */
  static final class Node<T> {
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
      return add(term, isName, value, 0);
    }

    /**
     * @param place tells which of the terms of one wording come first when those of another index
     *     are looked up with them; not lower than that of a term added before
     */
    Builder<T> add(String term, boolean isName, T value, int place) {
      List<Token> tokens = EnglishTokenizer.tokenize(term);
      Node<T> node = root;
      for (int i = 0; i < tokens.size(); i++) {
        if (!keys.isSilent(tokens, i)) {
          Token token = tokens.get(i);
          node = node.step(known.computeIfAbsent(token.text(), text -> keys.ofTerm(token)));
        }
      }
      if (node != root) {
        node.add(new Term<>(term, isName, value, place));
      }
      return this;
    }

    EnglishTerms<T> build() {
      return new EnglishTerms<>(root, beginnings(root), null, value -> false, keys, null);
    }
  }

  /**
   * Terms that are added when a text has a word that they may begin with.
   *
   * @param beginning takes a key, and gives at least all terms that begin with it
   */
  static <T> EnglishTerms<T> asAsked(Language language, Function<String, Builder<T>> beginning) {
    Reading<T> reading = new Reading<>(beginning, new ConcurrentHashMap<>());
    TermKey keys = TermKey.of(language);
    return new EnglishTerms<>(new Node<>(), new long[1], null, value -> false, keys, reading);
  }

  /**
   * Terms that are added as they are asked for.
   *
   * @param known the nodes by their keys
   */
  record Reading<T>(Function<String, Builder<T>> beginning, Map<String, Node<T>> known) {

    @Nullable Node<T> node(String key) {
      Node<T> node = known.get(key);
      if (node == null) {
        node = beginning.apply(key).root.next.get(key);
        if (node != null) {
          known.put(key, node);
        }
      }
      return node;
    }
  }

  /** So many bits a first word, of which one is set; the others tell that no term begins so. */
  private static final int BITS = 16;

  /**
   * The same without some terms and with a few others, by the places of all of them.
   *
   * @param hidden those of these that aren't found any more
   * @param others of the same language
   */
  EnglishTerms<T> with(Predicate<T> hidden, EnglishTerms<T> others) {
    return new EnglishTerms<>(root, beginnings, others.root, hidden, keys, reading);
  }

  private static long[] beginnings(Node<?> root) {
    int size = Integer.highestOneBit(root.next.size() * BITS / Long.SIZE + 1);
    long[] beginnings = new long[size];
    root.next.keySet().forEach(key -> beginnings[place(key, size)] |= 1L << key.hashCode());
    return beginnings;
  }

  private static int place(String key, int size) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) >>> 6 & size - 1;
  }

  private @Nullable Node<T> first(String key) {
    if (reading != null) {
      return reading.node(key);
    }
    return mayBegin(key) ? root.next.get(key) : null;
  }

  private boolean mayBegin(String key) {
    return (beginnings[place(key, beginnings.length)] & 1L << key.hashCode()) != 0;
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
        walk(root, later, text, tokens, i, i, found);
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
    walk(root, later, text, tokens, first, first, found);
    int end = tokens.get(last).end();
    return found.stream().filter(one -> one.end() == end).map(Found::value).distinct().toList();
  }

  private void walk(
      @Nullable Node<T> node,
      @Nullable Node<T> other,
      String text,
      List<Token> tokens,
      int first,
      int i,
      List<Found<T>> found) {
    for (String key : keys.ofText(tokens.get(i))) {
      Node<T> next = node == null ? null : node == root ? first(key) : node.next.get(key);
      Node<T> nextOther = other == null ? null : other.next.get(key);
      if (next == null && nextOther == null) {
        continue;
      }
      int start = tokens.get(first).start();
      int end = tokens.get(i).end();
      boolean owner = i + 1 < tokens.size() && tokens.get(i + 1).isPossessive();
      for (Term<T> term : terms(next, nextOther)) {
        if (!term.isName() || tokens.get(first).isCapitalized()) {
          boolean own = owner && term.text().endsWith("'s"); // Moody's
          int last = own ? tokens.get(i + 1).end() : end;
          found.add(new Found<>(start, last, term.text(), term.value()));
        }
      }
      int following = next(tokens, i + 1);
      boolean goesOn =
          next != null && !next.next.isEmpty() || nextOther != null && !nextOther.next.isEmpty();
      if (following < tokens.size() && goesOn) {
        if (text.substring(end, tokens.get(following).start()).indexOf('\n') < 0) {
          walk(next, nextOther, text, tokens, first, following, found);
        }
      }
    }
  }

  private List<Term<T>> terms(@Nullable Node<T> node, @Nullable Node<T> other) {
    if (later == null) {
      return node == null ? List.of() : node.terms;
    }
    List<Term<T>> terms = new ArrayList<>(other == null ? List.of() : other.terms);
    if (node != null) {
      node.terms.stream().filter(term -> !hidden.test(term.value())).forEach(terms::add);
    }
    terms.sort(Comparator.comparingInt(Term::place));
    return terms;
  }

  private int next(List<Token> tokens, int i) {
    int next = i;
    while (next < tokens.size() && keys.isSilent(tokens, next)) {
      next++;
    }
    return next;
  }
}
