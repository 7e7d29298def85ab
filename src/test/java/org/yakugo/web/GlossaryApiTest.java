package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yakugo.web.Served.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.workspace.OwnWorkspace;

final class GlossaryApiTest {
  private static final String POSTS =
      "kind\ten\ten_variants\tscope\tja\tja_admitted\tja_deprecated\tnote\n"
          + "title\tHarbour Master\tPort Captain\t\t港長\t\t\t\n"
          + "title\tMayor\t\t\t市長\n";

  @TempDir Path temp;
  @AutoClose private Served served;
  private Path posts;

  @BeforeEach
  void start() {
    served = Served.over(OwnWorkspace.in(temp, Map.of("glossary/posts.tsv", POSTS)));
    posts = temp.resolve("glossary/posts.tsv");
  }

  private HttpResponse<String> send(String method, String path, String body, String... headers) {
    return served.send(method, path, "application/json", body, headers);
  }

  private ObjectNode mayor() throws IOException {
    JsonNode list = json(served.get("/api/glossary?q=mayor"));
    return (ObjectNode) list.path("concepts").path(0);
  }

  private static String address(JsonNode concept) {
    return "/api/glossary/concepts/" + concept.path("id").asText();
  }

  @Test
  void listIsSearchedAndPaged() throws IOException {
    HttpResponse<String> all = served.get("/api/glossary?limit=1");
    assertThat(json(all).path("total").asInt()).isEqualTo(2);
    assertThat(json(all).path("concepts")).hasSize(1);
    assertThat(json(all).path("concepts").path(0).path("preferred").asText()).isEqualTo("港長");
    String tag = all.headers().firstValue("ETag").orElseThrow();
    assertThat(
            served
                .send(served.at("/api/glossary?limit=1").header("If-None-Match", tag))
                .statusCode())
        .isEqualTo(304);
    assertThat(json(served.get("/api/glossary?q=%E5%B8%82%E9%95%B7")).path("total").asInt())
        .isOne();
    assertThat(json(served.get("/api/glossary?kind=place")).path("total").asInt()).isZero();
    assertThat(served.get("/api/glossary?kind=thing").statusCode()).isEqualTo(400);
  }

  @Test
  void addedConceptIsThereAtOnceForTranslatorsToo() throws IOException {
    String body =
        """
        {"kind": "person", "english": "Anna Roe", "preferred": "ロー", "forms": {"ministry": "ロウ"},
         "who": "Sato", "why": "new ambassador"}""";
    HttpResponse<String> added = send("POST", "/api/glossary/concepts", body);
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(json(added).path("decision").path("who").asText()).isEqualTo("Sato");
    String location = added.headers().firstValue("Location").orElseThrow();
    assertThat(json(served.get(location)).path("forms").path("ministry").asText()).isEqualTo("ロウ");
    assertThat(served.desk().view().glossary().english("Anna Roe")).hasSize(1);
    HttpResponse<String> again = send("POST", "/api/glossary/concepts", body);
    assertThat(again.statusCode()).isEqualTo(409);
  }

  @Test
  void ofTwoEditorsWithOneVersionTheSecondIsToldBoth() throws IOException {
    ObjectNode mayor = mayor();
    String tag = served.get(address(mayor)).headers().firstValue("ETag").orElseThrow();
    String first = mayor.deepCopy().put("preferred", "首長").toString();
    String second = mayor.deepCopy().put("preferred", "町長").toString();
    assertThat(send("PUT", address(mayor), first, "If-Match", tag).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = send("PUT", address(mayor), second, "If-Match", tag);
    assertThat(refused.statusCode()).isEqualTo(412);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(json(refused).path("current").path("preferred").asText()).isEqualTo("首長");
    assertThat(json(refused).path("yours").path("preferred").asText()).isEqualTo("町長");
    assertThat(Files.readString(posts)).contains("首長").doesNotContain("町長");
  }

  @Test
  void ofManyEditorsAtTheSameMomentOneWins() throws Exception {
    ObjectNode mayor = mayor();
    String tag = '"' + mayor.path("version").asText() + '"';
    CountDownLatch start = new CountDownLatch(1);
    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            start.await();
                          } catch (InterruptedException e) {
                            throw new AssertionError(e);
                          }
                          String body = mayor.deepCopy().put("note", "editor " + i).toString();
                          return send("PUT", address(mayor), body, "If-Match", tag).statusCode();
                        },
                        task -> new Thread(task).start()))
            .toList();
    start.countDown();
    assertThat(answers.stream().map(CompletableFuture::join).sorted())
        .containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
  }

  @Test
  void spreadsheetThatSavesBetweenReadingAndWritingIsNotOverwritten() throws IOException {
    ObjectNode mayor = mayor();
    String tag = '"' + mayor.path("version").asText() + '"';
    Files.writeString(posts, POSTS.replace("市長", "首長").replace("港長", "港湾長"));
    HttpResponse<String> refused =
        send("PUT", address(mayor), mayor.put("preferred", "町長").toString(), "If-Match", tag);
    assertThat(refused.statusCode()).isEqualTo(412);
    assertThat(json(refused).path("current").path("preferred").asText()).isEqualTo("首長");
    assertThat(Files.readString(posts)).contains("港湾長", "首長").doesNotContain("町長");
  }

  @Test
  void patchChangesTheFieldsThatItNames() throws IOException {
    ObjectNode mayor = mayor();
    String tag = '"' + mayor.path("version").asText() + '"';
    HttpResponse<String> patched =
        send("PATCH", address(mayor), "{\"forms\": {\"press\": \"シチョウ\"}}", "If-Match", tag);
    assertThat(patched.statusCode()).isEqualTo(200);
    assertThat(json(patched).path("concept").path("preferred").asText()).isEqualTo("市長");
    assertThat(Files.readString(posts)).contains("\tnote\tja_forms\n", "press: シチョウ");
    String unknown = "{\"colour\": \"red\"}";
    assertThat(send("PATCH", address(mayor), unknown, "If-Match", "*").body())
        .contains("There is no field 'colour'.");
  }

  @Test
  void putThatChangesNothingIsNoDecision() throws IOException {
    ObjectNode mayor = mayor();
    HttpResponse<String> same = send("PUT", address(mayor), mayor.toString(), "If-Match", "*");
    assertThat(same.statusCode()).isEqualTo(200);
    assertThat(json(same).path("decision").isNull()).isTrue();
  }

  @Test
  void withoutIfMatchNothingIsChanged() throws IOException {
    ObjectNode mayor = mayor();
    assertThat(send("PUT", address(mayor), mayor.toString()).statusCode()).isEqualTo(428);
    assertThat(served.send(served.at(address(mayor)).DELETE()).statusCode()).isEqualTo(428);
    assertThat(send("PUT", address(mayor), mayor.toString(), "Accept-Language", "ja").body())
        .contains("If-MatchにETagを", "\"status\":428");
    assertThat(Files.readString(posts)).isEqualTo(POSTS);
  }

  @Test
  void removedConceptHasAHistoryAndComesBack() throws IOException {
    ObjectNode mayor = mayor();
    HttpResponse<String> removed =
        served.send(
            served.at(address(mayor) + "?who=Sato&why=twice").DELETE().header("If-Match", "*"));
    assertThat(removed.statusCode()).isEqualTo(200);
    assertThat(served.get(address(mayor)).statusCode()).isEqualTo(404);
    JsonNode history = json(served.get(address(mayor) + "/history"));
    assertThat(history.path("present").isNull()).isTrue();
    assertThat(history.path("decisions").path(0).path("why").asText()).isEqualTo("twice");
    String id = json(removed).path("decision").path("id").asText();
    HttpResponse<String> undone = send("POST", "/api/glossary/decisions/" + id + "/undo", "{}");
    assertThat(undone.statusCode()).isEqualTo(200);
    assertThat(Files.readString(posts)).isEqualTo(POSTS);
    assertThat(send("POST", "/api/glossary/decisions/" + id + "/undo", "{}").statusCode())
        .isEqualTo(409);
  }

  @Test
  void conceptsAreMergedAndSplit() throws IOException {
    ObjectNode mayor = mayor();
    JsonNode list = json(served.get("/api/glossary?q=port+captain"));
    String master = list.path("concepts").path(0).path("id").asText();
    HttpResponse<String> merged =
        send("POST", address(mayor) + "/merge", "{\"into\": \"" + master + "\"}", "If-Match", "*");
    assertThat(json(merged).path("concept").path("englishVariants"))
        .hasToString("[\"Port Captain\",\"Mayor\"]");
    HttpResponse<String> split =
        send(
            "POST",
            "/api/glossary/concepts/" + master + "/split",
            "{\"english\": [\"Mayor\"], \"japanese\": [\"市長\"]}",
            "If-Match",
            "*");
    assertThat(split.statusCode()).isEqualTo(200);
    assertThat(json(served.get("/api/glossary/decisions")).path("total").asInt()).isEqualTo(2);
    assertThat(Files.readString(posts)).isEqualTo(POSTS);
  }

  @Test
  void otherSitesAndFormsChangeNothing() throws IOException {
    ObjectNode mayor = mayor();
    String body = mayor.put("preferred", "町長").toString();
    assertThat(
            send("PUT", address(mayor), body, "If-Match", "*", "Origin", "http://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(served.send("POST", "/api/glossary/concepts", "text/plain", body).statusCode())
        .isEqualTo(415);
    assertThat(Files.readString(posts)).isEqualTo(POSTS);
  }

  @Test
  void conflictOfGitIsToldAndNothingIsOverwritten() throws IOException {
    ObjectNode mayor = mayor();
    String conflict = POSTS + "<<<<<<< HEAD\n=======\n>>>>>>> spring\n";
    Files.writeString(posts, conflict);
    HttpResponse<String> refused =
        send("PUT", address(mayor), mayor.put("preferred", "町長").toString(), "If-Match", "*");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("detail").asText())
        .startsWith("posts.tsv holds two versions that git couldn't join on line 4;");
    assertThat(Files.readString(posts)).isEqualTo(conflict);
  }

  @Test
  void whatNoConceptCanHoldIsRefusedByItsName() throws IOException {
    String[][] bodies = {
      {"{\"kind\": \"thing\", \"english\": \"a\"}", "The field 'kind' can't hold \"thing\"."},
      {
        "{\"kind\": \"term\", \"english\": \"a\", \"preferred\": [\"甲\"]}",
        "The field 'preferred' can't hold [\"甲\"]."
      },
      {"{\"kind\": \"term\"}", "A concept needs 'kind' and 'english'."},
      {
        "{\"kind\": \"term\", \"english\": \"a\", \"preferred\": \"甲\\u202e\"}",
        "\"a\" can't be a concept of the glossary:"
            + " it holds the invisible character U+202E in column 11."
      },
      {
        "{\"kind\": \"term\", \"english\": \"a\", \"forms\": {\"x: y\": \"甲\"}}",
        "\"a\" can't be a concept of the glossary: the name of an authority holds no colon."
      },
      {
        "{\"kind\": \"term\", \"english\": \"a\", \"deprecated\": [\"甲 → 乙\"]}",
        "\"a\" can't be a concept of the glossary: a deprecated term holds no arrow."
      },
      {"[]", "The request is no JSON object."},
    };
    for (String[] body : bodies) {
      JsonNode problem = json(send("POST", "/api/glossary/concepts", body[0]));
      assertThat(problem.path("detail").asText()).isEqualTo(body[1]);
    }
    assertThat(Files.readString(posts)).isEqualTo(POSTS);
  }
}
