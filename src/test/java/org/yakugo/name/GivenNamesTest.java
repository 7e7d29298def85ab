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
    assertThat(GivenNames.customary("robert", "fr")).containsExactly("ロベール");
    assertThat(GivenNames.customary("robert", "en")).containsExactly("ロバート");
    assertThat(GivenNames.customary("robert", null)).isEmpty();
  }

  @Test
  void marksMayBeLeftOut() {
    assertThat(GivenNames.customary("francois", "fr")).containsExactly("フランソワ");
    assertThat(GivenNames.customary("françois", "fr")).containsExactly("フランソワ");
  }

  @Test
  void everyEntryIsANameAndItsKatakana() {
    for (Row row : Language.builtIn().table("given-names-katakana").rows()) {
      for (String entry : row.words("names")) {
        String[] sides = entry.split("=");
        assertThat(sides).as(row.text("language") + " " + entry).hasSize(2);
        assertThat(Letters.of(sides[0])).isNotEmpty();
        assertThat(sides[1].replace("|", "").chars().allMatch(Script::isKatakana))
            .as(entry)
            .isTrue();
        assertThat(sides[1].split("\\|")).as(entry).doesNotHaveDuplicates();
      }
    }
  }
}
