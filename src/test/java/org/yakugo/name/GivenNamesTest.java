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
    assertThat(GivenNames.customary("robert", "fr", Language.builtIn())).containsExactly("ロベール");
    assertThat(GivenNames.customary("robert", "en", Language.builtIn())).containsExactly("ロバート");
    assertThat(GivenNames.customary("robert", null, Language.builtIn())).isEmpty();
  }

  @Test
  void marksMayBeLeftOut() {
    assertThat(GivenNames.customary("francois", "fr", Language.builtIn())).containsExactly("フランソワ");
    assertThat(GivenNames.customary("françois", "fr", Language.builtIn())).containsExactly("フランソワ");
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
