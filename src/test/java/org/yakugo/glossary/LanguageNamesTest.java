package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageNamesTest {

  @Test
  void languageIsFoundWhereItIsCalledOne() {
    String text = "the Azerbaijani language, Turkish languages, Turkish tea";
    assertThat(LanguageNames.WORLD.find(text))
        .extracting(match -> match.span().in(text) + "=" + match.japanese())
        .containsExactly("Azerbaijani language=アゼルバイジャン語", "Turkish languages=トルコ語");
  }

  @Test
  void codeLeadsToTheJapaneseName() {
    assertThat(LanguageNames.WORLD.japanese("ka")).hasValue("ジョージア語");
    assertThat(LanguageNames.WORLD.japanese("xx")).isEmpty();
  }
}
