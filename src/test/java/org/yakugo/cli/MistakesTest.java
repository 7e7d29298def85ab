package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yakugo.language.Language;

/** What a new user mistypes: one clear sentence, exit status 2, and nothing left behind. */
final class MistakesTest extends CommandCase {
  private static Result refused(String sentence) {
    return new Result(2, "", sentence + "\n");
  }

  @BeforeEach
  void workspaceWithAText() throws IOException {
    workspace();
    Files.writeString(folder.resolve("week.txt"), "Minister visits Riga\nShe arrived.\n");
  }

  @Test
  void noNameIsNoName() {
    assertThat(run("render", " "))
        .isEqualTo(refused("yakugo render: The name is empty; name somebody."));
    assertThat(run(Locale.JAPANESE, "", "render", "")).isEqualTo(refused("yakugo render: 名前が空です。"));
  }

  @Test
  void noFileIsNoFolder() {
    for (String command : List.of("parse", "check", "suggest")) {
      assertThat(run(command, ""))
          .isEqualTo(refused("yakugo %s: The file's name is empty.".formatted(command)));
    }
  }

  @Test
  void mistypedFolderIsNotMade() {
    Path out = folder.resolve("nowhere/draft.docx");
    String there = folder.resolve("nowhere").toString();
    assertThat(run("suggest", "week.txt", "--bulletin", out.toString()))
        .isEqualTo(
            refused(
                "yakugo suggest: " + out + " can't be written: there is no folder " + there + "."));
    assertThat(run("check", "week.txt", "--html", "nowhere/r.html"))
        .isEqualTo(
            refused(
                "yakugo check: nowhere/r.html can't be written: there is no folder "
                    + there
                    + "."));
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void wordIsWrittenUnderItsOwnEnding() throws IOException {
    Files.writeString(folder.resolve("week.docx"), "not looked at");
    assertThat(run("check", "week.docx", "--docx", "c.txt"))
        .isEqualTo(refused("yakugo check: --docx writes a .docx file; c.txt is none."));
    assertThat(folder.resolve("c.txt")).doesNotExist();
  }

  @Test
  void namesOfFilesMoveNoCursor() {
    String told = ": There is no file week \uFFFD[31m.txt.";
    for (String command : List.of("parse", "check", "import", "suggest")) {
      assertThat(run(command, "week\n\u001b[31m.txt"))
          .isEqualTo(refused("yakugo " + command + told));
    }
  }

  @Test
  void workspaceWithoutANameIsNotTheCurrentFolder() {
    assertThat(run("terms", "-w", "")).isEqualTo(refused("yakugo terms: -w names no folder."));
  }

  @Test
  void wordThatIsNotPrintedIsNoSteadyOne() {
    assertThat(run("drift", "zebra"))
        .isEqualTo(
            new Result(0, "", "No concept that was printed has \"zebra\" in one of its forms.\n"));
  }

  @Test
  void emptyFileHoldsNoTerms() throws IOException {
    for (String name : List.of("terms.csv", "terms.xlsx", "terms.tbx", "terms.txt", "terms.tmx")) {
      Files.writeString(folder.resolve(name), "");
      assertThat(run("glossary", "import", name))
          .isEqualTo(refused("yakugo glossary import: " + name + " is empty."));
    }
  }

  @Test
  void addressOfAnotherSortIsNoMemorysName() {
    assertThat(run("suggest", "week.txt", "--memory", "http://x"))
        .isEqualTo(
            refused(
                "yakugo suggest: \"http://x\" is no shared memory's address; it is written"
                    + " opensearch://host:port/index."));
  }

  @Test
  void oneFileThatCannotBeReadIsNoEmptyList() throws IOException {
    Files.writeString(folder.resolve("broken.docx"), "no Word file");
    Result result = run("check", "--json", "broken.docx");
    assertThat(result)
        .isEqualTo(
            refused(
                "yakugo check: broken.docx is damaged: it isn't a Word document (.docx) by its"
                    + " content."));
  }

  @Test
  void whatIsWrittenIsNoneOfTheFilesThatCameIn() throws IOException {
    Path week = folder.resolve("week.txt");
    String before = Files.readString(week);
    Files.createSymbolicLink(folder.resolve("link.html"), week);
    assertThat(run("check", "week.txt", "--html", "link.html"))
        .isEqualTo(refused("yakugo check: --html would overwrite week.txt; name another file."));
    assertThat(run("suggest", "week.txt", "--bulletin", "./week.txt"))
        .isEqualTo(
            refused("yakugo suggest: --bulletin would overwrite week.txt; name another file."));
    assertThat(run("drift", "--svg", "/").err())
        .isEqualTo("yakugo drift: / can't be written: it is a folder, not a file.\n");
    assertThat(week).hasContent(before);
  }

  @Test
  void aNameThatNoFileCanHaveIsTold() {
    assertThat(run("memory", "x", "--in", "\uD800"))
        .isEqualTo(refused("yakugo memory: '?.tmx' can't be a file's name."));
  }

  @Test
  void usersAreNotReadFromADevice() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
    assertThat(run("serve", "--users", "/dev/full", "--host", "0.0.0.0").err())
        .isEqualTo(
            "yakugo serve: /dev/full can't be read: it is a device or a pipe, not a file.\n");
  }

  @Test
  void tableThatIsAFolderIsTold() throws IOException {
    Files.createDirectories(folder.resolve("glossary/tenures.tsv"));
    assertThat(run("suggest", "week.txt").err())
        .isEqualTo("glossary/tenures.tsv: it can't be read: it is a folder, not a file\n");
    assertThat(run(Locale.JAPANESE, "", "suggest", "week.txt").err())
        .isEqualTo("glossary/tenures.tsv: 読めません（フォルダーで、ファイルではありません）\n");
  }

  /** An orthography is told by the name of its language. */
  @Test
  void tablesAreDescribedInJapanese() {
    ResourceBundle japanese = ResourceBundle.getBundle("org.yakugo.cli.tables", Locale.JAPANESE);
    assertThat(japanese.keySet())
        .containsAll(Language.names().stream().filter(name -> name.indexOf('/') < 0).toList())
        .isSubsetOf(Language.names());
    assertThat(run(Locale.JAPANESE, "", "language", "show").out().lines())
        .anyMatch(line -> line.matches("calendar +\\d+ +月と曜日。大文字で始まるが固有名ではない。"))
        .anyMatch(line -> line.matches("orthographies/lv +\\d+ +ラトビア語の（英語報道での）綴りと読み。.*"));
  }
}
