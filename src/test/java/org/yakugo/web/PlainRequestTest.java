package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Json;

/** What could be meant in two ways is asked back, and nothing is taken or left out in silence. */
final class PlainRequestTest extends ServiceCase {
  private static final String TERM =
      "{\"kind\": \"term\", \"english\": \"house style\", \"preferred\": \"表記\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"Minister visits\", \"text\": \"Minister leaves\"}",
        "{\"text\": \"Minister visits\"} {\"text\": \"Minister leaves\"}",
        "{\"text\": \"Minister visits\"} 5"
      })
  void jsonThatMeansTwoThings(String body) throws Exception {
    String told = "The JSON names a field twice, or goes on behind its end.";
    assertThat(detail(post("/api/parse", "application/json", body), 400)).isEqualTo(told);
    assertThat(detail(post("/api/suggest", "application/json", body), 400)).isEqualTo(told);
  }

  @Test
  void halfOfACharacter() throws Exception {
    String told = "The JSON holds half of a character, such as \\ud800.";
    String text = "{\"text\": \"Minister \\ud800 visits\"}";
    assertThat(detail(post("/api/parse", "application/json", text), 400)).isEqualTo(told);
    String term = TERM + ", \"note\": \"\\udc00\"}";
    assertThat(detail(post("/api/glossary/concepts", "application/json", term), 400))
        .isEqualTo(told);
    assertThat(post("/api/parse", "application/json", "{\"text\": \"Minister \\ud83d\\ude00\"}"))
        .returns(200, HttpResponse::statusCode);
  }

  @Test
  void marksBeforeJsonAreLeftOut() throws Exception {
    HttpResponse<String> answer =
        post("/api/parse", "application/json", "\ufeff{\"text\": \"Minister visits\"}");
    assertThat(Json.MAPPER.readTree(answer.body()).at("/items/0/en").textValue())
        .isEqualTo("Minister visits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"maybe", "1", "TRUE", "yes"})
  void whatWasToBeLookedAtIsNotWritten(String flag) throws Exception {
    String path = "/api/glossary/import?format=csv&preview=" + flag;
    HttpResponse<String> answer = post(path, "application/octet-stream", "en,ja\nhouse style,表記\n");
    assertThat(detail(answer, 400)).isEqualTo("'preview' is true or false.");
    assertThat(Json.MAPPER.readTree(get("/api/glossary").body()).path("total").intValue()).isZero();
  }

  @Test
  void fieldThatNobodyTakes() throws Exception {
    String path = "/api/glossary/decisions/20260508-100000-abcdef/undo";
    assertThat(detail(post(path, "application/json", "{\"who\": \"A\", \"dryRun\": true}"), 400))
        .isEqualTo("There is no field 'dryRun'.");
    String mark = "{\"fingerprint\": \"0123456789ab\", \"why\": \"x\", \"reason\": \"quoted\"}";
    assertThat(detail(post("/api/check/ignored", "application/json", mark), 400))
        .isEqualTo("There is no field 'reason'.");
    String impact = TERM.replace("{", "{\"after\": {") + "}, \"write\": true}";
    assertThat(detail(post("/api/glossary/impact", "application/json", impact), 400))
        .isEqualTo("There is no field 'write'.");
  }

  @Test
  void packedContentIsNotReadAsItCame() throws Exception {
    HttpResponse<String> answer =
        served.send(
            "POST", "/api/parse", "text/plain", "Minister visits", "Content-Encoding", "gzip");
    assertThat(detail(answer, 415)).isEqualTo("Packed requests (Content-Encoding) aren't read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/memory?q=%ff", "/api/render?name=%E3%82", "/glossary?q=%ed%a0%80"})
  void addressesAreInUtf8(String path) throws Exception {
    assertThat(detail(get(path), 400)).isEqualTo("The request's address isn't in UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/glossary?kind=zz",
        "/glossary/new?kind=zz",
        "/api/glossary?kind=zz",
        "/api/glossary/candidates?kind=zz"
      })
  void kindsThatThereAreNot(String path) throws Exception {
    assertThat(detail(get(path), 400)).isEqualTo("There is no kind 'zz'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/glossary/concepts", "/glossary/impact"})
  void formsWithoutAKind(String path) throws Exception {
    String type = "application/x-www-form-urlencoded";
    assertThat(detail(post(path, type, "english=style&preferred=x"), 400))
        .isEqualTo("The form doesn't say the kind.");
    assertThat(detail(post(path, type, "english=style&preferred=x&kind=zz"), 400))
        .isEqualTo("There is no kind 'zz'.");
  }

  @Test
  void anyMethodIsToldWhy() throws Exception {
    String request = "DELETE /api/glossary/concepts/%ff HTTP/1.1\r\nHost: localhost\r\n";
    assertThat(served.raw(request + "Connection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json");
  }

  private String detail(HttpResponse<String> answer, int status) throws Exception {
    assertProblem(answer, status);
    return Json.MAPPER.readTree(answer.body()).path("detail").textValue();
  }
}
