package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;

/** What the service answers to requests that are right. */
final class WebServiceTest extends ServiceCase {
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

  @Test
  void answersSayThatTheyAreUtf8() throws Exception {
    assertThat(type(get("/health"))).isEqualTo("application/json;charset=utf-8");
    assertThat(type(get("/draft"))).isEqualTo("text/html;charset=utf-8");
    assertThat(type(get("/nowhere"))).isEqualTo("application/problem+json;charset=utf-8");
  }
}
