package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.person.HouseStyle.Order;

class PrintedOrderTest {

  @ParameterizedTest
  @CsvSource({
    "リンケヴィチス・ラトビア大統領, NAME_FIRST",
    "ルビオ米国務長官, NAME_FIRST",
    "習近平・中国国家主席, NAME_FIRST",
    "セトン駐日フランス大使, NAME_FIRST",
    "ラトビアのリンケヴィチス大統領, COUNTRY_FIRST",
    "米国のルビオ国務長官, COUNTRY_FIRST",
    "中国の習近平国家主席, COUNTRY_FIRST",
    "ラトビア大統領のリンケヴィチス氏, POST_FIRST",
    "トルコ国防大学副学長のタラト・ジャンボラト教授, BODY_FIRST",
    "チリ中央銀行のコスタ総裁, BODY_FIRST",
    "国家警察のリンコン長官, BODY_FIRST",
    "曽根健孝駐チリ日本大使, ",
    "アリエフ大統領, ",
    "グロッシIAEA事務局長, ",
    "ラトビア大統領, ",
  })
  void orderOfAPrintedHolder(String printed, PrintedOrder order) {
    assertThat(PrintedOrder.of(printed).orElse(null)).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({
    "トランプ米大統領, US_IN_SHORT",
    "ルビオ米国務長官, US_IN_SHORT",
    "ヘグセス米国防長官, US_IN_SHORT",
    "米国のフッカー国務次官, ",
    "ルビオ米国国務長官, US_IN_FULL",
    "トランプ米国大統領, US_IN_FULL",
    "カーター駐アゼルバイジャン米国大使, ",
    "ゴメス南米諸国連合事務局長, ",
  })
  void formOfAmericaBeforeAPost(String printed, PrintedOrder form) {
    assertThat(PrintedOrder.ofUs(printed)).isEqualTo(Optional.ofNullable(form));
  }

  @Test
  void mostFrequentOneCounts() {
    Map<PrintedOrder, Integer> shown =
        Map.of(PrintedOrder.NAME_FIRST, 2, PrintedOrder.COUNTRY_FIRST, 3);
    assertThat(PrintedOrder.most(order -> shown.getOrDefault(order, 0)).order())
        .isEqualTo(Order.COUNTRY_FIRST);
  }

  @Test
  void bodiesAreCountedApart() {
    Map<PrintedOrder, Integer> shown =
        Map.of(PrintedOrder.NAME_FIRST, 5, PrintedOrder.BODY_FIRST, 2, PrintedOrder.BODY_BEHIND, 1);
    assertThat(PrintedOrder.most(order -> shown.getOrDefault(order, 0)).order())
        .isEqualTo(Order.BODY_FIRST);
  }

  @Test
  void americaStandsInShortWhereThatIsPrintedMore() {
    Map<PrintedOrder, Integer> shown = Map.of(PrintedOrder.US_IN_SHORT, 2);
    assertThat(PrintedOrder.most(order -> shown.getOrDefault(order, 0)).usInShort()).isTrue();
    assertThat(PrintedOrder.most(order -> 2).usInShort()).isFalse();
  }

  @Test
  void acronymsStandBehindTheirNamesWhereThatIsPrintedMore() {
    assertThat(PrintedOrder.ofAcronym("IAEA", "国際原子力機関（IAEA）"))
        .contains(PrintedOrder.ACRONYM_IN_FULL);
    assertThat(PrintedOrder.ofAcronym("IAEA", "IAEA")).contains(PrintedOrder.ACRONYM_ALONE);
    assertThat(PrintedOrder.ofAcronym("EU", "EU")).isEmpty();
    assertThat(PrintedOrder.ofAcronym("WHO", "保健機関")).isEmpty();
    assertThat(PrintedOrder.ofAcronym("World Bank", "世界銀行")).isEmpty();
    Map<PrintedOrder, Integer> shown =
        Map.of(PrintedOrder.ACRONYM_IN_FULL, 2, PrintedOrder.ACRONYM_ALONE, 1);
    assertThat(PrintedOrder.most(order -> shown.getOrDefault(order, 0)).acronymsInFull()).isTrue();
    assertThat(PrintedOrder.most(order -> 2).acronymsInFull()).isFalse();
  }

  @Test
  void nameStandsFirstWhereNothingTells() {
    assertThat(PrintedOrder.most(order -> 0).order()).isEqualTo(Order.NAME_FIRST);
    assertThat(PrintedOrder.most(order -> 2).order()).isEqualTo(Order.NAME_FIRST);
  }
}
