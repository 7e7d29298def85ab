package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;

/** What {@code parse} shows of a bulletin. */
final class ParseCommandTest extends CommandCase {
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
}
