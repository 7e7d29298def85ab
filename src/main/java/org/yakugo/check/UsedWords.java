package org.yakugo.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.glossary.Glossary;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/** The English words of all terms and names that an editor or a past bulletin has used. */
final class UsedWords {
  /** Each word as it is written there; no speller need doubt it. */
  static Set<String> of(Glossary glossary, HousePast past, TaughtWords taught) {
    Stream<String> decided =
        glossary.concepts().stream()
            .flatMap(concept -> concept.englishTerms().stream())
            .flatMap(term -> EnglishTokenizer.tokenize(term).stream())
            .filter(Token::isWord)
            .map(Token::text);
    return Stream.of(decided, past.words().stream(), taught.words().stream())
        .flatMap(words -> words)
        .collect(Collectors.toUnmodifiableSet());
  }
}
