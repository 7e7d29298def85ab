package org.yakugo.check.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.UnusableInput;
import org.yakugo.check.Complaint;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.glossary.Glossary;
import org.yakugo.workspace.Workspace;

class IgnoreMarksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 13);

  @TempDir private Path folder;
  private Workspace workspace;
  private Path file;
  private final Report report = Complaint.report();
  private final Finding finding = report.findings().getFirst();

  @BeforeEach
  void make() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    workspace = new Workspace(folder);
    file = folder.resolve("glossary/ignored-findings.txt");
  }

  @Test
  void aMarkIsALineThatSaysWhoWhenAndWhy() {
    IgnoreMark mark = IgnoreMark.of(finding, DAY, "山田", "引用の\nまま\tとする");
    assertThat(IgnoreMarks.add(workspace, mark)).isTrue();
    assertThat(file)
        .hasContent(
            """
            # Findings that 'yakugo check' leaves out from now on. Delete a line to see its finding again.
            # fingerprint	day	who	rule	words	why
            %s	2026-03-13	山田	TERM_DRIFT	国会議長	引用の まま とする
            """
                .formatted(finding.fingerprint()));
  }

  @Test
  void aMarkedFindingIsLeftOutAndCounted() {
    IgnoreMarks.add(workspace, IgnoreMark.of(finding, DAY, "山田", "引用"));
    Report rest = IgnoreMarks.load(workspace).apply(report);
    assertThat(rest.findings())
        .extracting(Finding::rule)
        .containsExactly("SPACE_AT_DIGIT", "NAME_SPELLING");
    assertThat(rest.ignored()).isEqualTo(1);
  }

  @Test
  void aSecondMarkChangesNothing() throws IOException {
    IgnoreMarks.add(workspace, IgnoreMark.of(finding, DAY, "山田", "引用"));
    String before = Files.readString(file);
    assertThat(IgnoreMarks.add(workspace, IgnoreMark.of(finding, DAY, "鈴木", "別の理由"))).isFalse();
    assertThat(file).hasContent(before);
  }

  @Test
  void anotherMarkIsAppended() throws IOException {
    Files.writeString(file, "# 見出し\r\n\r\nnot a mark");
    IgnoreMarks.add(workspace, IgnoreMark.of(finding, DAY, "山田", "引用"));
    assertThat(file)
        .hasContent(
            "# 見出し\n\nnot a mark\n%s\t2026-03-13\t山田\tTERM_DRIFT\t国会議長\t引用\n"
                .formatted(finding.fingerprint()));
  }

  @Test
  void withoutTheFileNothingIsIgnored() {
    assertThat(IgnoreMarks.load(workspace).apply(report)).isEqualTo(report);
  }

  @Test
  void brokenLinesAreNamedAndTheOthersUsed() throws IOException {
    Files.writeString(
        file,
        """
        # comment
        0123456789ab	2026-03-13	山田	X	語
        0123	2026-03-13	山田	X	語	理由
        0123456789ab	13.03.2026	山田	X	語	理由
        0123456789ab	2026-03-13		X	語	理由
        %s	2026-03-13	山田	X	語	理由
        """
            .formatted(finding.fingerprint()));
    IgnoreMarks marks = IgnoreMarks.load(workspace);
    assertThat(marks.problems())
        .extracting(org.yakugo.Message::en)
        .containsExactly(
            "glossary/ignored-findings.txt:2: six cells are expected, separated by tabs, not 5",
            "glossary/ignored-findings.txt:3: '0123' is no fingerprint",
            "glossary/ignored-findings.txt:4: '13.03.2026' is no day such as 2026-05-08",
            "glossary/ignored-findings.txt:5: An ignore mark says who set it and why; one of them is empty.");
    assertThat(marks.apply(report).ignored()).isEqualTo(1);
  }

  @Test
  void theGlossaryDoesNotTakeTheMarksForTerms() {
    IgnoreMarks.add(workspace, IgnoreMark.of(finding, DAY, "山田", "引用"));
    assertThat(Glossary.load(workspace.glossary()).problems()).isEmpty();
    assertThat(Glossary.load(workspace.glossary()).concepts()).isEmpty();
  }

  @Test
  void theBeginningOfAFingerprintIsEnough() {
    String fingerprint = finding.fingerprint();
    assertThat(IgnoreMarks.finding(report, fingerprint)).isEqualTo(finding);
    assertThat(IgnoreMarks.finding(report, fingerprint.substring(0, 6))).isEqualTo(finding);
  }

  @Test
  void aFingerprintThatIsNoneIsRefused() {
    assertThatThrownBy(() -> IgnoreMarks.finding(report, "TERM_DRIFT"))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            "'TERM_DRIFT' is no fingerprint: that is twelve digits of 0-9, a-f, as the report shows them.");
    assertThatThrownBy(() -> IgnoreMarks.finding(report, "000000000000"))
        .hasMessage("week.txt has no finding 000000000000.");
  }

  @Test
  void aMarkNeedsAReason() {
    assertThatThrownBy(() -> IgnoreMark.of(finding, DAY, "山田", " "))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("An ignore mark says who set it and why; one of them is empty.");
  }
}
