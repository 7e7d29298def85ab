package org.yakugo.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Chromium;
import org.yakugo.cli.Main;
import org.yakugo.manuscript.Manuscripts;
import org.yakugo.workspace.ChildProcess;
import org.yakugo.workspace.Workspace;

/** A service that dies without a word while somebody types: what was typed is there again. */
final class KilledServiceTest {
  private static final double PATIENCE = 60_000;
  private static final int TRIES = 3_000;
  private static final int BETWEEN = 20;

  /** Keys follow each other within the pause that would save; milliseconds. */
  private static final double NO_PAUSE = 10;

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  private Process serve(int port) throws IOException, InterruptedException {
    return ready(start(port), port);
  }

  private Process start(int port) throws IOException {
    Process process = ChildProcess.start(Main.class, "serve", "--port", port, "-w", folder);
    started.add(process);
    return process;
  }

  private static Process ready(Process process, int port) throws InterruptedException {
    HttpRequest health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < TRIES; i++) {
        try {
          if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
            return process;
          }
        } catch (IOException notYet) {
          // it is still starting
        }
        Thread.sleep(BETWEEN);
      }
    }
    throw new AssertionError("The service doesn't start");
  }

  private String kept() {
    return new Manuscripts(new Workspace(folder)).all().getFirst().headline(1).ja();
  }

  @Test
  void whatWasTypedIsThereAgain() throws Exception {
    setDefaultAssertionTimeout(PATIENCE);
    DeskBrowser.copySample(folder);
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process first = start(port);
    try (Chromium chromium = Chromium.start()) {
      ready(first, port);
      Page page = chromium.browser().newPage();
      page.setDefaultTimeout(PATIENCE);
      page.navigate("http://127.0.0.1:" + port + "/draft");
      page.locator("#paste").fill("President visits Latvia\n\nHe arrived in Riga.\n");
      page.keyboard().press("Control+Enter");
      page.locator("#ja").fill("");
      assertThat(page.locator("#saved")).hasText("Saved");

      AtomicInteger sent = new AtomicInteger();
      page.onRequest(request -> sent.addAndGet(request.method().equals("POST") ? 1 : 0));
      String typed = "大統領がラトビアを訪問、首都リガで首脳会談を行い、共同声明に署名".repeat(2);
      page.keyboard().type(typed, new TypeOptions().setDelay(NO_PAUSE));
      assertThat(sent.get()).as("sent while there was no pause").isPositive();
      assertThat(page.locator("#saved")).hasText("Saved");
      page.keyboard().type("（続");
      first.destroyForcibly().waitFor();
      assertThat(kept()).startsWith(typed);

      page.keyboard().type("く）");
      assertThat(page.locator("#ja")).hasValue(typed + "（続く）");
      serve(port);
      assertThat(page.locator("#saved")).hasText("Saved");
      assertThat(kept()).isEqualTo(typed + "（続く）");
      page.reload();
      assertThat(page.locator("#ja")).hasValue(typed + "（続く）");
    }
  }
}
