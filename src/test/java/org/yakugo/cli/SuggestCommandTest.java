package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;

/** What {@code suggest} prints and answers. */
final class SuggestCommandTest extends CommandCase {
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
  void endlessHeadlineIsShownByItsBeginningAndAnsweredWhole() throws IOException {
    workspaceOfOneBulletin();
    String headline = "Minister ".repeat(1_000).strip();
    assertThat(run(Locale.ENGLISH, headline, "suggest", "-").out())
        .startsWith("1  " + headline.substring(0, 300) + "…\n");
    assertThat(run(Locale.ENGLISH, headline, "suggest", "-", "--json").json().at("/0/headline"))
        .hasToString('"' + headline + '"');
  }

  @Test
  void aHeadlineInTheFilesPlaceIsToldWhereItGoes() {
    assertThat(run(Locale.ENGLISH, "", "suggest", "Latvia closes border").err())
        .isEqualTo(
            "yakugo suggest: There is no file Latvia closes border. Text goes to standard input:"
                + " echo '...' | yakugo suggest\n");
    assertThat(run(Locale.ENGLISH, "", "suggest", "week 5.txt").err())
        .isEqualTo("yakugo suggest: There is no file week 5.txt.\n");
  }
}
