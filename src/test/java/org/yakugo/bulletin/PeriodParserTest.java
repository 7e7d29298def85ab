package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {

  private static final LocalDate NEAR = LocalDate.of(2026, 5, 1);

  @ParameterizedTest
  @ValueSource(strings = {"2026年5月2日～4月8日", "2026年4月18日～4月31日", "2026/05/02-2026/04/08"})
  void tellsAPeriodThatIsNone(String line) {
    assertThat(PeriodParser.isImpossible(line)).isTrue();
    assertThat(PeriodParser.find(line, NEAR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025年12月27日～1月2日", "4月30日〜5月6日", "第24号", "2026年4月18日～4月24日"})
  void leavesOthersAlone(String line) {
    assertThat(PeriodParser.isImpossible(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026年4月18日～4月24日                 | 2026-04-18 | 2026-04-24
          30 May – 5 June 2026                   | 2026-05-30 | 2026-06-05
          4-10 May 2026                          | 2026-05-04 | 2026-05-10
          Weekly Report (May 4–10, 2026)         | 2026-05-04 | 2026-05-10
          27th December to 2nd January 2026      | 2025-12-27 | 2026-01-02
          2026年4月30日〜5月6日                  | 2026-04-30 | 2026-05-06
          2026年4月18日-24日                    | 2026-04-18 | 2026-04-24
          2026年4月18日–2026年4月24日            | 2026-04-18 | 2026-04-24
          ２０２６年４月１８日～４月２４日          | 2026-04-18 | 2026-04-24
          2026 年 4 月 18 日 ～ 4 月 24 日        | 2026-04-18 | 2026-04-24
          2025年12月27日～2026年1月2日           | 2025-12-27 | 2026-01-02
          2025年12月27日～1月2日                 | 2025-12-27 | 2026-01-02
          12月27日～2026年1月2日                 | 2025-12-27 | 2026-01-02
          4月18日（土）～24日（金）               | 2026-04-18 | 2026-04-24
          令和8年4月18日～4月24日                | 2026-04-18 | 2026-04-24
          平成31年4月27日～令和元年5月6日         | 2019-04-27 | 2019-05-06
          平成30年12月29日～31年1月4日            | 2018-12-29 | 2019-01-04
          対象期間：4月18日から4月24日まで         | 2026-04-18 | 2026-04-24
          2026.4.18-4.24                        | 2026-04-18 | 2026-04-24
          2026/04/18～2026/04/24                | 2026-04-18 | 2026-04-24
          18.04.2026 - 24.04.2026               | 2026-04-18 | 2026-04-24
          18-24.04.2026                         | 2026-04-18 | 2026-04-24
          """)
  void readsAPeriod(String line, LocalDate from, LocalDate to) {
    assertThat(PeriodParser.find(line, NEAR).get().period()).isEqualTo(new Period(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026年5月8日", "2026年4月31日～5月6日", "第5回", "4月", ""})
  void otherDatesAreNone(String line) {
    assertThat(PeriodParser.find(line, NEAR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-12-30, 2025-12-27", "2026-01-01, 2025-12-27", "2024-11-01, 2024-12-27"})
  void missingYearIsTheNearest(LocalDate near, LocalDate from) {
    assertThat(PeriodParser.find("12月27日～1月2日", near).get().period().from()).isEqualTo(from);
    assertThat(PeriodParser.find("12月27日～1月2日", null)).isEmpty();
  }
}
