package org.yakugo.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.yakugo.check.Complaint;
import org.yakugo.check.FailingRule;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.Rules;
import org.yakugo.check.Severity;

class TerminalReportTest {
  private static final TerminalReport ENGLISH = new TerminalReport(Locale.ENGLISH, false);

  private static String[] fingerprints(Report report) {
    return report.findings().stream().map(Finding::fingerprint).toArray(String[]::new);
  }

  @Test
  void findingsStandBelowTheirItemWithTheirWordsUnderlined() {
    Report report = Complaint.report();
    assertThat(ENGLISH.of(report))
        .isEqualTo(
            """
            week.txt

              1  国会議長が第 5 回会合に出席
                 Speaker attends 5th meeting

                 error  TERM_DRIFT  line 6  %s
                 国会議長が第 5 回会合に出席
                 ~~~~~~~~
                 “国会議長” should be “議会議長”.
                 → 議会議長
                 2026-02-07, item 4  議会議長が会談
                                     Speaker of the Parliament holds talks

                 warning  SPACE_AT_DIGIT  line 6  %s
                 国会議長が第 5 回会合に出席
                           ~~~~~~~
                 “第 5 回” should be “第5回”.
                 → 第5回

                 info  NAME_SPELLING  line 9  %s
                 The Speaker met Gasymov on Monday.
                                 ~~~~~~~
                 “Gasymov” should be “Gasimov”.
                 → Gasimov

            2 items: 1 error, 1 warning, 1 for information
            """
                .formatted((Object[]) fingerprints(report)));
  }

  @Test
  void japaneseReadersGetJapanese() {
    Report report = Complaint.report().only(finding -> finding.severity() == Severity.ERROR);
    assertThat(new TerminalReport(Locale.JAPANESE, false).of(report.ignoring(f -> false)))
        .isEqualTo(
            """
            week.txt

              1  国会議長が第 5 回会合に出席
                 Speaker attends 5th meeting

                 誤り  TERM_DRIFT  6行目  %s
                 国会議長が第 5 回会合に出席
                 ~~~~~~~~
                 「国会議長」ではなく「議会議長」。
                 → 議会議長
                 2026-02-07 項目4  議会議長が会談
                                   Speaker of the Parliament holds talks

            2項：誤り1件、警告0件、参考0件
            """
                .formatted((Object[]) fingerprints(report)));
  }

  @Test
  void coloursTellSeverities() {
    assertThat(new TerminalReport(Locale.ENGLISH, true).of(Complaint.report()))
        .contains("\u001B[1;31merror\u001B[0m  TERM_DRIFT")
        .contains("\u001B[1;31m国会議長\u001B[0mが第 5 回会合に出席")
        .contains("\u001B[33m第 5 回\u001B[0m会合に出席")
        .contains("\u001B[36m~~~~~~~\u001B[0m");
  }

  @Test
  void nothingFoundIsOneLine() {
    Report report = Complaint.report().ignoring(finding -> true);
    assertThat(ENGLISH.of(report))
        .isEqualTo(
            "week.txt\n2 items: nothing to complain of (not shown: 0 known before, 3 ignored)\n");
  }

  @Test
  void whatIsAboutTheBulletinStandsUnderItsTitle() {
    Report report = Complaint.report("week.txt", Complaint.BULLETIN, List.of(new FailingRule()));
    assertThat(ENGLISH.of(report))
        .isEqualTo(
            """
            week.txt

              –  週間情報

                 warning  RULE_FAILED  line 1  %s
                 The rule FAILING could not be checked (1 times, first in item 0: \
            java.lang.IllegalStateException: on purpose); everything else was.

            2 items: no errors, 1 warning, 0 for information
            """
                .formatted((Object[]) fingerprints(report)));
  }

  @Test
  void aMissingHeadlineHasNothingToUnderline() {
    String bulletin = Complaint.BULLETIN.replace("● 大統領、新大使と会談\n", "● ");
    Report report = Complaint.report("week.txt", bulletin, Rules.house());
    assertThat(ENGLISH.of(report.only(finding -> finding.rule().equals("HEADLINE_MISSING"))))
        .contains(
            "\n  2  President meets new ambassador\n\n     error  HEADLINE_MISSING  line 11  ")
        .contains("\n     The Japanese headline is missing.\n\n");
  }

  @Test
  void severalFilesAreCountedTogether() {
    assertThat(ENGLISH.total(List.of(Complaint.report(), Complaint.report())))
        .isEqualTo("2 files, 4 items: 6 findings\n");
  }

  @Test
  void aParagraphOfAMegabyteIsCutDownToTheWords() {
    String body = "The Speaker met Gasymov on Monday. ";
    String megabyte = "Words. ".repeat(10) + body + "Words. ".repeat(150_000);
    String bulletin = Complaint.BULLETIN.replace(body, megabyte);
    Report report = Complaint.report("week.txt", bulletin, Complaint.RULES);
    assertThat(report.findings()).hasSize(3);
    assertThat(ENGLISH.of(report).length()).isLessThan(2_000);
    assertThat(ENGLISH.of(report)).contains("The Speaker met Gasymov on Monday. Words.");
  }

  @Test
  void wordsThatCommandATerminalAreHarmless() {
    String hostile = "国会議長\u001B]0;x\u0007";
    Report report =
        Complaint.report(
            "week.txt",
            Complaint.BULLETIN.replace("国会議長", hostile),
            List.of(new Complaint("X", Severity.ERROR, Field.JA, hostile, "\u001B[2J")));
    assertThat(ENGLISH.of(report)).doesNotContain("\u001B", "\u0007").contains("国会議長\uFFFD]0;x");
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    Properties english = new Properties();
    Properties japanese = new Properties();
    english.load(ReportWords.class.getResourceAsStream("words.properties"));
    japanese.load(ReportWords.class.getResourceAsStream("words_ja.properties"));
    assertThat(japanese.keySet()).isEqualTo(english.keySet());
  }
}
