package org.yakugo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.check.number.EnglishQuantities;
import org.yakugo.check.number.JapaneseQuantities;
import org.yakugo.check.number.Quantity;
import org.yakugo.language.Language;

/** What the tables numbers, number-phrases and counters make of texts. */
class NumberTablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 million laris|3000000 laris",
        "₾5 mln|5000000 laris",
        "Kazakhstan allots 2 billion tenge|2000000000 tenges",
        "US$1.2bn|1200000000 dollars",
        "two million cubic metres|2000000 cubic-metres",
        "10 bcm|10000000000 cubic-metres",
        "25 basis points|0.25 points",
        "6 per cent|6 percent",
        "12 years old|12 age",
        "a 12-year-old|12 age",
        "four-year term|4 years",
        "5 MWh|5000000 watts",
        "30 kilometres|30000 metres",
        "forty-second meeting|42 ordinal",
        "half a million tonnes|500000 tonnes",
        "Sept. 5|9 month, 5 days",
        "in 2026|2026 year",
        "4.30 p.m.|16 hours, 30 minutes",
        "highest in a decade|10 years",
        "three dozen|3 count, 12 count",
      })
  void english(String text, String expected) {
    assertThat(told(EnglishQuantities.of(Language.builtIn()).in(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "300万ラリ|3000000 laris",
        "20億テンゲ|2000000000 tenges",
        "1億2000万米ドル|120000000 dollars",
        "₾500万|5000000 laris",
        "0.25ポイント|0.25 points",
        "25ベーシスポイント|0.25 points",
        "3割|30 percent",
        "12歳|12 age",
        "30代|30 age",
        "24万キロワット|240000000 watts",
        "5MWh|5000000 watts",
        "30キロメートル|30000 metres",
        "65キロ|65 count",
        "Ｊ３の65試合|65 count",
        "100億立方メートル|10000000000 cubic-metres",
        "令和8年|2026 year",
        "1990年代|1990 year",
        "3番目|3 ordinal",
        "第5回|5 ordinal",
        "8年6か月|8.5 years",
        "午後4時30分|16 hours, 30 minutes",
        "3分の2|0.67 count",
        "三人|3 count",
      })
  void japanese(String text, String expected) {
    assertThat(told(JapaneseQuantities.of(Language.builtIn()).in(text))).isEqualTo(expected);
  }

  @Test
  void aWorkspaceAddsACurrency(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("counters.tsv"),
        "english\tjapanese\tkind\tunit\tfactor\nkwacha\tXクワチャ\tmoney\tkwachas\t1\n");
    Language language = Language.of(folder, notice -> {});
    assertThat(told(EnglishQuantities.of(language).in("5 kwachas"))).isEqualTo("5 kwachas");
    assertThat(told(JapaneseQuantities.of(language).in("5クワチャ"))).isEqualTo("5 kwachas");
  }

  private static String told(List<Quantity> quantities) {
    return String.join(
        ", ",
        quantities.stream()
            .map(q -> "%s %s".formatted(plain(q.value()), q.unit().name()))
            .toList());
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.valueOf(Math.round(value * 100) / 100d);
  }
}
