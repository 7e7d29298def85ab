package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;

/** What {@code memory} finds. */
final class MemoryCommandTest extends CommandCase {
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
}
