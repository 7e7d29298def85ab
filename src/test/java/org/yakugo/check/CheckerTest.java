package org.yakugo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Message;

final class CheckerTest {
  /** Throws at each item that names a minister, some time after it has found something. */
  private static final ItemRule THROWING =
      new ItemRule() {
        @Override
        public String id() {
          return "THROWING";
        }

        @Override
        public About about() {
          return FailingRule.about(id());
        }

        @Override
        public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
          Finding first = item.ja().finding(this, 0, 1, new Message("一", "one"));
          return Stream.of("a", "b")
              .map(
                  part -> {
                    if (part.equals("b") && item.en().text().contains("minister")) {
                      throw new IllegalStateException("on purpose");
                    }
                    return first;
                  });
        }
      };

  private static List<Finding> check(Example example, Rule... rules) {
    return new Checker(List.of(rules))
        .check(new CheckedBulletin(example.bulletin(), example.background()));
  }

  @Test
  void aRuleThatThrowsIsReportedOnceAndCostsOnlyItsOwnFindingsThere() {
    Example example =
        Example.of(
            "ja 大臣が会談",
            "en A minister meets",
            "/",
            "ja 大統領が会談",
            "en A president meets",
            "/",
            "ja 国会議長が会談",
            "en A minister meets");
    List<Finding> findings =
        check(example, THROWING, new FailingRule(), Complaint.RULES.getFirst());
    assertThat(findings)
        .extracting(Finding::rule, Finding::item)
        .containsExactlyInAnyOrder(
            tuple(Checker.RULE_FAILED, 0),
            tuple(Checker.RULE_FAILED, 0),
            tuple("THROWING", 2),
            tuple("TERM_DRIFT", 3));
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals(Checker.RULE_FAILED))
        .extracting(finding -> finding.message().en())
        .anyMatch(m -> m.contains("THROWING") && m.contains("2 times, first in item 1"))
        .anyMatch(m -> m.contains("FAILING") && m.contains("on purpose"));
  }

  @ParameterizedTest
  @CsvSource({
    "31.02.2026, “31.02.2026”: month 2 of 2026 has 28 days.",
    "2026-02-31, “2026-02-31”: month 2 of 2026 has 28 days.",
    "2026.06.31, “2026.06.31”: month 6 of 2026 has 30 days."
  })
  void impossibleDateIsToldByItsMonth(String printed, String told) {
    Example example =
        Example.of("ja 外相が会談", "en FM holds talks", "citation (SAMPLE / " + printed + ")");
    assertThat(check(example, Rules.house().toArray(Rule[]::new)))
        .filteredOn(finding -> finding.rule().equals("CITATION_DATE_IMPOSSIBLE"))
        .extracting(finding -> finding.message().en())
        .containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource({
    // the past, the other item and the form of the name all say the same
    "ガファロワ議長が到着, Speaker Gafarova arrives, TERM_DRIFT ガファロワ",
    "ハンガリ一首相が勝利宣言, Hungarian PM declares victory, LOOKALIKE_KANA 一",
    "ウズベキスタン大使、キルギス外相と会談, Ambassador meets Uzbek FM in presence of Uzbeks, MEANING_DIFFERS キルギス",
    "教会で爆発, Blast at mosque, MEANING_DIFFERS 教会",
  })
  void aFaultIsToldOnce(String ja, String en, String told) {
    Example example =
        Example.of(
            "ja ガファロヴァ議長が会談",
            "en Speaker Gafarova holds talks",
            "/",
            "ja " + ja,
            "en " + en,
            "past ガファロヴァ議長が会談|Speaker Gafarova holds talks");
    assertThat(check(example, Rules.house().toArray(Rule[]::new)))
        .extracting(finding -> finding.rule() + " " + finding.text())
        .containsExactly(told);
  }

  @Test
  void twoThatAreMissingAreTwoFaults() {
    Example example = Example.of("ja トルコと協定に署名", "en Georgia, Türkiye and Iran sign agreement");
    assertThat(check(example, Rules.house().toArray(Rule[]::new)))
        .extracting(Finding::rule)
        .containsExactly("COUNTRY_MISSING", "COUNTRY_MISSING");
  }

  @Test
  void ofAnEndlessItemTheBeginningIsChecked() {
    Example example =
        Example.of(
            "ja 国会議長が会談", "en Talks", "body " + "The sides met. ".repeat(70_000) + "Gasymov");
    List<Finding> findings = check(example, Complaint.RULES.toArray(Rule[]::new));
    assertThat(findings).extracting(Finding::rule).containsExactly("TERM_DRIFT");
    assertThat(check(example, Rules.house().toArray(Rule[]::new)))
        .extracting(Finding::rule)
        .contains("ITEM_TOO_LONG");
  }
}
