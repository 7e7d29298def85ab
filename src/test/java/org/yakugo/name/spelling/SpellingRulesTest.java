package org.yakugo.name.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.language.Language;

class SpellingRulesTest {
  static Stream<String> tables() {
    return Orthography.tables().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowHasAnExampleThatItAppliesTo(String lang) {
    SpellingRules rules = new SpellingRules(lang, Language.builtIn());

    assertThat(SpellingRules.read(lang, Language.builtIn()))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(rules.steps(row.word())).extracting(SpellingRules.Step::row).contains(row);
              assertThat(rules.katakana(row.word())).as(row.word()).isEqualTo(row.katakana());
            });
  }

  @Test
  void letterThatNoRowKnowsIsReadWithoutItsMark() {
    assertThat(new SpellingRules("ka", Language.builtIn()).katakana("gíorgi")).isEqualTo("ギオルギ");
  }

  @Test
  void nothingIsReadAsNothing() {
    assertThat(new SpellingRules("ka", Language.builtIn()).katakana("")).isEmpty();
    assertThat(new SpellingRules("ka", Language.builtIn()).katakana("習")).isEmpty();
  }
}
