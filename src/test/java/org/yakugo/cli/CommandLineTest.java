package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Json;

final class CommandLineTest {
  static final String BULLETIN =
      """
      週間情報
      2026年3月7日～3月13日
      在隣国大使館

      1. 外交
      ● 外相が隣国を訪問
      Foreign Minister visits neighbouring country

      The minister arrived on Monday. (SAMPLE / 09.03.2026)

      ● 大統領、新大使と会談
      President meets new ambassador

      They met on Tuesday. (SAMPLE, OTHER / 10-11.03.2026)
      NOTE: It was their first meeting.
      """;

  @TempDir private Path folder;

  private record Result(int status, String out, String err) {}

  private Result run(Locale locale, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Messages.in(locale),
                folder,
                null),
            arguments);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static final String COUNTS =
      "1 section · 2 items · 2 dated · 2 in both languages · no problem · 3 renderings aligned\n";

  private Result run(String... arguments) {
    return run(Locale.ENGLISH, "", arguments);
  }

  private void workspace() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
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
  void parseShowsItemsBySection() throws IOException {
    Files.writeString(folder.resolve("week.txt"), BULLETIN);
    Result result = run("parse", "week.txt");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            週間情報
            在隣国大使館 · 2026-03-07 – 2026-03-13
            1 section · 2 items · 2 dated · 2 in both languages · no problem

            1. 外交
               1  外相が隣国を訪問
                  Foreign Minister visits neighbouring country
                  line 6 · 1 paragraph · (SAMPLE / 09.03.2026)
               2  大統領、新大使と会談
                  President meets new ambassador
                  line 11 · 1 paragraph · 1 note · (SAMPLE, OTHER / 10-11.03.2026)
            """);
    assertThat(result.status()).isZero();
  }

  @Test
  void parseSaysHowItSplitEnglishAloneAndWhy() {
    String text =
        """
        Navy holds drill

        The drill lasted two days. (SAMPLE / 09.03.20265)

        Parliament passes budget

        The budget passed.

        Speaker leaves for Vienna

        The speaker left on Friday.
        """;
    assertThat(run(Locale.ENGLISH, text, "parse", "-").out())
        .isEqualTo(
            """
            Standard input
            – · –
            no section · 3 items · 0 dated · 0 in both languages · 5 problems
            Split into items by: the beginning or a heading (1), the citation above (1), \
            a line without full stop above a paragraph (1)

            –
               1  –
                  Navy holds drill
                  line 1 · 1 paragraph · (SAMPLE / 09.03.20265)
               2  –
                  Parliament passes budget
                  line 5 · 1 paragraph · –
               3  –
                  Speaker leaves for Vienna
                  line 9 · 1 paragraph · –

            Could not be placed or understood:
              line 1: Item 1 has no Japanese headline.
              line 3: The citation (SAMPLE / 09.03.20265) has no date of the calendar.
              line 5: Item 2 has no Japanese headline, no citation.
              line 9: This line was taken for a headline: no full stop ends it, and a paragraph follows.
              line 9: Item 3 has no Japanese headline, no citation.
            """);
  }

  @Test
  void parseAnswersInJson() throws IOException {
    Files.writeString(folder.resolve("week.txt"), BULLETIN);
    JsonNode answer = Json.MAPPER.readTree(run("parse", "week.txt", "--json").out());
    assertThat(answer.path("period"))
        .hasToString("{\"from\":\"2026-03-07\",\"to\":\"2026-03-13\"}");
    assertThat(answer.path("items").path(1))
        .hasToString(
            """
            {"n":2,"section":{"number":1,"title":"外交"},"ja":"大統領、新大使と会談",\
            "en":"President meets new ambassador","body":["They met on Tuesday."],\
            "sources":["SAMPLE","OTHER"],"citation":"(SAMPLE, OTHER / 10-11.03.2026)",\
            "dates":{"from":"2026-03-10","to":"2026-03-11"},\
            "notes":[["It was their first meeting."]],"line":11}""");
  }

  @Test
  void dashReadsStandardInput() {
    Result result = run(Locale.ENGLISH, BULLETIN, "parse", "-");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("   2  大統領、新大使と会談\n");
  }

  @Test
  void interfaceSpeaksJapanese() {
    Result result = run(Locale.JAPANESE, BULLETIN, "parse", "-");
    assertThat(result.out())
        .contains("在隣国大使館 · 2026-03-07 – 2026-03-13\n1節 · 2項 · 日付2 · 日英対2 · 問題0\n")
        .contains("      11行目 · 1段落 · 注1 · (SAMPLE, OTHER / 10-11.03.2026)\n");
  }

  @Test
  void missingFileIsOneLine() {
    Result result = run("parse", "nowhere.txt");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("yakugo parse: There is no file nowhere.txt.\n");
  }

  @Test
  void textWithoutItemsIsOneLine() {
    assertThat(run(Locale.ENGLISH, "\n\n", "parse", "-").err())
        .isEqualTo("yakugo parse: Standard input holds no text.\n");
    Result result = run(Locale.ENGLISH, "週間情報\n", "parse", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("yakugo parse: Standard input holds no item: no headline was found.\n");
  }

  @Test
  void whatIsDoubtfulInAFileIsToldInThePersonsLanguage() throws IOException {
    Files.writeString(
        folder.resolve("week.txt"),
        BULLETIN.replace("(SAMPLE / 09.03.2026)", "(SAMPLE / 31.02.2026)"));
    assertThat(run(Locale.ENGLISH, "", "parse", "week.txt").out())
        .endsWith(
            """
            Could not be placed or understood:
              line 9: The citation (SAMPLE / 31.02.2026) has no date of the calendar.
            """);
    assertThat(run(Locale.JAPANESE, "", "parse", "week.txt").out())
        .endsWith("  9行目：出典(SAMPLE / 31.02.2026)の日付は暦にありません。\n");
  }

  @Test
  void importIsTheSameTheSecondTime() throws IOException {
    workspace();
    Files.writeString(folder.resolve("week.txt"), BULLETIN);
    assertThat(run("import", "week.txt").out()).isEqualTo("week.txt  added  2026-03-07  " + COUNTS);
    assertThat(run("import", "week.txt").out())
        .isEqualTo("week.txt  unchanged  2026-03-07  " + COUNTS);
    assertThat(folder.resolve("corpus").toFile().list()).containsExactly("2026-03-07.txt");
  }

  @Test
  void unreadableFileDoesNotStopTheOthers() throws IOException {
    workspace();
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("week.txt"), BULLETIN);
    Result result = run("import", "empty.txt", "gone.pdf", "week.txt");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEqualTo("week.txt  added  2026-03-07  " + COUNTS);
    assertThat(result.err())
        .isEqualTo(
            """
            yakugo import: empty.txt is empty.
            yakugo import: There is no file gone.pdf.
            Next: 'yakugo terms' shows what was learnt, 'yakugo glossary candidates' what nobody has decided yet,\
             'yakugo check' what a new bulletin does otherwise.
            """);
  }

  private void workspaceOfOneBulletin() throws IOException {
    workspace();
    Files.writeString(
        folder.resolve("glossary/terms.tsv"),
        "kind\ten\tja\nplace\tLatvia\tラトビア\ntitle\tForeign Minister\t外相\n");
    Files.writeString(
        folder.resolve("corpus/2026-03-07.txt"),
        """
        週間情報
        2026年3月7日～3月13日

        1. 外交
        ● ブラジェ・ラトビア外相がバクーを訪問
        Foreign Minister of Latvia Baiba Braže visits Baku

        She arrived on Monday. (SAMPLE / 09.03.2026)
        """);
  }

  @Test
  void suggestShowsRenderingsAndTheirProof() throws IOException {
    workspaceOfOneBulletin();
    Result result = run(Locale.ENGLISH, "Foreign Minister of Latvia meets ambassador\n", "suggest");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("1  Foreign Minister of Latvia meets ambassador\n\n  Draft headlines\n")
        .containsPattern("(?m)^    Foreign Minister of Latvia +ラトビア外相 ")
        .containsPattern("(?m)^      Foreign Minister +外相 ")
        .contains("2026-03-07, item 1  ブラジェ・ラトビア外相がバクーを訪問\n")
        .contains("  Similar past headlines\n")
        .contains("Foreign Minister of Latvia Baiba Braže visits Baku\n");
  }

  @Test
  void suggestAnswersInJson() throws IOException {
    workspaceOfOneBulletin();
    String item = "Foreign Minister of Latvia meets ambassador\n";
    JsonNode answer =
        Json.MAPPER.readTree(run(Locale.ENGLISH, item, "suggest", "-", "--json").out());
    assertThat(answer).hasSize(1);
    assertThat(answer.path(0).fieldNames())
        .toIterable()
        .containsExactly("item", "headline", "mentions", "matches", "drafts");
    JsonNode mention = answer.path(0).path("mentions").path(0);
    assertThat(mention.fieldNames())
        .toIterable()
        .containsExactly("source", "field", "start", "end", "kind", "renderings");
    assertThat(mention.path("field").asText()).isEqualTo("headline");
    assertThat(mention.path("renderings").path(0).fieldNames())
        .toIterable()
        .containsExactly("target", "origin", "confidence", "uses", "last", "evidence", "reasons");
    assertThat(answer.path(0).path("matches").path(0).fieldNames())
        .toIterable()
        .containsExactly("score", "en", "ja", "bulletin", "item");
  }

  @Test
  void termsPrintWhatWasMined() throws IOException {
    workspaceOfOneBulletin();
    assertThat(run("terms").out()).containsPattern("place +2026-03-07, item 1  Latvia  ラトビア\n");
    JsonNode pairs = Json.MAPPER.readTree(run("terms", "--json").out());
    assertThat(pairs.path(0).fieldNames())
        .toIterable()
        .containsExactly("source", "target", "kind", "confidence", "uses", "evidence");
  }

  @Test
  void memoryFindsInEitherLanguage() throws IOException {
    workspaceOfOneBulletin();
    String hit =
        """
        100  ブラジェ・ラトビア外相がバクーを訪問
             Foreign Minister of Latvia Baiba Braže visits Baku
             2026-03-07, item 1

        Renderings
            1  Foreign Minister of Latvia Baiba Braže  ブラジェ・ラトビア外相  2026-03-07, item 1
            1  Foreign Minister of Latvia              ラトビア外相            2026-03-07, item 1
            1  Baiba Braže                             ブラジェ                2026-03-07, item 1
            1  Foreign Minister                        外相                    2026-03-07, item 1
            1  Baku                                    バクー                  2026-03-07, item 1
            1  Braže                                   ブラジェ                2026-03-07, item 1
            1  Latvia                                  ラトビア                2026-03-07, item 1
        """;
    assertThat(run("memory", "Foreign Minister of Latvia Baiba Braže visits Baku").out())
        .isEqualTo(hit);
    assertThat(run("memory", "ブラジェ・ラトビア外相がバクーを訪問").out())
        .startsWith(hit.substring(0, hit.indexOf("Renderings")))
        .containsPattern("1  Latvia +ラトビア");
    JsonNode answer = Json.MAPPER.readTree(run("memory", "Latvia", "--json").out());
    assertThat(answer.path(0).path("bulletin").asText()).isEqualTo("2026-03-07");
    assertThat(answer.path(0).path("item").asInt()).isEqualTo(1);
  }

  @Test
  void memoryWithoutAnswerIsNoFailure() throws IOException {
    workspace();
    Result result = run("memory", "xyzzy");
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("Nothing like it was found.\n");
    assertThat(run("memory", "xyzzy", "--json").out()).isEqualTo("[]\n");
    assertThat(run("memory", " ").err()).isEqualTo("yakugo memory: The text is empty.\n");
  }

  @Test
  void renderAnswersALineEachInOrder() throws IOException {
    workspaceOfOneBulletin();
    Result result = run(Locale.ENGLISH, "Braže\tlv\n\n外相\nBaiba\n", "render", "-", "--json");
    assertThat(result.status()).isZero();
    assertThat(result.out()).hasLineCount(4);
    String[] lines = result.out().split("\n");
    assertThat(lines[0])
        .startsWith("{\"name\":\"Braže\",\"lang\":\"lv\",\"renderings\":[{\"target\":\"ブラジェ\"");
    assertThat(lines[1]).startsWith("{\"name\":\"\",\"lang\":null,\"renderings\":[]");
    assertThat(lines[2]).contains("\"renderings\":[],\"note\":\"It is in ");
    assertThat(lines[3]).startsWith("{\"name\":\"Baiba\"");
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
    assertThat(result.err()).isEqualTo("bodies.tsv:2: it holds bytes that aren't UTF-8 text\n");
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
        .startsWith("yakugo serve: Invalid value for option '--port'")
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
