package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.bulletin.Week;
import org.yakugo.workspace.OwnWorkspace;

/** A decision over HTTP that deprecates a term: foreseen, taken, seen by the check, undone. */
final class DeprecationApiTest {
  private static final String WEEK =
      Week.of(
          "国会議長が隣国を訪問",
          "Speaker of the Parliament visits neighbouring country",
          "The Speaker arrived on Monday. (SAMPLE / 09.03.2026)",
          "議会議長が演説",
          "Speaker of the Parliament gives speech",
          "The Speaker spoke. (SAMPLE / 10.03.2026)");

  @TempDir private Path folder;
  @AutoClose private Served served;

  @BeforeEach
  void start() {
    String terms =
        """
        kind\ten\tscope\tja
        title\tSpeaker of the Parliament\t\t国会議長
        title\tSpeaker of the Diet\tJP\t国会議長
        """;
    served =
        Served.over(
            OwnWorkspace.in(
                folder, Map.of("glossary/terms.tsv", terms, "corpus/2026-03-07.txt", WEEK)));
  }

  private JsonNode json(String method, String path, String body) throws IOException {
    return Served.json(served.send(method, path, "application/json", body, "If-Match", "*"));
  }

  private List<String> found() throws Exception {
    return Served.json(served.send("POST", "/api/check", "text/plain", WEEK))
        .path("findings")
        .valueStream()
        .filter(finding -> finding.path("rule").asText().startsWith("TERM_"))
        .map(
            finding ->
                "%s %s %d %s"
                    .formatted(
                        finding.path("rule").asText(),
                        finding.path("severity").asText(),
                        finding.path("item").asInt(),
                        finding.path("text").asText()))
        .toList();
  }

  @Test
  void whatIsDeprecatedOfTheConceptMeantIsFoundThoughAnotherMayUseIt() throws Exception {
    JsonNode all = Served.json(served.get("/api/glossary?q=Parliament"));
    String id = all.path("concepts").path(0).path("id").asText();
    assertThat(found()).containsExactly("TERM_NOT_PREFERRED warning 2 議会議長");
    String change = "{\"preferred\": \"議会議長\", \"deprecated\": [\"国会議長\"]}";
    JsonNode done = json("PATCH", "/api/glossary/concepts/" + id + "?who=hanako&why=test", change);
    assertThat(done.at("/concept/deprecated/0").asText()).as(done.toString()).isEqualTo("国会議長");
    assertThat(found()).containsExactly("TERM_DEPRECATED error 1 国会議長");
    json(
        "POST",
        "/api/glossary/decisions/" + done.at("/decision/id").asText() + "/undo",
        "{\"who\": \"hanako\", \"why\": \"test\"}");
    assertThat(found()).containsExactly("TERM_NOT_PREFERRED warning 2 議会議長");
  }
}
