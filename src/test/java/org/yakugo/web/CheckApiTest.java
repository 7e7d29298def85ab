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
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.check.baseline.IgnoreMark;
import org.yakugo.check.baseline.IgnoreMarks;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

final class CheckApiTest {
  private static final String BULLETIN =
      """
      週間情報
      2026年3月7日～3月13日

      1. 外交
      ● 外相が隣国を訪問
      Foreign Minister visits neighbouring country

      The minister arrived on Monday. (SAMPLE/ 09.03.2026)
      """;

  @TempDir private static Path folder;
  private static Desk desk;
  private static WebService service;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
    desk = Desk.open(new Workspace(folder));
    service = WebService.start(desk, "127.0.0.1", 0);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    service.close();
    desk.close();
  }

  private static HttpResponse<String> check(String text) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.url() + "api/check"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(text))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void findingsAreAnsweredUnlessTheyAreIgnored() throws Exception {
    JsonNode report = Json.MAPPER.readTree(check(BULLETIN).body());
    assertThat(report.path("file").textValue()).isEqualTo("The text");
    assertThat(report.path("items").intValue()).isEqualTo(1);
    assertThat(report.path("summary")).hasToString("{\"error\":0,\"warning\":1,\"info\":0}");
    JsonNode finding = report.path("findings").path(0);
    assertThat(finding.path("rule").textValue()).isEqualTo("CITATION_FORM");
    assertThat(finding.path("suggestions").path(0).textValue()).isEqualTo("(SAMPLE / 09.03.2026)");
    IgnoreMarks.add(
        desk.workspace(),
        new IgnoreMark(
            finding.path("fingerprint").textValue(),
            LocalDate.EPOCH,
            "Yamada",
            "X",
            "",
            "So printed."));
    report = Json.MAPPER.readTree(check(BULLETIN).body());
    assertThat(report.path("findings")).isEmpty();
    assertThat(report.path("ignored").intValue()).isEqualTo(1);
  }

  @Test
  void aMarkIsSetAndTakenBackOverHttp() throws Exception {
    String marks = service.url() + "api/check/ignored";
    String mark =
        "{\"fingerprint\":\"0123456789ab\",\"rule\":\"X\",\"text\":\"y\","
            + "\"who\":\"Yamada\",\"why\":\"So printed.\"}";
    assertThat(send(marks, "POST", mark).statusCode()).isEqualTo(201);
    assertThat(send(marks, "POST", mark).statusCode()).isEqualTo(200);
    assertThat(send(marks, "GET", "").body())
        .contains("\"fingerprint\":\"0123456789ab\"", "\"who\":\"Yamada\"", "\"words\":\"y\"");
    assertThat(send(marks, "POST", mark.replace("Yamada", "")).statusCode()).isEqualTo(400);
    assertThat(send(marks, "POST", mark.replace("0123456789ab", "xyz")).statusCode())
        .isEqualTo(400);
    assertThat(send(marks + "/0123456789ab", "DELETE", "").statusCode()).isEqualTo(200);
    assertThat(send(marks + "/0123456789ab", "DELETE", "").statusCode()).isEqualTo(404);
    assertThat(send(marks, "GET", "").body()).doesNotContain("0123456789ab");
  }

  private static HttpResponse<String> send(String url, String method, String json)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void aTextWithoutItemsIsUnprocessable() throws Exception {
    HttpResponse<String> answer = check("週間情報\n");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"detail\":\"The text holds no item: no headline was found.\"");
  }
}
