package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;

final class LanguageShowCommandTest extends CommandCase {
  @BeforeEach
  void ownTable() throws IOException {
    workspace();
    Files.createDirectories(folder.resolve("language"));
    Files.writeString(
        folder.resolve("language/visit-grades.tsv"),
        "english\tjapanese\tsource\nstate\t国家\nroyal\t王室\tour guide\n"
            + "drop: (?<!official )working\nx\ty\tz\tw\n");
  }

  private Result show(String... arguments) {
    return run(
        Stream.concat(Stream.of("language", "show"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void linesAreShownWithTheirPlaces() {
    Result shown = show("visit-grades");
    assertThat(shown.status()).isZero();
    assertThat(shown.out())
        .isEqualTo(
            """
            from                         english                              japanese  mistaken  source
            language/visit-grades.tsv:3  royal                                王室                our guide
            language/visit-grades.tsv:2  state                                国家
            built-in, line 6             (?<!un)(?<!non-)official             公式      公賓      usage of the Ministry of Foreign Affairs of Japan
            built-in, line 7             official working                     公式実務  -         usage of the Ministry of Foreign Affairs of Japan
            built-in, line 9             (?:unofficial|non-official|private)  私的      非公式    usage of the Ministry of Foreign Affairs of Japan
            """);
    assertThat(shown.err())
        .isEqualTo("language/visit-grades.tsv:5: 4 cells under 3 columns; it is left out.\n");
  }

  @Test
  void linesAreAnsweredInJson() throws IOException {
    JsonNode lines = show("visit-grades", "--json").json();
    assertThat(lines.get(0))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"cells": {"english": "royal", "japanese": "王室", "mistaken": "",
                  "source": "our guide"},
                 "from": "language/visit-grades.tsv:3", "builtIn": false}
                """));
    assertThat(lines.get(2))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"cells": {"english": "(?<!un)(?<!non-)official", "japanese": "公式", "mistaken": "公賓",
                  "source": "usage of the Ministry of Foreign Affairs of Japan"},
                 "from": "visit-grades.tsv:6", "builtIn": true}
                """));
  }

  @Test
  void tablesAreListed() throws IOException {
    assertThat(show("--json").json())
        .filteredOn(table -> table.get("workspace").asInt() > 0)
        .containsExactly(
            Json.MAPPER.readTree(
                """
                {"table": "visit-grades", "lines": 5, "workspace": 2,
                 "about": "Grades of a visit: an English adjective (a regular expression), what stands \
                before 訪問, and what is found there for it by mistake."}
                """));
  }

  @Test
  void unknownTableIsRefused() {
    Result refused = show("weather");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .endsWith(
            "yakugo language show: There is no table 'weather'; 'yakugo language show' lists them.\n");
  }
}
