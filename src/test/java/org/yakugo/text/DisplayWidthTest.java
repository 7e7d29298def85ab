package org.yakugo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DisplayWidthTest {

  @Test
  void fullWidthCharactersTakeTwoColumns() {
    assertThat(DisplayWidth.of("外相 A")).isEqualTo(6);
    assertThat(DisplayWidth.of("「Ａ」・（ｶ")).isEqualTo(11);
  }

  @Test
  void combiningMarksTakeNone() {
    assertThat(DisplayWidth.of("c\u0327\u200D")).isEqualTo(1);
    assertThat(DisplayWidth.of("か\u3099")).isEqualTo(2);
  }

  @Test
  void charactersBeyondTheFirstPlaneCountOnce() {
    assertThat(DisplayWidth.of("\uD842\uDFB7")).isEqualTo(2);
  }

  @Test
  void emptyTextHasNoWidth() {
    assertThat(DisplayWidth.of("")).isZero();
  }

  @Test
  void paddingCountsColumnsRatherThanCharacters() {
    assertThat(DisplayWidth.pad("首相", 6)).isEqualTo("首相  ");
    assertThat(DisplayWidth.pad("首相", 3)).isEqualTo("首相");
  }
}
