package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;

/** A share that is unmounted under a running service, and comes back. */
final class VanishedWorkspaceTest {
  private static final String CONCEPT =
      """
      {"kind": "person", "english": "Jana Nováková", "preferred": "ノヴァーコヴァー"}
      """;

  @TempDir private Path temp;

  @Test
  void nothingIsAnsweredOrWrittenUntilItReturns() throws Exception {
    Path office = temp.resolve("office");
    StarterWorkspace.init(office);
    try (Served served = Served.over(new Workspace(office))) {
      assertThat(served.get("health").statusCode()).isEqualTo(200);
      for (int times = 0; times < 3; times++) {
        Path away = Files.createDirectory(temp.resolve("away" + times));
        Files.move(office.resolve("glossary"), away.resolve("glossary"));
        Files.move(office.resolve("corpus"), away.resolve("corpus"));

        HttpResponse<String> health = served.get("health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(Served.json(health).path("detail").asText())
            .isEqualTo(
                "The workspace isn't there as it was opened: "
                    + office.resolve("glossary")
                    + " is gone; nothing is answered or written until it returns, or Yakugo is"
                    + " started again.");
        assertThat(served.get("api/glossary").statusCode()).isEqualTo(503);
        assertThat(served.get("draft").statusCode()).isEqualTo(503);
        assertThat(served.get("api/render?name=Novak").statusCode()).isEqualTo(503);
        assertThat(post(served, "api/glossary/concepts", CONCEPT).statusCode()).isEqualTo(503);
        assertThat(office.resolve("glossary")).doesNotExist();
        assertThat(office.resolve("corpus")).doesNotExist();

        Files.move(away.resolve("glossary"), office.resolve("glossary"));
        Files.move(away.resolve("corpus"), office.resolve("corpus"));
        assertThat(served.get("health").statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void anotherWorkspaceInItsPlaceIsNotTheSame() throws Exception {
    Path office = temp.resolve("office");
    StarterWorkspace.init(office);
    StarterWorkspace.init(temp.resolve("other"));
    try (Served served = Served.over(new Workspace(office))) {
      Files.move(office.resolve("glossary"), temp.resolve("mine"));
      Files.move(temp.resolve("other/glossary"), office.resolve("glossary"));
      HttpResponse<String> health = served.get("health");
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
    try (Served served = Served.over(new Workspace(office))) {
      Path away = Files.move(corpus, temp.resolve("away"));
      Files.createDirectory(corpus);
      HttpResponse<String> health = served.get("health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.body()).contains(corpus + " has become empty;");
      Files.delete(corpus);
      Files.move(away, corpus);
      assertThat(served.get("health").statusCode()).isEqualTo(200);
      Files.delete(corpus.resolve("2026-05-02.txt"));
      assertThat(served.get("health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void draftsThatAreGoneAreNotBegunAnew() throws Exception {
    Path office = temp.resolve("office");
    StarterWorkspace.init(office);
    Files.createDirectory(office.resolve("drafts"));
    try (Served served = Served.over(new Workspace(office))) {
      Path away = Files.move(office.resolve("drafts"), temp.resolve("drafts"));
      assertThat(post(served, "draft", "{}").statusCode()).isEqualTo(503);
      assertThat(office.resolve("drafts")).doesNotExist();
      Files.move(away, office.resolve("drafts"));
      assertThat(served.get("draft").statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> post(Served served, String path, String json) {
    return served.send("POST", path, "application/json", json);
  }
}
