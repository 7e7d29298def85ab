package org.yakugo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.yakugo.UnusableInput;

/** A request that comes while the archive is read is not told that it is too large. */
final class OpeningTest {
  @Test
  void whoComesTooEarlyIsToldToComeAgain() throws Exception {
    Opening opening = new Opening(Duration.ofMillis(50));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Javalin server =
        Javalin.create(
            config -> {
              config.routes.before(opening::meet);
              config.routes.get("/", ctx -> ctx.result(Caller.deadline(ctx).isNear() ? "" : "now"));
              config.routes.exception(
                  UnusableInput.class, (e, ctx) -> ctx.status(503).result(e.getMessage()));
            });
    server.start("127.0.0.1", 0);
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/");
      assertThat(get(client, address).body()).isEqualTo("now");
      Thread reading =
          Thread.ofPlatform()
              .start(
                  () ->
                      opening.during(
                          () -> {
                            begun.countDown();
                            wait(end);
                          }));
      begun.await();
      HttpResponse<String> early = get(client, address);
      assertThat(early.statusCode()).isEqualTo(503);
      assertThat(early.body())
          .isEqualTo("The published bulletins are still being read; come again in a while.");
      assertThat(early.headers().firstValue("Retry-After")).contains("10");
      end.countDown();
      reading.join();
      assertThat(get(client, address).body()).isEqualTo("now");
    } finally {
      server.stop();
    }
  }

  private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
