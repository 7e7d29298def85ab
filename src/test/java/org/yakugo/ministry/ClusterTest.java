package org.yakugo.ministry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes that answer as the test says. */
final class ClusterTest {
  private static final Patience SHORT =
      new Patience(3, Duration.ofSeconds(5), Duration.ofMillis(1));

  private final List<StubNode> nodes = new ArrayList<>();

  /** What was asked, node by node. */
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Answers with one status after the other, the last again and again. */
  private String node(Integer... statuses) throws IOException {
    int number = nodes.size();
    List<Integer> left = new ArrayList<>(List.of(statuses));
    StubNode node =
        StubNode.answering(
            exchange -> {
              int status = left.size() > 1 ? left.removeFirst() : left.getFirst();
              asked.add(
                  number + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI());
              exchange.getRequestBody().readAllBytes();
              byte[] body =
                  (status == 200 ? "{\"took\":1}" : "{\"error\":{\"reason\":\"no luck\"}}")
                      .getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(status, body.length);
              exchange.getResponseBody().write(body);
              exchange.close();
            });
    nodes.add(node);
    return node.host();
  }

  private static Cluster cluster(String nodes) {
    return new Cluster(ClusterAddress.of("opensearch://" + nodes + "/past"), null);
  }

  @AfterEach
  void stop() {
    nodes.forEach(StubNode::close);
  }

  @Test
  void triesAgainWhileItIsBusy() throws IOException {
    Cluster.Answer answer = cluster(node(429, 503, 200)).send("GET", "/x", null, SHORT);
    assertThat(answer.isGood()).isTrue();
    assertThat(asked).containsExactly("0 GET /x", "0 GET /x", "0 GET /x");
  }

  @Test
  void asksTheNextNodeAndStaysWithIt() throws IOException {
    Cluster cluster = cluster(node(503) + "," + node(200));
    cluster.ask("/_search", Map.of());
    cluster.ask("/_search", Map.of());
    assertThat(asked)
        .containsExactly("0 POST /past/_search", "1 POST /past/_search", "1 POST /past/_search");
  }

  @Test
  void aRefusalIsNotTriedAgain() throws IOException {
    Cluster.Answer answer = cluster(node(400)).send("PUT", "/past", "{}", SHORT);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.reason()).isEqualTo("no luck");
    assertThat(asked).containsExactly("0 PUT /past");
  }

  @Test
  void whoAsksAnAbsentOneWaitsOnce() throws IOException {
    String node = node(503);
    Cluster cluster = cluster(node);
    String away = "The shared memory " + node + "/past is away (it answers: no luck).";
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> cluster.ask("/_search", Map.of()))
          .isInstanceOf(ClusterAway.class)
          .hasMessage(away);
    }
    assertThat(asked).hasSize(Patience.QUESTION.rounds());
    assertThat(cluster.away()).hasMessage(away);
  }

  @Test
  void pausesGrow() {
    assertThat(
            List.of(0, 1, 2, 3, 7).stream().map(round -> Patience.LOADING.before(round).toMillis()))
        .containsExactly(0L, 200L, 400L, 800L, 5_000L);
  }
}
