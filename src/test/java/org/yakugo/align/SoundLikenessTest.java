package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Rinkēvičs, リンケヴィチス",
    "Rinkēvičs, リンケービッチ",
    "Gafarova, ガファロヴァ",
    "Qafarova, ガファロワ",
    "Hajiyev, ハジエフ",
    "Hacıyev, ハジエフ",
    "Canbolat, ジャンボラト",
    "Vučić, ヴチッチ",
    "Vucic, ブチッチ",
    "Mirziyoyev, ミルジヨーエフ",
    "Zelenskyy, ゼレンスキー",
    "Kobakhidze, コバヒゼ",
    "Braže, ブラジェ",
    "Witkoff, ウィトコフ",
    "Papuashvili, パプアシヴィリ"
  })
  void oneNameUnderDifferentHabitsSoundsAlike(String latin, String katakana) {
    assertThat(SoundLikeness.of(latin, katakana)).isGreaterThan(0.75);
  }

  @ParameterizedTest
  @CsvSource({
    "Aliyev, アサドフ",
    "Gasymov, ハジエフ",
    "Bayramov, アミルバヨフ",
    "Mirzoyan, パシニャン",
    "Rubio, ルッテ",
    "Erdoğan, フィダン"
  })
  void differentNamesDoNot(String latin, String katakana) {
    assertThat(SoundLikeness.of(latin, katakana)).isLessThan(0.62);
  }

  @Test
  void nothingSoundsLikeNothing() {
    assertThat(SoundLikeness.of("", "アリエフ")).isZero();
    assertThat(SoundLikeness.of("Aliyev", "大統領")).isZero();
    assertThat(SoundLikeness.of("Алиев", "アリエフ")).isZero();
  }

  @Test
  void samePhonemesAreWholeLikeness() {
    assertThat(SoundLikeness.of("Zabelin", "ザベリン")).isEqualTo(1, within(1e-9));
  }

  @Property(seed = "1")
  void likenessIsBetweenZeroAndOne(@ForAll String latin, @ForAll String katakana) {
    assertThat(SoundLikeness.of(latin, katakana)).isBetween(0.0, 1.0);
  }
}
