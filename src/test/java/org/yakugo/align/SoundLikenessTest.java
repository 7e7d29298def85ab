package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.language.Language;

class SoundLikenessTest {
  private static final SoundLikeness SOUNDS = SoundLikeness.of(Language.builtIn());

  /** A letter that the table explains has to be heard in the name that it gives for it. */
  @Test
  void examplesOfTheTableSoundAlike() {
    assertThat(Language.builtIn().table("letter-sounds").rows())
        .map(row -> row.text("example"))
        .filteredOn(example -> !example.isEmpty())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            example -> {
              String[] pair = example.split(" = ");
              assertThat(SOUNDS.between(pair[0], pair[1])).isGreaterThanOrEqualTo(0.7);
            });
  }

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
    assertThat(SOUNDS.between(latin, katakana)).isGreaterThan(0.75);
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
    assertThat(SOUNDS.between(latin, katakana)).isLessThan(0.62);
  }

  @Test
  void nothingSoundsLikeNothing() {
    assertThat(SOUNDS.between("", "アリエフ")).isZero();
    assertThat(SOUNDS.between("Aliyev", "大統領")).isZero();
    assertThat(SOUNDS.between("Алиев", "アリエフ")).isZero();
  }

  @Test
  void samePhonemesAreWholeLikeness() {
    assertThat(SOUNDS.between("Zabelin", "ザベリン")).isEqualTo(1, within(1e-9));
  }

  @Property(seed = "1")
  void likenessIsBetweenZeroAndOne(@ForAll String latin, @ForAll String katakana) {
    assertThat(SOUNDS.between(latin, katakana)).isBetween(0.0, 1.0);
  }
}
