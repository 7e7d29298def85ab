package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;
import org.yakugo.bulletin.file.SourceText;

class ParsedBulletinTest {

  private static JsonNode json(String text) {
    return Json.MAPPER.valueToTree(
        ParsedBulletin.of(BulletinReader.read(SourceText.of("week.txt", text))));
  }

  @Test
  void hasTheFieldsOfTheContract() {
    JsonNode parsed =
        json(
            """
            政治・治安情報
            2026年5月2日～5月8日
            在アゼルバイジャン大使館

            1. 外政関連

            ● 外相がソフィアを訪問
            FM visits Sofia

            The FM arrived. (TREND / 04-05.05.2026)

            NOTE: First.

            Second.
            """);

    JsonNode item = parsed.at("/items/0");
    assertThat(parsed.at("/period/from").asText()).isEqualTo("2026-05-02");
    assertThat(parsed.at("/issuer").asText()).isEqualTo("在アゼルバイジャン大使館");
    assertThat(item.at("/n").asInt()).isEqualTo(1);
    assertThat(item.at("/section/title").asText()).isEqualTo("外政関連");
    assertThat(item.at("/line").asInt()).isEqualTo(7);
    assertThat(item.at("/citation").asText()).isEqualTo("(TREND / 04-05.05.2026)");
    assertThat(item.at("/dates/to").asText()).isEqualTo("2026-05-05");
    assertThat(item.at("/notes").toString()).isEqualTo("[[\"First.\",\"Second.\"]]");
    assertThat(parsed.at("/problems").isEmpty()).isTrue();
  }

  @Test
  void impossibleDateIsNullAndReported() {
    JsonNode parsed = json("● 外相が到着\nFM arrives\n\nThe FM arrived. (TREND / 31.02.2026)\n");

    assertThat(parsed.at("/items/0/dates").isNull()).isTrue();
    assertThat(parsed.at("/items/0/citation").asText()).isEqualTo("(TREND / 31.02.2026)");
    assertThat(parsed.at("/problems/0/line").asInt()).isEqualTo(4);
  }

  @Test
  void textWithoutItemsIsReadAndReported() {
    JsonNode parsed = json("政治・治安情報\n2026年5月2日～5月8日\n");

    assertThat(parsed.at("/items").isEmpty()).isTrue();
    assertThat(parsed.at("/problems/0/message").asText()).isEqualTo("No item was found.");
  }
}
