package org.yakugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonTest {
  private static final Rendering RENDERING =
      new Rendering(
          "外相", Origin.GLOSSARY, 2 / 3.0, 1, LocalDate.of(2026, 5, 8), List.of(), List.of());

  @Test
  void recordsAreWrittenByTheirComponents() {
    assertThat(Json.line(RENDERING))
        .isEqualTo(
            """
            {"target":"外相","origin":"glossary","confidence":0.6667,"uses":1,"last":"2026-05-08",\
            "evidence":[],"reasons":[]}""");
  }

  @Test
  void missingValuesAreWrittenAsNull() {
    assertThat(Json.line(new Evidence("2026-04-18", 1, null, "A")))
        .isEqualTo("{\"bulletin\":\"2026-04-18\",\"item\":1,\"ja\":null,\"en\":\"A\"}");
  }

  @Test
  void indentedJsonHasOneComponentALine() {
    assertThat(Json.indented(List.of(new Evidence("b", 2, "あ", "a"))))
        .isEqualTo(
            """
            [
              {
                "bulletin": "b",
                "item": 2,
                "ja": "あ",
                "en": "a"
              }
            ]""");
  }
}
