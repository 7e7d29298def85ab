package org.yakugo.ministry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.yakugo.UnusableInput;
import org.yakugo.align.Precedents;
import org.yakugo.fuzz.Mutation;
import org.yakugo.text.JapaneseWords;

/**
 * A node that answers with whatever accidents, other builds and other programs make of an answer:
 * it is read as far as it can be, or the shared memory is away.
 */
final class StrangeAnswersTest {
  private static final House HOUSE = new House("home", "ministry");
  private static final String TEXT = "FM Orbek meets Defence Minister of Samland";
  private static final String JAPANESE = "オルベク外相がサムランド国防相と会談";

  private static StubNode node;
  private static byte[] whole;
  private static List<SharedPrecedents.Topic> topics;
  private static volatile byte[] answer;

  @BeforeContainer
  static void open() throws IOException {
    Path folder = Files.createTempDirectory("yakugo-answers");
    List<Map<String, Object>> hits = new ArrayList<>();
    try (SomeBulletins bulletins = SomeBulletins.in(folder)) {
      for (String id : bulletins.ids()) {
        SharedDocuments.of("other", id, bulletins.units(id), bulletins.aligned(id))
            .documents()
            .values()
            .forEach(document -> hits.add(Map.of("_source", document)));
      }
      topics =
          bulletins.ids().stream()
              .flatMap(id -> bulletins.aligned(id).stream())
              .flatMap(item -> item.links().stream())
              .flatMap(
                  link ->
                      Precedents.keys(link).stream()
                          .map(key -> new SharedPrecedents.Topic(link.kind(), key)))
              .distinct()
              .toList();
    }
    whole =
        Cluster.text(Map.of("hits", Map.of("hits", hits), "items", hits))
            .getBytes(StandardCharsets.UTF_8);
    node = StubNode.answering(StrangeAnswersTest::answer);
  }

  @AfterContainer
  static void close() {
    node.close();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Provide
  static Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Example
  void theWholeAnswerIsRead() {
    answer = whole;
    Cluster cluster = cluster();
    assertThat(new SharedSegments(cluster, HOUSE, true).match(TEXT, 5, null).getFirst().score())
        .isEqualTo(100);
    assertThat(new SharedPrecedents(cluster, HOUSE, true).uses(topics))
        .allSatisfy((topic, uses) -> assertThat(uses).isNotEmpty());
  }

  @Example
  void whatAnotherBuildWroteIsLeftOutAndTheRestCounts() {
    answer =
        """
        {"hits": {"hits": [{"_source": {"house": "other", "bulletin": "b", "item": 1,
         "place": 0, "aligned": "lately", "date": "2024-13-01", "en": "Orbek", "ja": "オルベク",
         "links": [{"kind": "SHIP"}, {"kind": "PERSON"}, null, 7], "wording": "person"}}]}}
        """
            .getBytes(StandardCharsets.UTF_8);
    assertThat(new SharedPrecedents(cluster(), HOUSE, true).item("other:b", 1))
        .hasValueSatisfying(
            item -> {
              assertThat(item.date()).isNull();
              assertThat(item.links()).isEmpty();
            });
    assertThat(new SharedPrecedents(cluster(), HOUSE, true).renderings("Orbek", 5, WORDS))
        .isEmpty();
  }

  @Example
  void aNodeWhoseAnswerNeverEndsIsAway() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    try (StubNode endless =
        StubNode.answering(
            exchange -> {
              exchange.sendResponseHeaders(200, 1000);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
              try {
                over.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })) {
      Cluster cluster = new Cluster(ClusterAddress.of(endless.address()), null);
      Patience short1 = new Patience(1, Duration.ofMillis(300), Duration.ZERO);
      assertThatThrownBy(() -> cluster.send("GET", "/x", null, short1))
          .isInstanceOf(ClusterAway.class)
          .hasMessage(
              "The shared memory " + endless.host() + "/past is away (it doesn't answer in time).");
      over.countDown();
    }
  }

  @Property(tries = 200, seed = "1", shrinking = ShrinkingMode.OFF)
  void anyAnswerIsReadOrRefused(@ForAll("seeds") long seed) {
    answer = new Mutation(seed).of(whole);
    survives(() -> new SharedSegments(cluster(), HOUSE, true).match(TEXT, 5, null));
    survives(() -> new SharedSegments(cluster(), HOUSE, true).match(JAPANESE, 5, "2024-01-06"));
    survives(() -> new SharedSegments(cluster(), HOUSE, true).concordance("border trade", 5));
    SharedPrecedents precedents = new SharedPrecedents(cluster(), HOUSE, true);
    survives(
        () -> {
          for (var uses : precedents.uses(topics).values()) {
            Precedents.pairs(uses);
          }
        });
    survives(() -> precedents.renderings(TEXT, 5, WORDS));
    if (isJson(answer)) {
      // Otherwise who shares tries again, for half a minute.
      survives(
          () -> {
            BulkLoad load = new BulkLoad(cluster());
            load.put("other/b", Map.of("en", "x"));
            load.flush();
          });
      survives(() -> new Sharing(cluster(), "home").share(List.of(), id -> null, done -> {}));
    }
  }

  private static boolean isJson(byte[] bytes) {
    try {
      return bytes.length > 0 && Cluster.JSON.readTree(bytes) != null;
    } catch (IOException none) {
      return false;
    }
  }

  private static final Supplier<JapaneseWords> WORDS = JapaneseWords::plain;

  private static Cluster cluster() {
    return new Cluster(
        ClusterAddress.of(node.address()),
        null,
        new Patience(2, Duration.ofSeconds(2), Duration.ZERO));
  }

  private static void survives(Runnable asking) {
    try {
      asking.run();
    } catch (UnusableInput refused) {
      assertThat(refused).message().isNotBlank().doesNotContain("Exception", "\n");
    }
  }
}
