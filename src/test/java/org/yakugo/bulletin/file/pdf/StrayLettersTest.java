package org.yakugo.bulletin.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayLettersTest {
  private static StrayLetters in(String text) {
    return StrayLetters.in(List.of(new PrintedPage(1).text(0, 0, text).page()));
  }

  /** As a second program leaves the map of a font that a first one has cut down. */
  @Test
  void signsForKanaAreStrays() {
    StrayLetters stray = in("総選挙で過半数の議席²維持、野党\u007F敗北²認め»とオûセン外相ÿ発表");
    assertThat(stray).isEqualTo(new StrayLetters(6, 27, "² U+007F » û"));
    assertThat(stray.areMany()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在ボレアリア日本国大使館、カフェ「Élysée」で5°Cの£3と±2％、¥100×3を協議",
        "Mr. Müller und Frau Böhm besuchten Zürich; ça va, à bientôt",
        "外相がÖVP党首と、首相がÉNA校長と会談"
      })
  void whatPeopleWriteIsNone(String text) {
    assertThat(in(text).areMany()).isFalse();
  }
}
