package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Kind;
import org.yakugo.person.HouseStyle.CountryNames;

/** Countries by one character before an office: 加外相. */
class OneCharacterCountriesTest {
  private static final HouseStyle STYLE =
      new HouseStyle(
          HouseStyle.Titles.SHORT,
          HouseStyle.Names.SURNAME,
          CountryNames.ONE_CHARACTER,
          HouseStyle.Order.AS_PRINTED,
          "・",
          "兼",
          "氏",
          "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Canadian FM Peter Walker | ウォーカー加外相",
        "US President Peter Walker | ウォーカー米大統領",
        "UK Foreign Secretary Peter Walker | ウォーカー英外相",
        "Prime Minister of France Peter Walker | ウォーカー仏首相",
        "Italian Defence Minister Peter Walker | ウォーカー伊国防相",
        "Australian Ambassador to Georgia Peter Walker | ウォーカー駐ジョージア豪大使",
        "Latvian FM Peter Walker | ウォーカー・ラトビア外相"
      })
  void styleOfOneCharacter(String text, String japanese) {
    assertThat(HolderOrderTest.composed(STYLE, KnownParts.NONE, text)).isEqualTo(japanese);
  }

  /** What the past prints with one character is not given the long name as well. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Canadian FM Peter Walker | 加外相 | ウォーカー加外相",
        "US President Peter Walker | 米大統領 | ウォーカー米大統領",
        "Canadian FM Peter Walker | 外相 | ウォーカー・カナダ外相",
        "Canadian FM Peter Walker | カナダ外相 | ウォーカー・カナダ外相"
      })
  void precedentOfOneCharacter(String text, String printed, String japanese) {
    KnownParts past =
        (english, kind, country) ->
            kind == Kind.TITLE ? List.of(Composition.of(printed, 0.9)) : List.of();
    assertThat(HolderOrderTest.composed(HouseStyle.HEADLINE, past, text)).isEqualTo(japanese);
  }
}
