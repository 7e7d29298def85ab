package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says to requests that it can't answer. */
final class BadRequestTest extends ServiceCase {
  @ParameterizedTest
  @ValueSource(strings = {"/api/memory", "/api/memory?q=", "/api/memory?q=%20", "/api/render?x=y"})
  void queryWithoutTextIsABadRequest(String path) throws Exception {
    assertProblem(get(path), 400);
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
    assertThat(answer.body()).contains("\"There is no decision a b\uFFFDc.\"");
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
