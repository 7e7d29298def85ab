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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

final class ExchangeApiTest {
  private static final String TABLE =
      "kind\ten\ten_variants\tscope\tja\tja_admitted\tja_deprecated\tnote\tsource\tdate\n"
          + "title\tHarbour Master\t\t\t港湾長\t\t港長\t\t\t\n";

  @TempDir private Path folder;
  private Desk desk;
  private WebService service;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("glossary/posts.tsv"), TABLE);
    desk = Desk.open(new Workspace(folder));
    service = WebService.start(desk, "127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    service.close();
    desk.close();
  }

  @Test
  void exportsAFileWithItsNameAndType() throws Exception {
    HttpResponse<String> answer = get("/api/glossary/export?format=tbx");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-tbx+xml");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"glossary.tbx\"");
    assertThat(answer.headers().firstValue("Yakugo-Losses")).hasValue("0");
    assertThat(answer.body()).contains("<term>港湾長</term>");
  }

  @Test
  void tellsWhatAFormatCannotHold() throws Exception {
    Files.writeString(
        folder.resolve("glossary/posts.tsv"), TABLE + "title\tPilot\t\t\t水先人\t\t\t\tMOFA\t\n");
    JsonNode losses =
        Json.MAPPER.readTree(get("/api/glossary/export?format=omegat&losses=true").body());
    assertThat(losses.at("/total").asInt()).isEqualTo(1);
    assertThat(losses.at("/losses/0/field").asText()).isEqualTo("source");
    assertThat(losses.at("/losses/0/concepts/0").asText()).isEqualTo("Pilot");
  }

  @Test
  void anUnknownFormatIsARequestThatCannotBeUsed() throws Exception {
    assertThat(get("/api/glossary/export?format=doc").statusCode()).isEqualTo(400);
    assertThat(get("/api/glossary/export").statusCode()).isEqualTo(400);
  }

  @Test
  void previewChangesNothing() throws Exception {
    JsonNode plan = imported("en,ja\nHarbour Master,港務長\nPilot,水先人\n", "&preview=true");
    assertThat(plan.at("/decision").isNull()).isTrue();
    assertThat(plan.at("/added/0/english").asText()).isEqualTo("Pilot");
    assertThat(plan.at("/changed/0/differences/0/field").asText()).isEqualTo("preferred");
    assertThat(plan.at("/changed/0/differences/0/after").asText()).isEqualTo("港務長");
    assertThat(Files.readString(folder.resolve("glossary/posts.tsv"))).isEqualTo(TABLE);
  }

  @Test
  void importIsOneDecision() throws Exception {
    JsonNode done = imported("en,ja\nHarbour Master,港務長\nPilot,水先人\n", "&who=Ken");
    JsonNode decision =
        Json.MAPPER.readTree(
            get("/api/glossary/decisions/" + done.at("/decision").asText()).body());
    assertThat(decision.at("/who").asText()).isEqualTo("Ken");
    assertThat(decision.at("/action").asText()).isEqualTo("import");
    assertThat(decision.at("/why").asText()).isEqualTo("imported from terms.csv");
    assertThat(decision.at("/changes")).hasSize(2);
    assertThat(Files.readString(folder.resolve("glossary/posts.tsv"))).contains("港務長\t港湾長");
  }

  @Test
  void oneUnusableRowKeepsAllOut() throws Exception {
    String table = "en,ja,scope\nPilot,水先人,\nTug,曳船,Somewhere\n";
    HttpResponse<String> answer = post(table, "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Json.MAPPER.readTree(answer.body()).at("/detail").asText())
        .startsWith("terms.csv:3: the scope \"Somewhere\" isn't a country's code; nothing was");
    assertThat(Files.readString(folder.resolve("glossary/posts.tsv"))).isEqualTo(TABLE);
    assertThat(post(table, "&skipUnusable=true").statusCode()).isEqualTo(200);
    assertThat(get("/api/glossary/export?format=csv").body())
        .contains("Pilot")
        .doesNotContain("Tug");
  }

  private JsonNode imported(String table, String parameters) throws Exception {
    HttpResponse<String> answer = post(table, parameters);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.MAPPER.readTree(answer.body());
  }

  private HttpResponse<String> post(String table, String parameters) throws Exception {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"terms.csv\"\r\n\r\n"
            + table
            + "\r\n--b--\r\n";
    return send(
        request("/api/glossary/import?a=b" + parameters)
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service.url()).resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
  }
}
