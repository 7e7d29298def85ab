package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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

/** A service whose shared memory is away goes on alone, and says so. */
final class SharedMemoryHealthTest {
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;

  private HttpResponse<String> get(WebService service, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/" + path))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private JsonNode health(WebService service) throws Exception {
    HttpResponse<String> answer = get(service, "health");
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode health = Json.MAPPER.readTree(answer.body());
    assertThat(health.path("status").asText()).isEqualTo("ok");
    return health;
  }

  @Test
  void healthTellsWhenTheSharedMemoryIsAway() throws Exception {
    String nobody = aPortThatNobodyListensAt();
    StarterWorkspace.init(folder);
    Files.writeString(
        folder.resolve("yakugo.toml"),
        "[memory]\nurl = \"opensearch://" + nobody + "/past\"\nhouse = \"baku\"\n");
    try (Desk desk = Desk.open(new Workspace(folder));
        WebService service = WebService.start(desk, "127.0.0.1", 0)) {
      assertThat(health(service).has("away")).as("nobody has asked it yet").isFalse();
      HttpResponse<String> asked = get(service, "api/memory?q=harbour");
      assertThat(asked.statusCode()).isEqualTo(200);
      assertThat(asked.headers().firstValue("Yakugo-Memory")).contains("local");
      assertThat(health(service).path("away").asText())
          .startsWith("The shared memory " + nobody + "/past is away (");
    }
  }

  @Test
  void aHouseOfItsOwnMissesNobody() throws Exception {
    StarterWorkspace.init(folder);
    try (Desk desk = Desk.open(new Workspace(folder));
        WebService service = WebService.start(desk, "127.0.0.1", 0)) {
      HttpResponse<String> asked = get(service, "api/memory?q=harbour");
      assertThat(asked.headers().firstValue("Yakugo-Memory")).isEmpty();
      assertThat(health(service).has("away")).isFalse();
    }
  }

  private static String aPortThatNobodyListensAt() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "127.0.0.1:" + socket.getLocalPort();
    }
  }
}
