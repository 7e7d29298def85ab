package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

/** A service of its own on an empty workspace, and what is asked of it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServiceCase {
  static final String BULLETIN =
      """
      週間情報
      2026年3月7日～3月13日

      1. 外交
      ● 外相が隣国を訪問
      Foreign Minister visits neighbouring country

      The minister arrived on Monday. (SAMPLE / 09.03.2026)
      """;

  Path folder;
  WebService service;
  HttpClient client;

  @BeforeAll
  void start(@TempDir Path own) throws IOException {
    folder = own;
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
    service = WebService.start(Desk.open(new Workspace(folder)), "127.0.0.1", 0);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  void stop() {
    client.close();
    service.close();
  }

  record Text(String text) {}

  static void assertIsRead(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode item = Json.MAPPER.readTree(answer.body()).path("items").path(0);
    assertThat(item.path("ja").asText()).isEqualTo("外相が隣国を訪問");
    assertThat(item.path("citation").asText()).isEqualTo("(SAMPLE / 09.03.2026)");
  }

  void assertProblem(HttpResponse<String> answer, int status) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(type(answer)).startsWith("application/problem+json");
    JsonNode problem = Json.MAPPER.readTree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).isEqualTo("about:blank");
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception");
    assertThat(get("/health").statusCode()).as("the service lives on").isEqualTo(200);
  }

  static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.MAPPER.readTree(answer.body());
  }

  static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", "");
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + service.port() + path);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(path, type, BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    // A body that is refused by its length is not sent at all, and no pipe breaks in the middle.
    boolean large = body.contentLength() > 1 << 20;
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .expectContinue(large)
            .POST(body)
            .build();
    return client.send(request, BodyHandlers.ofString());
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

  /** Sends these bytes and returns all that comes back until the connection ends. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
