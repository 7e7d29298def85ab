package org.yakugo.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yakugo.Json;

class ReportTest {

  @Test
  void jsonHasTheFieldsThatAreFixed() {
    Report report = Complaint.report().only(finding -> finding.severity() == Severity.ERROR);
    assertThat(Json.line(report))
        .isEqualTo(
            """
            {"file":"week.txt","items":2,"findings":[\
            {"rule":"TERM_DRIFT","severity":"error","item":1,"field":"ja","line":6,"start":0,"end":4,\
            "text":"国会議長","messageJa":"「国会議長」ではなく「議会議長」。",\
            "message":"“国会議長” should be “議会議長”.","suggestions":["議会議長"],\
            "evidence":[{"bulletin":"2026-02-07","item":4,"ja":"議会議長が会談",\
            "en":"Speaker of the Parliament holds talks"}],"fingerprint":"%s"}],\
            "summary":{"error":1,"warning":0,"info":0},"ignored":0,"known":0}"""
                .formatted(report.findings().getFirst().fingerprint()));
  }

  @Test
  void graverFindingsCountToo() {
    Report report = Complaint.report();
    Report warnings = report.only(finding -> finding.severity() == Severity.WARNING);
    assertThat(warnings.has(Severity.ERROR)).isFalse();
    assertThat(warnings.has(Severity.WARNING)).isTrue();
    assertThat(warnings.has(Severity.INFO)).isTrue();
    assertThat(report.has(Severity.ERROR)).isTrue();
    assertThat(report.only(finding -> false).has(Severity.INFO)).isFalse();
  }

  @Test
  void whatIsLeftOutIsCounted() {
    Report report =
        Complaint.report()
            .ignoring(finding -> finding.rule().equals("TERM_DRIFT"))
            .knowing(finding -> finding.rule().equals("NAME_SPELLING"));
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("SPACE_AT_DIGIT");
    assertThat(report.ignored()).isEqualTo(1);
    assertThat(report.known()).isEqualTo(1);
  }
}
