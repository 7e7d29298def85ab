package org.yakugo.lab.trial;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yakugo.desk.Desk;
import org.yakugo.lab.quality.TemporaryFolder;
import org.yakugo.web.WebService;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;

/**
 * The folder of a served workspace goes away and comes back, as a share does that is unmounted.
 * Meanwhile nothing may be taken, and afterwards all that was taken before has to be there.
 */
public final class VanishTrial {
  private VanishTrial() {}

  /**
   * @param times that it goes away
   */
  public static void measure(int times, PrintWriter out) throws IOException, InterruptedException {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      measure(folder.path(), times, out);
    }
  }

  private static void measure(Path folder, int times, PrintWriter out)
      throws IOException, InterruptedException {
    Path here = folder.resolve("workspace");
    Path away = folder.resolve("away");
    Workspace workspace = StarterWorkspace.init(here);
    int taken = 0;
    int refused = 0;
    int wrong = 0;
    try (Desk desk = Desk.open(workspace);
        WebService service = WebService.start(desk, "127.0.0.1", 0);
        HttpClient client = HttpClient.newHttpClient()) {
      URI concepts = URI.create(service.url()).resolve("api/glossary/concepts");
      for (int i = 0; i < times; i++) {
        taken += add(client, concepts, 2 * i) == 201 ? 1 : 0;
        Files.move(here, away);
        int status = add(client, concepts, 2 * i + 1);
        refused += status == 503 ? 1 : 0;
        wrong += status == 201 || Files.exists(here) ? 1 : 0;
        Files.move(away, here);
      }
      taken += add(client, concepts, 2 * times) == 201 ? 1 : 0;
    }
    try (Desk desk = Desk.open(new Workspace(here))) {
      int found = 0;
      for (int i = 0; i <= times; i++) {
        found += desk.view().glossary().english(name(2 * i)).isEmpty() ? 0 : 1;
      }
      out.printf(
          "%d times away: %d decisions taken, %d found, %d refused meanwhile, %d taken or made"
              + " meanwhile%n",
          times, taken, found, refused, wrong);
    }
  }

  private static String name(int i) {
    return "Vanishing Committee " + i;
  }

  private static int add(HttpClient client, URI concepts, int i)
      throws IOException, InterruptedException {
    String concept =
        "{\"kind\": \"organisation\", \"english\": \"%s\", \"preferred\": \"第%d委員会\"}"
            .formatted(name(i), i);
    HttpRequest request =
        HttpRequest.newBuilder(concepts)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(concept))
            .build();
    return client.send(request, BodyHandlers.ofString()).statusCode();
  }
}
