package org.yakugo.ministry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.function.Uncheck;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/**
 * Asks the nodes of a cluster, one after the other until one answers. After none did, nobody waits
 * again for {@link #REST}. Safe for many threads.
 */
final class Cluster {
  /** JSON as the cluster is given it; probabilities to the last digit. */
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final Duration REST = Duration.ofSeconds(30);
  private static final Duration TO_CONNECT = Duration.ofSeconds(1);

  /** Too busy, or a part of it is being moved. */
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private final ClusterAddress address;
  private final @Nullable String login;
  private final Patience question;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .build();
  private volatile int good;
  private volatile @Nullable Absence absence;

  private record Absence(ClusterAway why, long end) {}

  /**
   * @param status HTTP's
   */
  record Answer(int status, JsonNode body) {
    boolean isGood() {
      return status / 100 == 2;
    }

    /** Why it is not good, in the cluster's words. */
    String reason() {
      if (status == 404) {
        return "it has no such index";
      }
      JsonNode error = body.path("error");
      JsonNode root = error.path("root_cause").path(0).path("reason");
      return root.isTextual() ? root.asText() : error.path("reason").asText("status " + status);
    }
  }

  /**
   * @param login {@code user:password}; null for none
   */
  Cluster(ClusterAddress address, @Nullable String login) {
    this(address, login, Patience.QUESTION);
  }

  /**
   * @param question how long to try to have an answer
   */
  Cluster(ClusterAddress address, @Nullable String login, Patience question) {
    this.address = address;
    this.login = login;
    this.question = question;
  }

  String index() {
    return address.index();
  }

  /** Why it isn't asked now; null if it is. */
  @Nullable ClusterAway away() {
    Absence now = absence;
    return now == null || System.nanoTime() - now.end > 0 ? null : now.why;
  }

  /**
   * Asks the index a question that has an answer.
   *
   * @param path below the index
   * @throws ClusterAway if there is none
   */
  JsonNode ask(String path, Object body) {
    ClusterAway away = away();
    if (away != null) {
      throw away;
    }
    Answer answer = send("POST", "/" + index() + path, text(body), question);
    if (!answer.isGood()) {
      throw away(new IOException("it answers: " + answer.reason()));
    }
    return answer.body();
  }

  static String text(Object body) {
    return Uncheck.get(() -> JSON.writeValueAsString(body));
  }

  /**
   * Sends a request, and again where that may help.
   *
   * @param path from the root
   * @param body null for none
   * @return the answer, a refusal too
   * @throws ClusterAway if no node answers
   */
  Answer send(String method, String path, @Nullable String body, Patience patience) {
    IOException last = new IOException("it has no node");
    for (int round = 0; round < patience.rounds(); round++) {
      rest(patience.before(round));
      for (int i = 0; i < address.nodes().size(); i++) {
        int node = (good + i) % address.nodes().size();
        try {
          Answer answer = once(method, address.nodes().get(node).resolve(path), body, patience);
          if (!LATER.contains(answer.status())) {
            good = node;
            absence = null;
            return answer;
          }
          last = new IOException("it answers: " + answer.reason());
        } catch (IOException e) {
          last = e;
        }
      }
    }
    throw away(last);
  }

  private Answer once(String method, URI uri, @Nullable String body, Patience patience)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header(
                "Content-Type",
                uri.getPath().endsWith("_bulk") ? "application/x-ndjson" : "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (login != null) {
      byte[] bytes = login.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request.build(), BodyHandlers.ofByteArray());
    try {
      // The request's own time ends with the answer's head; its content may never come.
      HttpResponse<byte[]> response = sent.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), json(response));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      Throwable why = e.getCause();
      String said = why == null ? null : why.getMessage();
      throw new IOException(said == null ? "no connection" : said, e);
    } catch (TimeoutException e) {
      throw new IOException("it doesn't answer in time", e);
    } finally {
      sent.cancel(true);
    }
  }

  private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
    try {
      return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      if (answer.statusCode() / 100 != 2) {
        return JSON.createObjectNode(); // A proxy's page; the status says it.
      }
      throw new IOException("what it answers is no JSON", e);
    }
  }

  static void rest(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ClusterAway away(IOException why) {
    ClusterAway away =
        new ClusterAway(
            Message.of(
                "shared-memory-away", address.nodes().getFirst().getAuthority(), index(), why),
            why);
    absence = new Absence(away, System.nanoTime() + REST.toNanos());
    return away;
  }
}
