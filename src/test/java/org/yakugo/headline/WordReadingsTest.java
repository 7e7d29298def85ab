package org.yakugo.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordReadingsTest {
  @Test
  void aWordHasEachOfItsReadingsWithTheBaseForm() {
    assertThat(WordReadings.SHARED.of("visits")).hasToString("{THIRD=visit, PLURAL=visit}");
    assertThat(WordReadings.SHARED.of("re-elected"))
        .hasToString("{PAST=re-elect, PARTICIPLE=re-elect}");
  }

  /** The dictionary tags a colon as a colon, which is what parts its tags, too. */
  @ParameterizedTest
  @ValueSource(strings = {":", ";", ",", ".", "-", "--", "…", "(", "'", "\"", "$", "#", ""})
  void aSignIsNoWord(String sign) {
    assertThat(WordReadings.SHARED.of(sign).isEmpty()).isTrue();
  }
}
