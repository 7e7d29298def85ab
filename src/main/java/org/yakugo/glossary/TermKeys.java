package org.yakugo.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * The keys of words, by which texts are found in which a glossary may find an English term: a text
 * with the term has all of the term's keys.
 */
public record TermKeys(TermKey keys) {
  /** Those by which the glossaries of a language's tables find terms. */
  public static TermKeys of(Language language) {
    return new TermKeys(TermKey.of(language));
  }

  /** Those of a text. */
  public Set<String> ofText(String text) {
    Set<String> found = new HashSet<>();
    for (Token token : EnglishTokenizer.tokenize(text)) {
      found.addAll(keys.ofText(token));
    }
    return found;
  }

  /** Those of a term. */
  public Set<String> ofTerm(String term) {
    List<Token> tokens = EnglishTokenizer.tokenize(term);
    Set<String> found = new TreeSet<>();
    IntStream.range(0, tokens.size())
        .filter(i -> !keys.isSilent(tokens, i))
        .forEach(i -> found.add(keys.ofTerm(tokens.get(i))));
    return found;
  }
}
