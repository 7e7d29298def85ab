package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Resource;

class SpellingTest {

  static Stream<String[]> pairs() {
    return Resource.rows(TermKey.class, "spelling.tsv").stream()
        .map(row -> new String[] {row[2], row[3]});
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void britishAndAmericanHaveOneKey(String british, String american) {
    assertThat(british).isNotEqualTo(american);
    assertThat(key(british)).isEqualTo(key(american));
  }

  private static String key(String word) {
    return TermKey.ofTerm(EnglishTokenizer.tokenize(word).getFirst());
  }
}
