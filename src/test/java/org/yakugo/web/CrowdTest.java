package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.workspace.OwnWorkspace;

/** Many who ask at once, and those who never finish asking. */
final class CrowdTest {
  private static final int STALLED = 300;
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir private Path folder;
  private final List<Socket> sockets = new ArrayList<>();
  @AutoClose private Served served;

  @BeforeEach
  void start() {
    served = Served.over(OwnWorkspace.in(folder));
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Test
  void contentsThatNeverComeKeepNobodyWaiting() throws Exception {
    for (int i = 0; i < STALLED; i++) {
      begin("/api/suggest", 1_000);
    }
    assertThat(get("/health").statusCode()).isEqualTo(200);
    assertThat(post("/api/suggest", "FM meets PM").statusCode()).isEqualTo(200);
  }

  @Test
  @Timeout(300)
  void whoComesAfterTheQueueIsFullIsToldWhenToComeAgain() throws Exception {
    for (int i = 0; i < 8 + 32 + 1; i++) {
      begin("/api/check", 100_000);
    }
    assertThat(answer(firstAnswered()))
        .startsWith("HTTP/1.1 503 ")
        .contains("\r\nRetry-After: 5\r\n")
        .contains("Too many ask at once; come again in a few seconds.");
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void aTextOfManyMegabytesIsRefusedWithASentence() throws Exception {
    HttpResponse<String> answer = post("/api/suggest", "They met. ".repeat(600_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Json.MAPPER.readTree(answer.body()).path("detail").textValue())
        .isEqualTo("The text holds too much text: 6.0 million characters, the limit is 5 million.");
  }

  @Test
  void whatIsNoHttpOfTodayIsToldSo() throws IOException {
    Socket socket = new Socket("127.0.0.1", served.service().port());
    sockets.add(socket);
    socket.getOutputStream().write("GET /health\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(answer(socket)).contains("The request is of no version of HTTP that is spoken here");
  }

  private Socket begin(String path, int length) throws IOException {
    Socket socket = new Socket("127.0.0.1", served.service().port());
    sockets.add(socket);
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
            .formatted(path, length);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private Socket firstAnswered() throws Exception {
    while (true) {
      for (Socket socket : sockets) {
        if (socket.getInputStream().available() > 0) {
          return socket;
        }
      }
      Thread.sleep(20);
    }
  }

  private static String answer(Socket socket) throws IOException {
    socket.setSoTimeout(120_000);
    InputStream in = socket.getInputStream();
    byte[] bytes = new byte[4_000];
    int length = 0;
    for (int n = 0; n >= 0 && length < bytes.length; n = in.read(bytes, length, 4_000 - length)) {
      length += n;
      if (new String(bytes, 0, length, StandardCharsets.UTF_8).contains("}")) {
        break;
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String path) {
    return served.send(served.at(path).timeout(PATIENCE));
  }

  private HttpResponse<String> post(String path, String text) {
    return served.send(
        served
            .at(path)
            .timeout(PATIENCE)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(BodyPublishers.ofString(text)));
  }
}
