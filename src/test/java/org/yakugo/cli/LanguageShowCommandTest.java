package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;

final class LanguageShowCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void workspace() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
    Files.createDirectories(folder.resolve("language"));
    Files.writeString(
        folder.resolve("language/visit-grades.tsv"),
        "english\tjapanese\tsource\nstate\t国家\nroyal\t王室\tour guide\n"
            + "drop: (?<!official )working\nx\ty\tz\tw\n");
  }

  private int show(String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Messages.of(Map.of("LANG", "en_US.UTF-8")),
            folder,
            null);
    String[] all = new String[arguments.length + 2];
    all[0] = "language";
    all[1] = "show";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Main.run(terminal, all);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void linesAreShownWithTheirPlaces() {
    assertThat(show("visit-grades")).isZero();
    assertThat(out())
        .isEqualTo(
            """
            from                         english                              japanese  mistaken  source
            language/visit-grades.tsv:3  royal                                王室                our guide
            language/visit-grades.tsv:2  state                                国家
            built-in, line 6             (?<!un)(?<!non-)official             公式      公賓      usage of the Ministry of Foreign Affairs of Japan
            built-in, line 7             official working                     公式実務  -         usage of the Ministry of Foreign Affairs of Japan
            built-in, line 9             (?:unofficial|non-official|private)  私的      非公式    usage of the Ministry of Foreign Affairs of Japan
            """);
    assertThat(err())
        .isEqualTo("language/visit-grades.tsv:5: 4 cells under 3 columns; it is left out.\n");
  }

  @Test
  void linesAreAnsweredInJson() throws IOException {
    assertThat(show("visit-grades", "--json")).isZero();
    assertThat(Json.MAPPER.readTree(out()).get(0))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"cells": {"english": "royal", "japanese": "王室", "mistaken": "",
                  "source": "our guide"},
                 "from": "language/visit-grades.tsv:3", "builtIn": false}
                """));
    assertThat(Json.MAPPER.readTree(out()).get(2))
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
    assertThat(show("--json")).isZero();
    assertThat(Json.MAPPER.readTree(out()))
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
    assertThat(show("weather")).isEqualTo(2);
    assertThat(err())
        .endsWith(
            "yakugo language show: There is no table 'weather'; 'yakugo language show' lists them.\n");
  }
}
