package org.yakugo.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yakugo.name.sound.Letters;
import org.yakugo.text.Resource;
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
    for (String[] row : Resource.rows(GivenNames.class, "given-names.tsv")) {
      for (String entry : row[1].split(" ")) {
        String[] sides = entry.split("=");
        assertThat(sides).as(row[0] + " " + entry).hasSize(2);
        assertThat(Letters.of(sides[0])).isNotEmpty();
        assertThat(sides[1].replace("|", "").chars().allMatch(Script::isKatakana))
            .as(entry)
            .isTrue();
        assertThat(sides[1].split("\\|")).as(entry).doesNotHaveDuplicates();
      }
    }
  }
}
