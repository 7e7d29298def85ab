package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.file.Docx;

final class CheckCommandTest extends CommandCase {
  private static final String RIGHT =
      """
      週間情報
      2026年3月7日～3月13日
      在隣国大使館

      1. 外交
      ● 外相が隣国を訪問
      Foreign Minister visits neighbouring country

      The minister arrived on Monday. (SAMPLE / 09.03.2026)
      """;

  /** The citation lacks a space, and the bracket has no partner. */
  private static final String WRONG =
      RIGHT.replace("(SAMPLE / 09", "(SAMPLE/ 09").replace("隣国を訪問", "隣国（北を訪問");

  /** Rules that don't load LanguageTool. */
  private static final String RULES = "CITATION_FORM,UNPAIRED_BRACKET";

  @BeforeEach
  void office() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("right.txt"), RIGHT);
    Files.writeString(folder.resolve("wrong.txt"), WRONG);
  }

  private Result check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    if (!all.contains("--rule") && !all.contains("--ignore")) {
      all.addAll(List.of("--rule", RULES));
    }
    return run(Locale.ENGLISH, WRONG, all.toArray(String[]::new));
  }

  @Test
  void theReportGoesToStandardOutput() {
    Result result = check("wrong.txt");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("wrong.txt\n\n  1  外相が隣国（北を訪問\n")
        .contains("     warning  CITATION_FORM  line 9  ")
        .endsWith("1 item: no errors, 2 warnings, 0 for information\n");
  }

  @Test
  void theExitStatusGoesByFailOn() {
    assertThat(check("wrong.txt").status()).isZero();
    assertThat(check("wrong.txt", "--fail-on", "warning").status()).isEqualTo(1);
    assertThat(check("wrong.txt", "--fail-on", "info").status()).isEqualTo(1);
    assertThat(check("wrong.txt", "--fail-on", "never").status()).isZero();
    assertThat(check("right.txt", "--fail-on", "info").status()).isZero();
    assertThat(check("right.txt", "wrong.txt", "--fail-on", "warning").status()).isEqualTo(1);
  }

  @Test
  void oneFileIsAnObjectAndSeveralAreAnArray() throws IOException {
    assertThat(check("wrong.txt", "--json").json().path("file").textValue()).isEqualTo("wrong.txt");
    JsonNode both = check("wrong.txt", "right.txt", "--json").json();
    assertThat(both.findValuesAsText("file")).containsExactly("wrong.txt", "right.txt");
    assertThat(both.path(1).path("summary")).hasToString("{\"error\":0,\"warning\":0,\"info\":0}");
  }

  @Test
  void severalFilesAreCountedTogether() {
    assertThat(check("wrong.txt", "right.txt").out())
        .contains("\nright.txt\n1 item: nothing to complain of\n")
        .endsWith("\n2 files, 2 items: 2 findings\n");
  }

  @Test
  void oneUnreadableFileDoesNotStopTheOthers() {
    Result result = check("gone.txt", "wrong.txt", "--fail-on", "warning");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).startsWith("wrong.txt\n");
    assertThat(result.err()).isEqualTo("yakugo check: There is no file gone.txt.\n");
  }

  @Test
  void standardInputIsChecked() {
    assertThat(check("-").out()).startsWith("-\n").contains("CITATION_FORM");
  }

  @Test
  void rulesCanBeChosenAndSkipped() throws IOException {
    assertThat(
            check("wrong.txt", "--json", "--rule", "CITATION_FORM").json().findValuesAsText("rule"))
        .containsExactly("CITATION_FORM");
    assertThat(
            check("wrong.txt", "--json", "--skip", "CITATION_FORM", "--rule", RULES)
                .json()
                .findValuesAsText("rule"))
        .containsExactly("UNPAIRED_BRACKET");
  }

  @Test
  void aRuleThatThereIsNotIsRefused() {
    Result result = check("wrong.txt", "--rule", "CITATION_FROM");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("yakugo check: There is no rule 'CITATION_FROM'; there are ")
        .contains(" CITATION_FORM, ")
        .hasLineCount(1);
  }

  @Test
  void sarifNamesTheProgramAndTheFile() throws IOException {
    JsonNode run = check("wrong.txt", "--sarif").json().path("runs").path(0);
    assertThat(run.path("artifacts").findValuesAsText("uri")).containsExactly("wrong.txt");
    assertThat(run.path("results").findValuesAsText("ruleId"))
        .containsExactly("UNPAIRED_BRACKET", "CITATION_FORM");
  }

  @Test
  void thePageIsWrittenBesideTheReport() {
    Result result = check("wrong.txt", "--html", "report.html");
    assertThat(result.out()).startsWith("wrong.txt\n");
    assertThat(result.err()).isEqualTo("Written: report.html\n");
    assertThat(folder.resolve("report.html"))
        .content()
        .startsWith("<!doctype html>\n<html lang=\"en\">")
        .endsWith("</html>\n");
  }

  @Test
  void theWordFileGetsItsComments() throws IOException {
    String body = WRONG.lines().map(Docx::p).collect(Collectors.joining());
    Files.write(folder.resolve("week.docx"), new Docx(body).bytes());
    Result result = check("week.docx", "--docx", "commented.docx");
    assertThat(result.err()).isEqualTo("Written: commented.docx\n");
    assertThat(
            Docx.unzip(Files.readAllBytes(folder.resolve("commented.docx")))
                .get("word/comments.xml"))
        .contains("CITATION_FORM", "UNPAIRED_BRACKET");
  }

  @Test
  void whatCantBeHadIsRefusedInOneSentence() {
    assertThat(check("wrong.txt", "--docx", "out.docx"))
        .isEqualTo(refused("--docx comments the Word file that came in; wrong.txt is none."));
    assertThat(check("a.docx", "b.docx", "--docx", "out.docx"))
        .isEqualTo(refused("--docx comments one file; name one FILE."));
    assertThat(check("a.docx", "--docx", "./a.docx"))
        .isEqualTo(refused("--docx would overwrite a.docx; name another file."));
    assertThat(check("wrong.txt", "--json", "--sarif"))
        .isEqualTo(refused("--json and --sarif both print; choose one."));
    assertThat(check()).isEqualTo(refused("Name a file, or --corpus for all published ones."));
    assertThat(check("wrong.txt", "--corpus"))
        .isEqualTo(refused("--corpus checks the corpus; it takes no FILE."));
    assertThat(check("wrong.txt", "--update-baseline"))
        .isEqualTo(refused("--update-baseline needs --baseline KNOWN to say which file."));
    assertThat(check("wrong.txt", "--fail-on", "always").err()).hasLineCount(1);
  }

  private static Result refused(String sentence) {
    return new Result(2, "", "yakugo check: " + sentence + "\n");
  }

  @Test
  void theBaselineIsRecordedFirstAndThenOnlyNewFindingsAreReported() throws IOException {
    Result first = check("wrong.txt", "--baseline", "known.txt", "--fail-on", "info");
    assertThat(first.status()).isZero();
    assertThat(first.err()).isEqualTo("known.txt now holds 2 findings.\n");
    assertThat(first.out())
        .isEqualTo(
            "wrong.txt\n1 item: nothing to complain of (not shown: 2 known before, 0 ignored)\n");
    String moved =
        WRONG.replace(
            "1. 外交\n", "1. 外交\n● 首相（元が会談\nPM holds talks\n\nThey met. (SAMPLE / 08.03.2026)\n\n");
    Files.writeString(folder.resolve("moved.txt"), moved);
    Result second = check("moved.txt", "--baseline", "known.txt", "--fail-on", "info", "--json");
    assertThat(second.status()).isEqualTo(1);
    assertThat(second.err()).isEmpty();
    assertThat(second.json().path("findings").findValuesAsText("item")).containsExactly("1");
    assertThat(second.json().path("known").intValue()).isEqualTo(2);
    Result updated = check("moved.txt", "--baseline", "known.txt", "--update-baseline");
    assertThat(updated.err()).isEqualTo("known.txt now holds 3 findings.\n");
  }

  @Test
  void aBaselineIsNotRecordedWhileAFileIsMissing() {
    Result result = check("gone.txt", "wrong.txt", "--baseline", "known.txt");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .endsWith("known.txt was not written, since not every file could be read.\n");
    assertThat(folder.resolve("known.txt")).doesNotExist();
  }

  @Test
  void aMarkedFindingIsLeftOut() throws IOException {
    String fingerprint =
        check("wrong.txt", "--json", "--rule", "CITATION_FORM")
            .json()
            .findValuesAsText("fingerprint")
            .getFirst();
    Result marked =
        check(
            "wrong.txt",
            "--ignore",
            fingerprint.substring(0, 8),
            "--why",
            "So printed.",
            "--who",
            "Yamada");
    assertThat(marked)
        .isEqualTo(
            new Result(
                0,
                "Left out from now on: " + fingerprint + " CITATION_FORM (SAMPLE/ 09.03.2026)\n",
                ""));
    assertThat(check("wrong.txt", "--ignore", fingerprint, "--why", "Again.").out())
        .startsWith("Left out already: ");
    JsonNode after = check("wrong.txt", "--json").json();
    assertThat(after.findValuesAsText("rule")).containsExactly("UNPAIRED_BRACKET");
    assertThat(after.path("ignored").intValue()).isEqualTo(1);
    assertThat(folder.resolve("glossary/ignored-findings.txt"))
        .content()
        .contains("\tYamada\tCITATION_FORM\t(SAMPLE/ 09.03.2026)\tSo printed.\n");
    assertThat(check("--unignore", fingerprint.substring(0, 6)))
        .isEqualTo(
            new Result(
                0,
                "Shown again from now on: " + fingerprint + " CITATION_FORM (SAMPLE/ 09.03.2026)\n",
                ""));
    assertThat(check("wrong.txt", "--json").json().path("ignored").intValue()).isZero();
    assertThat(check("--unignore", fingerprint))
        .isEqualTo(refused("glossary/ignored-findings.txt has no mark " + fingerprint + "."));
  }

  @Test
  void aMarkNeedsAReason() {
    assertThat(check("wrong.txt", "--ignore", "0123456789ab"))
        .isEqualTo(refused("An ignore mark needs both --ignore FINGERPRINT and --why REASON."));
    assertThat(check("wrong.txt", "--ignore", "0123456789ab", "--why", "x"))
        .isEqualTo(refused("wrong.txt has no finding 0123456789ab."));
  }

  @Test
  void brokenMarksAreNamedAndTheCheckGoesOn() throws IOException {
    Files.writeString(folder.resolve("glossary/ignored-findings.txt"), "nonsense\n");
    Result result = check("right.txt");
    assertThat(result.status()).isZero();
    assertThat(result.err())
        .isEqualTo(
            "glossary/ignored-findings.txt:1: six cells are expected, separated by tabs, not 1\n");
  }

  @Test
  void theWholeCorpusIsChecked() throws IOException {
    assertThat(check("--corpus"))
        .isEqualTo(refused("The corpus " + folder.resolve("corpus") + " holds no bulletin."));
    Files.writeString(folder.resolve("corpus/2026-03-07.txt"), WRONG);
    Files.writeString(
        folder.resolve("corpus/2026-03-14.txt"),
        RIGHT.replace("3月7日～3月13日", "3月14日～3月20日").replace("09.03", "16.03"));
    Files.writeString(folder.resolve("corpus/notes.txt"), "週間情報\n");
    Result result = check("--corpus", "--json");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.json().findValuesAsText("file"))
        .containsExactly("corpus/2026-03-07.txt", "corpus/2026-03-14.txt");
    assertThat(result.err())
        .isEqualTo("yakugo check: notes.txt holds no item: no headline was found.\n");
  }
}
