package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;

/** A service whose shared memory is away goes on alone, and says so. */
final class SharedMemoryHealthTest {
  @TempDir private Path folder;

  private JsonNode health(Served served) throws Exception {
    HttpResponse<String> answer = served.get("health");
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode health = Served.json(answer);
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
    try (Served served = Served.over(new Workspace(folder))) {
      assertThat(health(served).has("away")).as("nobody has asked it yet").isFalse();
      HttpResponse<String> asked = served.get("api/memory?q=harbour");
      assertThat(asked.statusCode()).isEqualTo(200);
      assertThat(asked.headers().firstValue("Yakugo-Memory")).contains("local");
      assertThat(health(served).path("away").asText())
          .startsWith("The shared memory " + nobody + "/past is away (");
    }
  }

  @Test
  void aHouseOfItsOwnMissesNobody() throws Exception {
    StarterWorkspace.init(folder);
    try (Served served = Served.over(new Workspace(folder))) {
      HttpResponse<String> asked = served.get("api/memory?q=harbour");
      assertThat(asked.headers().firstValue("Yakugo-Memory")).isEmpty();
      assertThat(health(served).has("away")).isFalse();
    }
  }

  private static String aPortThatNobodyListensAt() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "127.0.0.1:" + socket.getLocalPort();
    }
  }
}
