package org.yakugo.check.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.UnusableInput;
import org.yakugo.check.Complaint;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;

class BaselineTest {
  private static final String ITEM =
      """
      ● 国会議長、新大使と会談
      Speaker meets new ambassador

      They met on Tuesday. (SAMPLE / 10.03.2026)

      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("known.txt");
  }

  private static Report report(String text) {
    return Complaint.report("week.txt", text, Complaint.RULES);
  }

  private static List<Finding> newIn(Baseline baseline, Report... reports) {
    return baseline.newIn(List.of(reports)).stream()
        .flatMap(report -> report.findings().stream())
        .toList();
  }

  private static Baseline of(Report... reports) {
    return Baseline.EMPTY.updated(List.of(reports), rule -> true);
  }

  @Test
  void aFindingALine() throws IOException {
    Report report = Complaint.report();
    of(report).write(file);
    assertThat(file)
        .hasContent(
            """
            # Yakugo baseline: findings that were there before; 'yakugo check --baseline' reports only others.
            # fingerprint	rule	bulletin	words
            %s	TERM_DRIFT	2026-03-07	国会議長
            %s	SPACE_AT_DIGIT	2026-03-07	第 5 回
            %s	NAME_SPELLING	2026-03-07	Gasymov
            """
                .formatted(report.findings().stream().map(Finding::fingerprint).toArray()));
  }

  @Test
  void whatIsReadAgainIsTheSame() throws IOException {
    of(Complaint.report()).write(file);
    String written = Files.readString(file);
    Baseline.read(file).write(file);
    assertThat(file).hasContent(written);
  }

  @Test
  void onlyWhatIsNewIsReported() {
    Report before = report(Complaint.BULLETIN);
    Report after = report(Complaint.BULLETIN.replace("1. 外交\n", "1. 外交\n" + ITEM));
    assertThat(newIn(of(before), before)).isEmpty();
    assertThat(newIn(of(before), after)).extracting(Finding::item).containsExactly(1);
    assertThat(of(before).newIn(List.of(after)).getFirst().known()).isEqualTo(3);
  }

  @Test
  void whatWasThereOnceIsNewTheSecondTime() {
    Report once = report("1. 外交\n" + ITEM);
    assertThat(newIn(of(once), once, once)).hasSize(1);
    assertThat(newIn(of(once, once), once, once)).isEmpty();
  }

  @Test
  void anUpdateForgetsWhatWasPutRightAndKeepsOtherBulletins() {
    Report other = report(ITEM.replace("Tuesday", "Monday"));
    Report before = Complaint.report();
    Report after = report(Complaint.BULLETIN.replace("国会議長", "議会議長"));
    Baseline updated = of(before, other).updated(List.of(after), rule -> true);
    assertThat(updated.size()).isEqualTo(3);
    assertThat(newIn(updated, before)).extracting(Finding::rule).containsExactly("TERM_DRIFT");
    assertThat(newIn(updated, other)).isEmpty();
  }

  @Test
  void anUpdateKeepsRulesThatWereNotLookedAt() {
    Report drift = Complaint.report().only(finding -> finding.rule().equals("TERM_DRIFT"));
    Baseline updated = of(Complaint.report()).updated(List.of(drift), "TERM_DRIFT"::equals);
    assertThat(updated.size()).isEqualTo(3);
    assertThat(newIn(updated, Complaint.report())).isEmpty();
  }

  @Test
  void aFileThatIsNoBaselineIsRefusedAndStays() throws IOException {
    Files.writeString(file, Complaint.BULLETIN);
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            file
                + " is no baseline: its first line doesn't begin with \"# Yakugo baseline\";"
                + " nothing was changed.");
    Files.write(file, "# Yakugo baseline\n見".getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> Baseline.read(file))
        .hasMessage(file + ":1: this is not UTF-8; save the file as UTF-8.");
    assertThatThrownBy(() -> Baseline.read(folder.resolve("none")))
        .hasMessage("There is no file " + folder.resolve("none") + ".");
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Files.writeString(file, "# Yakugo baseline\n\n<<<<<<< HEAD\n");
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            file
                + ", line 3: the line doesn't begin with a fingerprint (twelve digits of 0-9, a-f).");
    Files.writeString(file, "# Yakugo baseline\n0123456789ab TERM_DRIFT\n0123456789ab\tX\n");
    assertThatThrownBy(() -> Baseline.read(file)).hasMessageContaining(", line 2: ");
    Files.writeString(file, "# Yakugo baseline\r\n0123456789ab\tX\r\n");
    assertThatThrownBy(() -> Baseline.read(file))
        .hasMessage(
            file + ", line 2: fingerprint, rule and bulletin are expected, separated by tabs.");
  }
}
