package org.yakugo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Gasymov, Gasimov",
    "Qasımov, Gasimov",
    "Hikmat, Hikmet",
    "Hajiyev, Hajiev",
    "Aliyev, Aliev",
    "Zelenskyy, Zelensky",
    "Mirziyoyev, Mirziyoev",
    "Rinkēvičs, Rinkevics",
    "Khalilov, Xəlilov",
    "Witkoff, Vitkov"
  })
  void spellingsOfOneNameShareAKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Aliyev, Aliyeva", "Hasanov, Hasanli", "Bayramov, Bakhishov", "Guliyev, Valiyev"})
  void differentNamesDoNot(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }
}
