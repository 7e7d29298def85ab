package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.file.SourceText;

/** Bulletins that print the English headline above the Japanese one. */
final class HeadlineOrderTest {
  private static final String WITH_GAPS =
      """
      週間情報
      2026年5月2日～5月8日

      1. 外交
      ● FM Novak visits Sofia
      ノヴァク外相、ソフィアを訪問

      The Minister arrived on Monday. (TREND / 05.05.2026)

      NOTE: It was his first visit.

      ● President receives EU envoy
      大統領、EU特使と会談

      They spoke about visas. (TREND / 06.05.2026)

      NOTE: The agreement was signed in 2024.

      Parliament adopts budget
      議会が予算を採択

      Members voted on Tuesday. (TREND / 07.05.2026)

      PM inspects hospital
      首相が病院を視察

      The hospital has 350 beds.

      Court releases journalist
      裁判所、記者を釈放

      He was freed on Friday. (TREND / 08.05.2026)
      """;

  private static final String WITHOUT_GAPS =
      """
      FM Novak visits Sofia
      ノヴァク外相、ソフィアを訪問
      The Minister arrived on Monday.
      (TREND / 05.05.2026)
      NOTE
      It was his first visit.
      President receives EU envoy
      大統領、EU特使と会談
      They spoke about visas.
      (TREND / 06.05.2026)
      PM inspects hospital
      首相が病院を視察
      The hospital has 350 beds.
      Court releases journalist
      裁判所、記者を釈放
      He was freed on Friday.
      (TREND / 08.05.2026)
      """;

  private static final String WITHOUT_CITATIONS =
      """
      1. 外交

      FM Novak visits Sofia
      ノヴァク外相、ソフィアを訪問

      The Minister arrived on Monday.
      He met his counterpart.

      NOTE: It was his first visit.
      The second will follow.

      President receives EU envoy
      大統領、EU特使と会談

      They spoke about visas.

      PM inspects hospital
      首相が病院を視察

      The hospital has 350 beds. (TREND / 08.05.2026)
      """;

  private static List<String> read(String text) {
    return BulletinReader.read(SourceText.of("week.txt", text)).items().stream()
        .map(
            item ->
                "%d %s | %s | %s | %s | %s"
                    .formatted(
                        item.line(),
                        item.en(),
                        item.ja(),
                        item.body(),
                        item.citation() == null ? "-" : item.citation().printed(),
                        item.notes().stream().map(Note::paragraphs).toList()))
        .toList();
  }

  @Test
  void orderHoldsBehindANoteAndAMissingCitation() {
    assertThat(read(WITH_GAPS))
        .containsExactly(
            "5 FM Novak visits Sofia | ノヴァク外相、ソフィアを訪問 | [The Minister arrived on Monday.] | (TREND / 05.05.2026) | [[It was his first visit.]]",
            "12 President receives EU envoy | 大統領、EU特使と会談 | [They spoke about visas.] | (TREND / 06.05.2026) | [[The agreement was signed in 2024.]]",
            "19 Parliament adopts budget | 議会が予算を採択 | [Members voted on Tuesday.] | (TREND / 07.05.2026) | []",
            "24 PM inspects hospital | 首相が病院を視察 | [The hospital has 350 beds.] | - | []",
            "29 Court releases journalist | 裁判所、記者を釈放 | [He was freed on Friday.] | (TREND / 08.05.2026) | []");
  }

  @Test
  void orderHoldsWithoutBlankLines() {
    assertThat(read(WITHOUT_GAPS))
        .containsExactly(
            "1 FM Novak visits Sofia | ノヴァク外相、ソフィアを訪問 | [The Minister arrived on Monday.] | (TREND / 05.05.2026) | [[It was his first visit.]]",
            "7 President receives EU envoy | 大統領、EU特使と会談 | [They spoke about visas.] | (TREND / 06.05.2026) | []",
            "11 PM inspects hospital | 首相が病院を視察 | [The hospital has 350 beds.] | - | []",
            "14 Court releases journalist | 裁判所、記者を釈放 | [He was freed on Friday.] | (TREND / 08.05.2026) | []");
  }

  @Test
  void orderHoldsWithoutCitations() {
    assertThat(read(WITHOUT_CITATIONS))
        .containsExactly(
            "3 FM Novak visits Sofia | ノヴァク外相、ソフィアを訪問 | [The Minister arrived on Monday., He met his counterpart.] | - | [[It was his first visit., The second will follow.]]",
            "12 President receives EU envoy | 大統領、EU特使と会談 | [They spoke about visas.] | - | []",
            "17 PM inspects hospital | 首相が病院を視察 | [The hospital has 350 beds.] | (TREND / 08.05.2026) | []");
  }
}
