package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code render} answers. */
final class RenderCommandTest extends CommandCase {
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

  @ParameterizedTest
  @CsvSource({
    "en, 'yakugo render: No language or country \"zz\" is known; give a language''s code (az, ru), a country''s (AZ) or its English name.'",
    "ja, yakugo render: 「zz」という言語・国は分かりません。言語コード（az、ru）、国コード（AZ）、英語の国名で指定してください。"
  })
  void aLanguageThatIsNotKnownIsRefused(String locale, String told) throws IOException {
    workspace();
    Result result = run(Locale.of(locale), "", "render", "Braže", "--lang", "zz");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo(told + "\n");
    assertThat(run("render", "Braže", "--lang", "Latvia").status()).isZero();
    Result lines = run(Locale.ENGLISH, "Braže\tzz\n", "render", "-", "--json");
    assertThat(lines.status()).isZero();
    assertThat(lines.out()).contains("The language or country given is not known");
  }

  @Test
  void aPersonOfTheTableIsWrittenAsTheTableHasIt() throws IOException {
    workspace();
    Files.writeString(
        folder.resolve("glossary/tenures.tsv"),
        """
        person\tja\tpost\tcountry\tfrom\tto
        Anna Holm\tアナ・ホルムス\tForeign Minister\tLV\t2025-01\t
        """);
    assertThat(first("Anna Holm")).isEqualTo("アナ・ホルムス");
    assertThat(first("Anna Holm", "--lang", "LV")).isEqualTo("アナ・ホルムス");
    assertThat(first("Anna Holm", "--lang", "ru")).isEqualTo("アンナ・ホルム");
    assertThat(first("Anna Holt")).isEqualTo("アンナ・ホルト");
  }

  private String first(String... name) throws IOException {
    List<String> typed = new ArrayList<>(List.of("render", "--json"));
    typed.addAll(List.of(name));
    JsonNode answer = run(typed.toArray(new String[0])).json();
    return answer.get("renderings").get(0).get("target").asText();
  }
}
