package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.language.Language;
import org.yakugo.person.HouseStyle.Order;
import org.yakugo.person.HouseStyle.Printed;

/** One holder in the orders that houses print. */
class HolderOrderTest {
  private static final PersonGrammar GRAMMAR = new PersonGrammar(KnownTerms.NONE);

  private static List<Composition> read(String name, String country) {
    return List.of(Composition.of(name.equals("Walker") ? "ウォーカー" : "ピーター・ウォーカー", 0.9));
  }

  /** Peter Walker with his offices. */
  static String composed(HouseStyle style, KnownParts known, String text) {
    return new PersonComposer(Language.builtIn(), style, known, HolderOrderTest::read)
        .compose(text, GRAMMAR.find(text).getFirst())
        .getFirst()
        .japanese();
  }

  private static String composed(Order printed, String text) {
    return composed(
        HouseStyle.HEADLINE.at("AZ").printed(new Printed(printed, false, false)),
        KnownParts.NONE,
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Latvian President Peter Walker | ラトビアのウォーカー大統領",
        "US Secretary of State Peter Walker | 米国のウォーカー国務長官",
        "Italian Energy Minister Peter Walker | イタリアのウォーカー・エネルギー相",
        "former German Chancellor Peter Walker | ドイツのウォーカー前首相",
        "Acting Foreign Minister of Armenia Peter Walker | アルメニアのウォーカー外相代行",
        "Deputy Foreign Minister of Poland Peter Walker | ポーランドのウォーカー外務次官",
        "Jordanian Deputy Prime Minister and Foreign Minister Peter Walker | ヨルダンのウォーカー副首相兼外相",
        "French Ambassador to Georgia Peter Walker | フランスのウォーカー駐ジョージア大使",
        "Russian Foreign Ministry spokesman Peter Walker | ロシア外務省のウォーカー報道官",
        "UN Secretary-General Peter Walker | 国連のウォーカー事務総長",
        "Mayor of London Peter Walker | ロンドンのウォーカー市長",
        "President Peter Walker | ウォーカー大統領",
        "Azerbaijani President Peter Walker | ウォーカー大統領"
      })
  void countryOrBodyInFront(String text, String japanese) {
    assertThat(composed(Order.COUNTRY_FIRST, text)).isEqualTo(japanese);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME_FIRST, ウォーカー・ラトビア大統領",
    "COUNTRY_FIRST, ラトビアのウォーカー大統領",
    "POST_FIRST, ラトビア大統領のウォーカー氏",
    "BODY_FIRST, ウォーカー・ラトビア大統領"
  })
  void eachOrder(Order printed, String japanese) {
    assertThat(composed(printed, "Latvian President Peter Walker")).isEqualTo(japanese);
  }

  @Test
  void bodyInFrontBehindWhomCountriesStand() {
    String text = "Central Bank of Chile Governor Peter Walker";
    assertThat(composed(Order.BODY_FIRST, text)).isEqualTo("チリ中央銀行のウォーカー総裁");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO Secretary General Peter Walker | ウォーカーNATO事務総長",
        "NATO Secretary General and former Dutch PM Peter Walker | ウォーカーNATO事務総長",
        "Deputy PM of Israel and Defence Minister Peter Walker | ウォーカー・イスラエル副首相兼国防相"
      })
  void bodyOfItsOwnHasNoCountryOfAnotherPost(String text, String japanese) {
    assertThat(composed(Order.NAME_FIRST, text)).isEqualTo(japanese);
  }

  @ParameterizedTest
  @CsvSource({"AM, ウォーカー国民議会議長", "AZ, ウォーカー議会議長", "BG, ウォーカー国民議会議長"})
  void speakerOfTheHousesOwnParliamentKeepsTheName(String home, String japanese) {
    HouseStyle style =
        HouseStyle.HEADLINE.at(home).printed(new Printed(Order.COUNTRY_FIRST, false, false));
    String text = "Speaker of the National Assembly Peter Walker";
    assertThat(composed(style, KnownParts.NONE, text)).isEqualTo(japanese);
  }

  @ParameterizedTest
  @CsvSource({
    "PE, Attorney General Peter Walker, ウォーカー検事総長",
    "LA, Deputy Foreign Minister Peter Walker, ウォーカー外務副大臣",
    "KZ, Deputy Foreign Minister Peter Walker, ウォーカー外務次官",
    "PE, US Attorney General Peter Walker, ウォーカー米国司法長官"
  })
  void postWithoutCountryIsCalledAsAtHome(String home, String text, String japanese) {
    HouseStyle style = HouseStyle.HEADLINE.at(home);
    assertThat(composed(style, KnownParts.NONE, text)).isEqualTo(japanese);
  }

  @ParameterizedTest
  @CsvSource({"AS_PRINTED, COUNTRY_FIRST", "NAME_FIRST, NAME_FIRST"})
  void orderThatIsSetBeatsThatOfThePast(Order set, Order used) {
    HouseStyle style =
        HouseStyle.HEADLINE
            .printed(new Printed(set, false, false))
            .printed(new Printed(Order.COUNTRY_FIRST, false, false));
    assertThat(style.order()).isEqualTo(used);
  }

  @ParameterizedTest
  @CsvSource({"true, ウォーカー米国務長官", "false, ウォーカー米国国務長官"})
  void americaIsNamedAsPastBulletinsNameItBeforePosts(boolean inShort, String japanese) {
    HouseStyle style = HouseStyle.HEADLINE.printed(new Printed(Order.NAME_FIRST, inShort, false));
    assertThat(composed(style, KnownParts.NONE, "US Secretary of State Peter Walker"))
        .isEqualTo(japanese);
  }
}
