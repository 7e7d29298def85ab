package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

/** A decision over HTTP that deprecates a term: foreseen, taken, seen by the check, undone. */
final class DeprecationApiTest {
  private static final String WEEK =
      """
      週間情報
      2026年3月7日～3月13日

      1. 外交
      ● 国会議長が隣国を訪問
      Speaker of the Parliament visits neighbouring country

      The Speaker arrived on Monday. (SAMPLE / 09.03.2026)

      ● 議会議長が演説
      Speaker of the Parliament gives speech

      The Speaker spoke. (SAMPLE / 10.03.2026)
      """;

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Desk desk;
  private WebService service;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        folder.resolve("glossary/terms.tsv"),
        """
        kind\ten\tscope\tja
        title\tSpeaker of the Parliament\t\t国会議長
        title\tSpeaker of the Diet\tJP\t国会議長
        """);
    Files.writeString(folder.resolve("corpus/2026-03-07.txt"), WEEK);
    desk = Desk.open(new Workspace(folder));
    service = WebService.start(desk, "127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    service.close();
    desk.close();
  }

  private HttpResponse<String> send(String method, String path, String type, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.url()).resolve(path))
            .header("Content-Type", type)
            .header("If-Match", "*")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private JsonNode json(String method, String path, String body) throws Exception {
    return Json.MAPPER.readTree(send(method, path, "application/json", body).body());
  }

  private List<String> found() throws Exception {
    JsonNode report = Json.MAPPER.readTree(send("POST", "/api/check", "text/plain", WEEK).body());
    return report
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
    JsonNode all =
        Json.MAPPER.readTree(
            client
                .send(
                    HttpRequest.newBuilder(
                            URI.create(service.url()).resolve("/api/glossary?q=Parliament"))
                        .build(),
                    BodyHandlers.ofString())
                .body());
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
