package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;

class SpellingTest {

  static Stream<String[]> pairs() {
    return Language.builtIn().table("spelling-variants").rows().stream()
        .map(row -> new String[] {row.text("british"), row.text("american")});
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void britishAndAmericanHaveOneKey(String british, String american) {
    assertThat(british).isNotEqualTo(american);
    assertThat(key(british)).isEqualTo(key(american));
  }

  private static String key(String word) {
    return TermKey.of(Language.builtIn()).ofTerm(EnglishTokenizer.tokenize(word).getFirst());
  }
}
