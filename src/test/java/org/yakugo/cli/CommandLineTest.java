package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of all commands: help, messages, what is missing or typed wrong. */
final class CommandLineTest extends CommandCase {
  @Test
  void aTermThatIsEmptyTakesNoneAway() throws IOException {
    workspaceOfOneBulletin();
    assertThat(run(Locale.ENGLISH, "", "glossary", "decide", "Latvia", "--prefer", "").err())
        .isEqualTo("yakugo glossary decide: --prefer is empty.\n");
    assertThat(run(Locale.ENGLISH, "", "glossary", "decide", "Latvia").err())
        .isEqualTo(
            "yakugo glossary decide: It isn't said what to decide: --prefer, --admit, --deprecate or"
                + " another option says it (--help lists them).\n");
    assertThat(run(Locale.ENGLISH, "", "glossary", "undo", "x").err())
        .isEqualTo(
            "yakugo glossary undo: There is no decision x; the history (yakugo glossary history)"
                + " shows their ids.\n");
  }

  @Test
  void conceptsAreLookedForInWords() throws IOException {
    workspaceOfOneBulletin();
    Result found = run("glossary", "list", "latv");
    assertThat(found.out()).matches("[0-9a-f]{12}  place +ラトビア  Latvia\n");
    assertThat(run("glossary", "list", "--search", "latv")).isEqualTo(found);
    assertThat(run("glossary", "history").err())
        .isEqualTo(
            "Nothing has been decided yet by Yakugo; what stands in the files was put there by hand.\n");
  }

  @Test
  void errorsSpeakTheReadersLanguage() throws IOException {
    workspace();
    Files.writeString(folder.resolve("photo.pdf"), "no PDF");
    assertThat(run(Locale.JAPANESE, "", "parse", "gone.txt").err())
        .isEqualTo("yakugo parse: ファイルgone.txtはありません。\n");
    assertThat(run(Locale.JAPANESE, "", "parse", "photo.pdf").err())
        .isEqualTo("yakugo parse: photo.pdfは壊れています。中身がPDFではありません。\n");
    assertThat(run(Locale.ENGLISH, "", "parse", "photo.pdf").err())
        .isEqualTo("yakugo parse: photo.pdf is damaged: it isn't a PDF by its content.\n");
  }

  @Test
  void brokenGlossaryLineIsToldAndTheRestIsUsed() throws IOException {
    workspaceOfOneBulletin();
    Files.writeString(
        folder.resolve("glossary/more.tsv"), "kind\ten\tja\nplanet\tMars\t火星\nplace\tBaku\tバクー\n");
    Result result = run("reindex");
    assertThat(result.status()).isZero();
    assertThat(result.err())
        .contains("more.tsv:2")
        .endsWith("Indexed 1 item of 1 bulletin; read 3 terms.\n")
        .hasLineCount(2);
  }

  @Test
  void whoWritesFromAnotherFolderIsToldWhere(@TempDir Path elsewhere) throws IOException {
    workspace();
    String told =
        "Written into %s, since %s is no workspace; -w DIR names another.%n"
            .formatted(folder, elsewhere);
    String[] add = {"glossary", "add", "place", "Riga", "リガ", "--who", "a", "--why", "b"};
    assertThat(runIn(elsewhere, folder, Locale.ENGLISH, "", with(add, "--dry-run")).err())
        .isEqualTo("Nothing was changed; 0 of 0 past items that it is about were checked.\n");
    assertThat(runIn(elsewhere, folder, Locale.ENGLISH, "", add).err()).isEqualTo(told);
    assertThat(runIn(elsewhere, folder, Locale.ENGLISH, "", "render", "Riga").err()).isEmpty();
    Files.writeString(elsewhere.resolve("week.txt"), BULLETIN);
    assertThat(runIn(elsewhere, folder, Locale.ENGLISH, "", "import", "week.txt").err())
        .endsWith(told);
    assertThat(run("import", elsewhere.resolve("week.txt").toString()).err()).isEmpty();
  }

  private static String[] with(String[] arguments, String another) {
    return Stream.concat(Stream.of(arguments), Stream.of(another)).toArray(String[]::new);
  }

  @Test
  void initMakesAWorkspaceThatAnswers() throws IOException {
    assertThat(run("init", "new").err())
        .isEqualTo(folder.resolve("new").toAbsolutePath() + " is a workspace now.\n");
    Result result = run(Locale.ENGLISH, "NATO summit opens\n", "suggest", "-", "-w", "new");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("NATO");
    assertThat(run("init", "new").status()).isEqualTo(2);
  }

  @Test
  void aTableThatCannotBeReadIsNamed() throws IOException {
    run("init", "new");
    Files.write(
        folder.resolve("new/glossary/bodies.tsv"),
        "kind\ten\tja\norganisation\tOffice\t事務所\n".getBytes(Charset.forName("Shift_JIS")));
    Result result = run("-w", "new", "glossary", "list", "--search", "Foreign Minister");
    assertThat(result.status()).isZero();
    assertThat(result.err())
        .isEqualTo("glossary/bodies.tsv:2: it holds bytes that aren't UTF-8 text\n");
  }

  @Test
  void withoutWorkspaceTheMessageSaysHowToMakeOne() {
    Result result = run("import", "week.txt");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("yakugo import: There is no workspace here")
        .hasLineCount(1);
  }

  @Test
  void wrongUseIsOneLine() {
    assertThat(run().err()).isEqualTo("yakugo: A command is missing; 'yakugo --help' explains.\n");
    assertThat(run("parse").err())
        .isEqualTo(
            "yakugo parse: Missing required parameter: 'FILE'; 'yakugo parse --help' explains.\n");
    assertThat(run("parse", "a", "--yaml").err())
        .isEqualTo("yakugo parse: Unknown option: '--yaml'; 'yakugo parse --help' explains.\n");
    assertThat(run("serve", "--port", "x").err())
        .startsWith("yakugo serve: --port can't be 'x'; it is a whole number")
        .hasLineCount(1);
    assertThat(run("dance").status()).isEqualTo(2);
  }

  @Test
  void helpGoesToStandardOutput() {
    Result result = run("parse", "--help");
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Shows how a bulletin is read; writes nothing.\nUsage: yakugo parse")
        .endsWith("Examples:\n  yakugo parse week.docx\n  yakugo parse week.pdf --json\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve", "init", "parse", "import", "suggest", "check", "render", "memory", "terms",
        "reindex"
      })
  void everyCommandHasHelpWithExamplesInBothLanguages(String command) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      Result help = run(locale, "", command, "--help");
      assertThat(help.status()).isZero();
      assertThat(help.out())
          .contains("yakugo " + command, "-w, --workspace", "  yakugo " + command)
          .doesNotContain("''", "\n\n\n");
    }
    assertThat(run(Locale.JAPANESE, "", command, "--help").out()).contains("使い方：", "例：");
  }

  @Test
  void completionIsAScript() {
    assertThat(run("generate-completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("serve");
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    Properties english = new Properties();
    Properties japanese = new Properties();
    english.load(Messages.class.getResourceAsStream("messages.properties"));
    japanese.load(Messages.class.getResourceAsStream("messages_ja.properties"));
    assertThat(japanese.keySet()).isEqualTo(english.keySet());
  }
}
