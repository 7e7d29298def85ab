package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says to requests that it can't answer. */
final class BadRequestTest extends ServiceCase {
  @ParameterizedTest
  @CsvSource({
    "/api/memory, 400",
    "/api/memory?q=, 400",
    "/api/memory?q=%20, 400",
    "/api/render?x=y, 400",
    "/api/unknown, 404",
    "/../../etc/passwd, 400"
  })
  void nothingIsAskedFor(String path, int status) throws Exception {
    assertProblem(get(path), status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/plain                           | 週間情報         | 422
          text/plain                           | ''             | 400
          application/json                     | ''             | 400
          application/json                     | {              | 400
          application/json                     | []             | 400
          application/json                     | {}             | 400
          application/json                     | {"text": 5}    | 400
          application/json                     | {"text": "  "} | 400
          application/json                     | null           | 400
          application/json                     | {"text":       | 400
          multipart/form-data                  | no form at all | 400
          multipart/form-data; boundary=       | no form at all | 400
          multipart/form-data; boundary=never  | no form at all | 400
          application/x-www-form-urlencoded    | text=x         | 415
          image/png                            | text=x         | 415
          application/pdf                      | text=x         | 415
          text/plain; charset=klingon          | x              | 415
          application/json; charset9utf-8      | x              | 415
          text/plain; charset                  | x              | 415
          text/plain; charset;q=1              | x              | 415
          """)
  void contentHoldsNoText(String type, String body, int status) throws Exception {
    assertProblem(post("/api/parse", type, body), status);
    assertProblem(post("/api/suggest", type, body), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "multipart/form-data; boundary=never"})
  void contentEndsBeforeItShould(String type) {
    String answer =
        served.raw(
            "POST /api/parse HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 99\r\n\r\nno form"
                .formatted(type));
    assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
  }

  @Test
  void importThatCannotBeKeptIsToldAndGoesOnLater() throws Exception {
    Path incoming = folder.resolve(".yakugo/incoming");
    Files.createDirectories(incoming.getParent());
    Files.writeString(incoming, "no folder");
    HttpResponse<String> answer =
        send(
            "/glossary/import",
            "multipart/form-data; boundary=cut",
            form("file", "a.csv", "en,ja\nx,y\n"));
    assertProblem(answer, 503);
    assertThat(answer.body()).contains("can't be written");
    Files.delete(incoming);
  }

  @Test
  void aLanguageThatIsNotKnownIsABadRequest() throws Exception {
    HttpResponse<String> answer = get("/api/render?name=Smith&lang=zz");
    assertProblem(answer, 400);
    assertThat(answer.body()).contains("No language or country \\\"zz\\\" is known");
  }

  @Test
  void aProblemIsOneLineWhateverTheAddressHolds() throws Exception {
    HttpResponse<String> answer = get("/api/glossary/decisions/a%0D%0Ab%E2%80%AEc");
    assertProblem(answer, 404);
    assertThat(answer.body())
        .contains(
            "\"There is no decision a b\uFFFDc; the history (yakugo glossary history) shows their ids.\"");
  }

  @Test
  void tooLongQueryIsABadRequest() throws Exception {
    assertProblem(get("/api/memory?q=" + "a".repeat(3_000)), 400);
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
  void jsonThatIsNotUtf8IsABadRequest() throws Exception {
    BodyPublisher body = BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xFF, '"', '}'});
    assertProblem(send("/api/parse", "application/json", body), 400);
  }

  @Test
  void formWithoutTheFileIsABadRequest() throws Exception {
    assertProblem(
        send("/api/parse", "multipart/form-data; boundary=cut", form("other", "a.txt", "x")), 400);
  }

  @Test
  void otherMethodsAreNotAllowed() throws Exception {
    HttpResponse<String> answer = get("/api/parse");
    assertProblem(answer, 405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
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
    assertThat(served.raw("NONSENSE\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json")
        .doesNotContain("Exception", "Jetty");
    assertThat(
            served.raw(
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ")
        .contains("application/problem+json");
    assertThat(served.raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json")
        .doesNotContain("Exception", "Jetty");
  }
}
