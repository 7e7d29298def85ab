package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.workspace.OwnWorkspace;

final class ExchangeApiTest {
  private static final String TABLE =
      "kind\ten\ten_variants\tscope\tja\tja_admitted\tja_deprecated\tnote\tsource\tdate\n"
          + "title\tHarbour Master\t\t\t港湾長\t\t港長\t\t\t\n";

  @TempDir private Path folder;
  @AutoClose private Served served;

  @BeforeEach
  void start() {
    served = Served.over(OwnWorkspace.in(folder, Map.of("glossary/posts.tsv", TABLE)));
  }

  @Test
  void exportsAFileWithItsNameAndType() throws Exception {
    HttpResponse<String> answer = served.get("/api/glossary/export?format=tbx");
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
        Json.MAPPER.readTree(served.get("/api/glossary/export?format=omegat&losses=true").body());
    assertThat(losses.at("/total").asInt()).isEqualTo(1);
    assertThat(losses.at("/losses/0/field").asText()).isEqualTo("source");
    assertThat(losses.at("/losses/0/concepts/0").asText()).isEqualTo("Pilot");
  }

  @Test
  void anUnknownFormatIsARequestThatCannotBeUsed() throws Exception {
    assertThat(served.get("/api/glossary/export?format=doc").statusCode()).isEqualTo(400);
    assertThat(served.get("/api/glossary/export").statusCode()).isEqualTo(400);
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
            served.get("/api/glossary/decisions/" + done.at("/decision").asText()).body());
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
    assertThat(served.get("/api/glossary/export?format=csv").body())
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
    String path = "/api/glossary/import?a=b" + parameters;
    return served.send("POST", path, "multipart/form-data; boundary=b", body);
  }
}
