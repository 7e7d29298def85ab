package org.yakugo.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.name.sound.Letters;
import org.yakugo.text.Script;

class GivenNamesTest {
  @Test
  void customDependsOnTheLanguage() {
    assertThat(NamesInKatakana.customary("robert", "fr", Language.builtIn()))
        .containsExactly("ロベール");
    assertThat(NamesInKatakana.customary("robert", "en", Language.builtIn()))
        .containsExactly("ロバート");
    assertThat(NamesInKatakana.customary("robert", null, Language.builtIn())).isEmpty();
  }

  @Test
  void marksMayBeLeftOut() {
    assertThat(NamesInKatakana.customary("francois", "fr", Language.builtIn()))
        .containsExactly("フランソワ");
    assertThat(NamesInKatakana.customary("françois", "fr", Language.builtIn()))
        .containsExactly("フランソワ");
  }

  @Test
  void everyEntryIsANameAndItsKatakana() {
    for (Row row : Language.builtIn().table("given-names-katakana").rows()) {
      assertThat(Letters.of(row.text("name"))).as(row.place()).isNotEmpty();
      assertThat(row.text("katakana").replace("|", "").chars().allMatch(Script::isKatakana))
          .as(row.place())
          .isTrue();
      assertThat(row.alternatives("katakana")).as(row.place()).doesNotHaveDuplicates().isNotEmpty();
    }
  }
}
