package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;

/** A share that is unmounted under a running service, and comes back. */
final class VanishedWorkspaceTest {
  private static final String CONCEPT =
      """
      {"kind": "person", "english": "Jana Nováková", "preferred": "ノヴァーコヴァー"}
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path temp;

  @Test
  void nothingIsAnsweredOrWrittenUntilItReturns() throws Exception {
    Path office = temp.resolve("office");
    StarterWorkspace.init(office);
    try (Desk desk = Desk.open(new Workspace(office));
        WebService service = WebService.start(desk, "127.0.0.1", 0)) {
      assertThat(get(service, "health").statusCode()).isEqualTo(200);
      for (int times = 0; times < 3; times++) {
        Path away = Files.createDirectory(temp.resolve("away" + times));
        Files.move(office.resolve("glossary"), away.resolve("glossary"));
        Files.move(office.resolve("corpus"), away.resolve("corpus"));

        HttpResponse<String> health = get(service, "health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(Json.MAPPER.readTree(health.body()).path("detail").asText())
            .isEqualTo(
                "The workspace isn't there as it was opened: "
                    + office.resolve("glossary")
                    + " is gone; nothing is answered or written until it returns, or Yakugo is"
                    + " started again.");
        assertThat(get(service, "api/glossary").statusCode()).isEqualTo(503);
        assertThat(get(service, "draft").statusCode()).isEqualTo(503);
        assertThat(get(service, "api/render?name=Novak").statusCode()).isEqualTo(503);
        assertThat(post(service, "api/glossary/concepts", CONCEPT).statusCode()).isEqualTo(503);
        assertThat(office.resolve("glossary")).doesNotExist();
        assertThat(office.resolve("corpus")).doesNotExist();

        Files.move(away.resolve("glossary"), office.resolve("glossary"));
        Files.move(away.resolve("corpus"), office.resolve("corpus"));
        assertThat(get(service, "health").statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void anotherWorkspaceInItsPlaceIsNotTheSame() throws Exception {
    Path office = temp.resolve("office");
    StarterWorkspace.init(office);
    StarterWorkspace.init(temp.resolve("other"));
    try (Desk desk = Desk.open(new Workspace(office));
        WebService service = WebService.start(desk, "127.0.0.1", 0)) {
      Files.move(office.resolve("glossary"), temp.resolve("mine"));
      Files.move(temp.resolve("other/glossary"), office.resolve("glossary"));
      HttpResponse<String> health = get(service, "health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.body()).contains("another workspace stands in " + office);
    }
  }

  @Test
  void aFolderOfItsOwnThatIsEmptyNowIsNotAnEmptyOne() throws Exception {
    Path office = temp.resolve("office");
    StarterWorkspace.init(office);
    Path corpus = office.resolve("corpus");
    Files.writeString(corpus.resolve("2026-05-02.txt"), "- 会談\nTalks\n");
    try (Desk desk = Desk.open(new Workspace(office));
        WebService service = WebService.start(desk, "127.0.0.1", 0)) {
      Path away = Files.move(corpus, temp.resolve("away"));
      Files.createDirectory(corpus);
      HttpResponse<String> health = get(service, "health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.body()).contains(corpus + " has become empty;");
      Files.delete(corpus);
      Files.move(away, corpus);
      assertThat(get(service, "health").statusCode()).isEqualTo(200);
      Files.delete(corpus.resolve("2026-05-02.txt"));
      assertThat(get(service, "health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void draftsThatAreGoneAreNotBegunAnew() throws Exception {
    Path office = temp.resolve("office");
    StarterWorkspace.init(office);
    Files.createDirectory(office.resolve("drafts"));
    try (Desk desk = Desk.open(new Workspace(office));
        WebService service = WebService.start(desk, "127.0.0.1", 0)) {
      Path away = Files.move(office.resolve("drafts"), temp.resolve("drafts"));
      assertThat(post(service, "draft", "{}").statusCode()).isEqualTo(503);
      assertThat(office.resolve("drafts")).doesNotExist();
      Files.move(away, office.resolve("drafts"));
      assertThat(get(service, "draft").statusCode()).isEqualTo(200);
    }
  }

  private HttpResponse<String> get(WebService service, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(service.url() + path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(WebService service, String path, String json) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(service.url() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }
}
