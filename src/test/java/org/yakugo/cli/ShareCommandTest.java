package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;
import org.yakugo.bulletin.Week;
import org.yakugo.ministry.StubNode;

/** {@code yakugo share} with a node of the test's own, which keeps what it is given. */
final class ShareCommandTest extends CommandCase {
  @AutoClose private StubNode node;
  private String address;

  /** By its id each document that the node keeps. */
  private final Map<String, JsonNode> documents = new ConcurrentHashMap<>();

  @BeforeEach
  void start() throws IOException {
    workspace();
    publish(7);
    publish(14);
    node = StubNode.answering(this::answer);
    address = node.address();
  }

  private void publish(int day) throws IOException {
    String first = "2026-03-%02d".formatted(day);
    Files.writeString(
        folder.resolve("corpus/" + first + ".txt"),
        Week.from(
            first,
            "ノルウェーが除雪車を購入",
            "Norway buys snow ploughs",
            "They arrived on Monday. (SAMPLE / %02d.03.2026)".formatted(day + 2)));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath();
    String answer =
        path.endsWith("_bulk")
            ? taken(body)
            : path.endsWith("_search") ? found(Json.MAPPER.readTree(body)) : "{}";
    boolean head = exchange.getRequestMethod().equals("HEAD");
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, head ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private String taken(String lines) throws IOException {
    List<String> parts = lines.lines().toList();
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      JsonNode action = Json.MAPPER.readTree(parts.get(i));
      items.append(items.isEmpty() ? "" : ",").append("{\"index\":{\"status\":200}}");
      if (action.has("delete")) {
        documents.remove(action.path("delete").path("_id").asText());
      } else {
        i++;
        documents.put(
            action.path("index").path("_id").asText(), Json.MAPPER.readTree(parts.get(i)));
      }
    }
    return "{\"items\":[" + items + "]}";
  }

  /** What says of a bulletin that it is there; what is asked to be removed, none is left of. */
  private String found(JsonNode asked) {
    boolean removal = asked.path("query").path("bool").has("must_not");
    StringBuilder hits = new StringBuilder();
    documents.forEach(
        (id, document) -> {
          boolean gone =
              removal
                  && asked.toString().contains(document.path("bulletin").asText())
                  && !asked.toString().contains(document.path("version").asText());
          if (gone || !removal && document.size() == 4) {
            hits.append(hits.isEmpty() ? "" : ",")
                .append("{\"_id\":")
                .append(TextNode.valueOf(id))
                .append(",\"sort\":[1],\"_source\":")
                .append(document)
                .append("}");
          }
        });
    return "{\"hits\":{\"hits\":[" + hits + "]}}";
  }

  private Result share(String... more) {
    Result shared = run(Stream.concat(Stream.of("share"), Stream.of(more)).toArray(String[]::new));
    String told =
        shared
            .err()
            .lines()
            .filter(
                line -> !line.endsWith(" files ...")) // on a slow machine it tells how far it is
            .collect(Collectors.joining("\n"));
    return new Result(shared.status(), shared.out(), told);
  }

  private static Result said(String sentence) {
    return new Result(0, "", sentence);
  }

  @Test
  void putsThereWhatIsNewAndTakesAwayWhatIsGone() throws IOException {
    Files.writeString(folder.resolve("yakugo.toml"), "[memory]\nhouse = \"baku\"\n");
    assertThat(share("--memory", address))
        .isEqualTo(said("Put 2 bulletins there and took none away; none was there already."));
    assertThat(documents.values().stream().map(d -> d.path("house").asText()).distinct())
        .containsExactly("baku");
    assertThat(share("--memory", address))
        .isEqualTo(said("Put no bulletins there and took none away; 2 were there already."));
    publish(21);
    Files.delete(folder.resolve("corpus/2026-03-07.txt"));
    assertThat(share("--memory", address))
        .isEqualTo(said("Put 1 bulletin there and took 1 away; 1 was there already."));
    assertThat(documents.values().stream().map(d -> d.path("bulletin").asText()).distinct())
        .containsExactlyInAnyOrder("2026-03-14", "2026-03-21");
  }

  @Test
  void whoSharesHasAName() {
    assertThat(share("--memory", address))
        .isEqualTo(
            new Result(
                2,
                "",
                "yakugo share: yakugo.toml doesn't say under which name to share:"
                    + " [memory] house = \"…\"."));
    assertThat(documents).isEmpty();
  }

  @Test
  void withoutAnAddressNothingIsShared() {
    assertThat(share())
        .isEqualTo(
            new Result(
                2,
                "",
                "yakugo share: There is no shared memory; name one with --memory, or in yakugo.toml"
                    + " (docs/scale.md)."));
  }
}
