package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.bulletin.Week;
import org.yakugo.check.baseline.IgnoreMark;
import org.yakugo.check.baseline.IgnoreMarks;
import org.yakugo.workspace.OwnWorkspace;

final class CheckApiTest {
  private static final String BULLETIN =
      Week.of(
          "外相が隣国を訪問",
          "Foreign Minister visits neighbouring country",
          "The minister arrived on Monday. (SAMPLE/ 09.03.2026)");

  @TempDir private static Path folder;
  @AutoClose private static Served served;

  @BeforeAll
  static void start() {
    served = Served.over(OwnWorkspace.in(folder));
  }

  private static HttpResponse<String> check(String text) {
    return served.send("POST", "/api/check", "text/plain", text);
  }

  private static HttpResponse<String> send(String method, String path, String json) {
    return served.send(method, "/api/check/ignored" + path, "application/json", json);
  }

  @Test
  void findingsAreAnsweredUnlessTheyAreIgnored() throws Exception {
    JsonNode report = Served.json(check(BULLETIN));
    assertThat(report.path("file").textValue()).isEqualTo("The text");
    assertThat(report.path("items").intValue()).isEqualTo(1);
    assertThat(report.path("summary")).hasToString("{\"error\":0,\"warning\":1,\"info\":0}");
    JsonNode finding = report.path("findings").path(0);
    assertThat(finding.path("rule").textValue()).isEqualTo("CITATION_FORM");
    assertThat(finding.path("suggestions").path(0).textValue()).isEqualTo("(SAMPLE / 09.03.2026)");
    IgnoreMarks.add(
        served.desk().workspace(),
        new IgnoreMark(
            finding.path("fingerprint").textValue(),
            LocalDate.EPOCH,
            "Yamada",
            "X",
            "",
            "So printed."));
    report = Served.json(check(BULLETIN));
    assertThat(report.path("findings")).isEmpty();
    assertThat(report.path("ignored").intValue()).isEqualTo(1);
  }

  @Test
  void aMarkIsSetAndTakenBackOverHttp() throws Exception {
    String mark =
        "{\"fingerprint\":\"0123456789ab\",\"rule\":\"X\",\"text\":\"y\","
            + "\"who\":\"Yamada\",\"why\":\"So printed.\"}";
    assertThat(send("POST", "", mark).statusCode()).isEqualTo(201);
    assertThat(send("POST", "", mark).statusCode()).isEqualTo(200);
    assertThat(send("GET", "", "").body())
        .contains("\"fingerprint\":\"0123456789ab\"", "\"who\":\"Yamada\"", "\"words\":\"y\"");
    assertThat(send("POST", "", mark.replace("Yamada", "")).statusCode()).isEqualTo(400);
    assertThat(send("POST", "", mark.replace("0123456789ab", "xyz")).statusCode()).isEqualTo(400);
    assertThat(send("DELETE", "/0123456789ab", "").statusCode()).isEqualTo(200);
    assertThat(send("DELETE", "/0123456789ab", "").statusCode()).isEqualTo(404);
    assertThat(send("GET", "", "").body()).doesNotContain("0123456789ab");
  }

  @Test
  void aTextWithoutItemsIsUnprocessable() throws Exception {
    HttpResponse<String> answer = check("週間情報\n");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"detail\":\"The text holds no item: no headline was found.\"");
  }
}
