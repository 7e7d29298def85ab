package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

final class WebServiceTest {
  private static final String BULLETIN =
      """
      週間情報
      2026年3月7日～3月13日

      1. 外交
      ● 外相が隣国を訪問
      Foreign Minister visits neighbouring country

      The minister arrived on Monday. (SAMPLE / 09.03.2026)
      """;

  @TempDir private static Path folder;
  private static WebService service;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
    service = WebService.start(Desk.open(new Workspace(folder)), "127.0.0.1", 0);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    service.close();
  }

  @Test
  void healthCountsWhatTheWorkspaceHolds() throws Exception {
    HttpResponse<String> answer = get("/health");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("{\"status\":\"ok\",\"bulletins\":0,\"items\":0,\"concepts\":0}");
  }

  @Test
  void jsonTextIsRead() throws Exception {
    assertIsRead(post("/api/parse", "application/json", Json.line(new Text(BULLETIN))));
  }

  @Test
  void bareTextIsRead() throws Exception {
    assertIsRead(post("/api/parse", "text/plain", BULLETIN));
  }

  @Test
  void bareTextIsReadInTheEncodingThatItNames() throws Exception {
    BodyPublisher body = BodyPublishers.ofByteArray(BULLETIN.getBytes(Charset.forName("EUC-JP")));
    assertIsRead(send("/api/parse", "text/plain; charset=EUC-JP", body));
  }

  @Test
  void uploadedFileIsRead() throws Exception {
    assertIsRead(
        send("/api/parse", "multipart/form-data; boundary=cut", form("file", "週報.txt", BULLETIN)));
  }

  @Test
  void suggestAnswersForEachItem() throws Exception {
    JsonNode answer = json(post("/api/suggest", "text/plain", "President visits Latvia\n"));
    assertThat(answer).hasSize(1);
    assertThat(answer.path(0).path("headline").asText()).isEqualTo("President visits Latvia");
    assertThat(answer.path(0).path("mentions"))
        .anySatisfy(
            mention -> {
              assertThat(mention.path("source").asText()).isEqualTo("Latvia");
              assertThat(mention.path("start").asInt()).isEqualTo(17);
              assertThat(mention.path("kind").asText()).isEqualTo("place");
              assertThat(mention.path("renderings").path(0).path("target").asText())
                  .isEqualTo("ラトビア");
            });
  }

  @Test
  void memoryTermsAndRenderAnswer() throws Exception {
    assertThat(json(get("/api/memory?q=Latvia"))).isEmpty();
    assertThat(json(get("/api/terms"))).isEmpty();
    assertThat(json(get("/api/terms?page=2&limit=3"))).isEmpty();
    assertProblem(get("/api/terms?limit=0"), 400);
    assertProblem(get("/api/drift?page=x"), 400);
    JsonNode answer = json(get("/api/render?name=Bra%C5%BEe&lang=lv"));
    assertThat(answer.path("name").asText()).isEqualTo("Braže");
    assertThat(answer.path("lang").asText()).isEqualTo("lv");
    assertThat(answer.path("renderings").path(0).path("target").asText()).isEqualTo("ブラジェ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/memory", "/api/memory?q=", "/api/memory?q=%20", "/api/render?x=y"})
  void queryWithoutTextIsABadRequest(String path) throws Exception {
    assertProblem(get(path), 400);
  }

  @Test
  void tooLongQueryIsABadRequest() throws Exception {
    assertProblem(get("/api/memory?q=" + "a".repeat(3_000)), 400);
  }

  @Test
  void textWithoutItemsIsUnprocessable() throws Exception {
    assertProblem(post("/api/parse", "text/plain", "週間情報"), 422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"photo.txt", "broken.docx", "broken.pdf", "table.xlsx"})
  void unreadableFileIsAProblem(String name) throws Exception {
    String content = "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR";
    HttpResponse<String> answer =
        send("/api/parse", "multipart/form-data; boundary=cut", form("file", name, content));
    assertThat(answer.statusCode()).isIn(415, 422);
    assertProblem(answer, answer.statusCode());
    assertThat(answer.body()).contains(name);
  }

  @Test
  void answersSayThatTheyAreUtf8() throws Exception {
    assertThat(type(get("/health"))).isEqualTo("application/json;charset=utf-8");
    assertThat(type(get("/draft"))).isEqualTo("text/html;charset=utf-8");
    assertThat(type(get("/nowhere"))).isEqualTo("application/problem+json;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{}", "{\"text\": 5}", "{\"text\": \"  \"}", "null", "{\"text\":"})
  void jsonWithoutTextIsABadRequest(String body) throws Exception {
    assertProblem(post("/api/parse", "application/json", body), 400);
  }

  @Test
  void jsonThatIsNotUtf8IsABadRequest() throws Exception {
    BodyPublisher body = BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xFF, '"', '}'});
    assertProblem(send("/api/parse", "application/json", body), 400);
  }

  @Test
  void emptyTextIsABadRequest() throws Exception {
    assertProblem(post("/api/parse", "text/plain", ""), 400);
  }

  @Test
  void formWithoutTheFileIsABadRequest() throws Exception {
    assertProblem(
        send("/api/parse", "multipart/form-data; boundary=cut", form("other", "a.txt", "x")), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=never"
      })
  void formThatIsNoneIsABadRequest(String type) throws Exception {
    assertProblem(post("/api/parse", type, "no form at all"), 400);
  }

  @Test
  void nothingElsewhere() throws Exception {
    assertProblem(get("/api/unknown"), 404);
    assertProblem(get("/../../etc/passwd"), 400);
  }

  @Test
  void otherMethodsAreNotAllowed() throws Exception {
    HttpResponse<String> answer = get("/api/parse");
    assertProblem(answer, 405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "image/png", "application/pdf"})
  void otherMediaTypesAreNotSupported(String type) throws Exception {
    assertProblem(post("/api/parse", type, "text=x"), 415);
  }

  @Test
  void unknownEncodingIsNotSupported() throws Exception {
    assertProblem(post("/api/parse", "text/plain; charset=klingon", "x"), 415);
    assertProblem(post("/api/suggest", "application/json; charset9utf-8", "x"), 415);
    assertProblem(post("/api/suggest", "text/plain; charset", "x"), 415);
    assertProblem(post("/api/suggest", "text/plain; charset;q=1", "x"), 415);
  }

  @Test
  void tooMuchTextIsRefused() throws Exception {
    assertProblem(post("/api/parse", "text/plain", "a".repeat(SubmittedText.LARGEST + 1)), 413);
    assertProblem(post("/api/parse", "text/plain", "a".repeat(2 * SubmittedText.LARGEST)), 413);
    assertProblem(send("/api/parse", "text/plain", endless(SubmittedText.LARGEST + 1)), 413);
    assertProblem(send("/api/parse", "application/json", endless(2 * SubmittedText.LARGEST)), 413);
  }

  @Test
  void tooLargeFileIsRefused() throws Exception {
    String large = "a".repeat(SubmittedText.LARGEST + (1 << 16));
    assertProblem(
        send("/api/parse", "multipart/form-data; boundary=cut", form("file", "a.txt", large)), 413);
  }

  @Test
  void whatIsNoRequestIsAProblemToo() throws Exception {
    assertThat(raw("NONSENSE\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json")
        .doesNotContain("Exception", "Jetty");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ")
        .contains("application/problem+json");
    assertThat(raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json")
        .doesNotContain("Exception", "Jetty");
  }

  @Test
  void namesOfOtherMachinesAreRefused() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421 ")
        .contains("application/problem+json");
  }

  @Test
  void ownNamesAreAnswered() throws Exception {
    for (String host : List.of("localhost", "LOCALHOST:80", "127.0.0.1:7070", "[::1]:7070")) {
      assertThat(raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void requestsOfOtherPagesAreRefused() throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri("/api/parse"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(BULLETIN));
    assertProblem(
        client.send(
            request.header("Origin", "http://evil.example").build(), BodyHandlers.ofString()),
        403);
  }

  @Test
  void requestsOfTheOwnPageAreAnswered() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/api/parse"))
            .header("Content-Type", "text/plain")
            .header("Origin", "http://127.0.0.1:" + service.port())
            .POST(BodyPublishers.ofString(BULLETIN))
            .build();
    assertIsRead(client.send(request, BodyHandlers.ofString()));
  }

  @Test
  void pageMayLoadNothingFromElsewhere() throws Exception {
    HttpResponse<String> page = get("/draft");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.body()).doesNotContain("//cdn", "https://");
  }

  @Test
  void busyPortIsNamed() {
    Desk desk = Desk.open(new Workspace(folder));
    assertThatThrownBy(() -> WebService.start(desk, "127.0.0.1", service.port()))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            "Port %d of 127.0.0.1 can't be opened (Address already in use);"
                    .formatted(service.port())
                + " choose another with --port, or 0 for any.");
  }

  @Test
  void foreignAddressIsNamed() {
    Desk desk = Desk.open(new Workspace(folder));
    assertThatThrownBy(() -> WebService.start(desk, "no such host", 0))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("There is no address no such host here.");
  }

  private record Text(String text) {}

  private static void assertIsRead(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode item = Json.MAPPER.readTree(answer.body()).path("items").path(0);
    assertThat(item.path("ja").asText()).isEqualTo("外相が隣国を訪問");
    assertThat(item.path("citation").asText()).isEqualTo("(SAMPLE / 09.03.2026)");
  }

  private static void assertProblem(HttpResponse<String> answer, int status) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(type(answer)).startsWith("application/problem+json");
    JsonNode problem = Json.MAPPER.readTree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).isEqualTo("about:blank");
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception");
    assertThat(get("/health").statusCode()).as("the service lives on").isEqualTo(200);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.MAPPER.readTree(answer.body());
  }

  private static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", "");
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + service.port() + path);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(path, type, BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(String path, String type, BodyPublisher body)
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

  private static BodyPublisher form(String field, String file, String content) {
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
  private static BodyPublisher endless(int length) {
    return BodyPublishers.ofInputStream(
        () -> new ByteArrayInputStream("a".repeat(length).getBytes(StandardCharsets.UTF_8)));
  }

  /** Sends these bytes and returns all that comes back until the connection ends. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
