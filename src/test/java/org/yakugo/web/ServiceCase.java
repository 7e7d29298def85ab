package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.bulletin.Week;
import org.yakugo.workspace.OwnWorkspace;

/** A service of its own on an empty workspace, and what is asked of it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServiceCase {
  static final String BULLETIN =
      Week.of(
          "外相が隣国を訪問",
          "Foreign Minister visits neighbouring country",
          "The minister arrived on Monday. (SAMPLE / 09.03.2026)");

  Path folder;
  @AutoClose Served served;

  @BeforeAll
  void start(@TempDir Path own) {
    folder = own;
    served = Served.over(OwnWorkspace.in(folder));
  }

  record Text(String text) {}

  static void assertIsRead(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode item = Served.json(answer).path("items").path(0);
    assertThat(item.path("ja").asText()).isEqualTo("外相が隣国を訪問");
    assertThat(item.path("citation").asText()).isEqualTo("(SAMPLE / 09.03.2026)");
  }

  void assertProblem(HttpResponse<String> answer, int status) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(type(answer)).startsWith("application/problem+json");
    JsonNode problem = Served.json(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).isEqualTo("about:blank");
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception");
    assertThat(get("/health").statusCode()).as("the service lives on").isEqualTo(200);
  }

  static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Served.json(answer);
  }

  static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", "");
  }

  HttpResponse<String> get(String path) {
    return served.get(path);
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(path, type, BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(String path, String type, BodyPublisher body) {
    // A body that is refused by its length is not sent at all, and no pipe breaks in the middle.
    boolean large = body.contentLength() > 1 << 20;
    return served.send(
        served.at(path).header("Content-Type", type).expectContinue(large).POST(body));
  }

  static BodyPublisher form(String field, String file, String content) {
    return BodyPublishers.ofString(
        """
        --cut\r
        Content-Disposition: form-data; name="%s"; filename="%s"\r
        Content-Type: text/plain\r
        \r
        %s\r
        --cut--\r
        """
            .formatted(field, file, content));
  }

  /** A body of that many bytes whose length is not announced. */
  static BodyPublisher endless(int length) {
    return BodyPublishers.ofInputStream(
        () -> new ByteArrayInputStream("a".repeat(length).getBytes(StandardCharsets.UTF_8)));
  }
}
