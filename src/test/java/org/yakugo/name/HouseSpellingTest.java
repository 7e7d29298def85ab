package org.yakugo.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names from elsewhere in the spelling of a house. */
class HouseSpellingTest {
  private final KatakanaRenderer renderer = KatakanaRenderer.load();

  private static TaughtNames house(String... pairs) {
    return TaughtNames.of(
        Stream.of(pairs)
            .map(pair -> pair.split("="))
            .map(pair -> new TaughtName(pair[0], pair[1], pair[1]))
            .toList());
  }

  private static final TaughtNames WRITES_VU =
      house("Gafarova=ガファロヴァ", "Vance=ヴァンス", "Valiyev=ヴァリエフ", "Vardanyan=ヴァルダニャン", "Vake=ヴァケ");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vučić | ブチッチ | ヴチッチ",
        "Aleksandar Vučić | アレクサンダル・ブチッチ | アレクサンダル・ヴチッチ",
        "Navalny | ナバリヌイ | ナヴァリヌイ",
        "Babiš | バビシュ | バビシュ",
        "Merkel | メルケル | メルケル",
        "Vladimir Putin | プーチン | プーチン",
        "Xi Jinping | 習近平 | 習近平"
      })
  void houseThatWritesVu(String latin, String elsewhere, String here) {
    assertThat(renderer.spelled(latin, elsewhere, WRITES_VU)).isEqualTo(here);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoran Milanović | ゾラン・ミラノヴィッチ | ゾラン・ミラノビッチ",
        "Vujčić | ヴイチッチ | ブイチッチ",
        "Sergey Lavrov | ラヴロフ | ラブロフ",
        "Jacques Delors | ジャック・ドロール | ジャック・ドロール",
        "Maria Zakharova | ザハロヴァ | ザハロヴァ"
      })
  void houseThatWritesBu(String latin, String elsewhere, String here) {
    TaughtNames house = house("Vance=バンス", "Valiyev=バリエフ", "Vardanyan=バルダニャン");
    assertThat(renderer.spelled(latin, elsewhere, house)).isEqualTo(here);
  }

  @Test
  void houseWithoutThatHabit() {
    List<TaughtNames> houses =
        List.of(
            TaughtNames.NONE,
            house("Vance=ヴァンス", "Valiyev=ヴァリエフ"),
            house("Vance=バンス", "Valiyev=バリエフ", "Vardanyan=バルダニャン"),
            house("Vance=ヴァンス", "Valiyev=バリエフ", "Vardanyan=バルダニャン", "Vake=ヴァケ", "Vard=ヴァルド"));
    assertThat(houses)
        .allSatisfy(
            house -> assertThat(renderer.spelled("Vučić", "ブチッチ", house)).isEqualTo("ブチッチ"));
  }
}
