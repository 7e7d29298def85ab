package org.yakugo.check;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.align.MinedPair;
import org.yakugo.align.Precedents;
import org.yakugo.glossary.Glossary;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/** The English words of all terms and names that an editor or a past bulletin has used. */
final class KnownWords {
  private KnownWords() {}

  /** Each word as it is written there; no speller need doubt it. */
  static Set<String> of(Glossary glossary, Precedents precedents) {
    Stream<String> decided =
        glossary.concepts().stream()
            .map(concept -> concept.englishTerms())
            .flatMap(Collection::stream);
    Stream<String> printed = precedents.pairs().stream().map(MinedPair::source);
    return Stream.concat(decided, printed)
        .flatMap(term -> EnglishTokenizer.tokenize(term).stream())
        .filter(Token::isWord)
        .map(Token::text)
        .collect(Collectors.toUnmodifiableSet());
  }
}
