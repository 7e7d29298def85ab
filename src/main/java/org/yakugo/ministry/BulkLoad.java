package org.yakugo.ministry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.yakugo.Digest;
import org.yakugo.UnusableInput;

/**
 * Sends many documents in few requests. What the cluster was too busy for is sent again; what was
 * sent twice stands there once, since the documents' ids tell.
 */
final class BulkLoad {
  /** Characters of a request; the manuals advise five to fifteen megabytes. */
  private static final int LARGEST = 4 << 20;

  /** The longest id that OpenSearch takes, in bytes. */
  private static final int LONGEST_ID = 512;

  private static final int ROUNDS = 8;
  private static final int TOO_BUSY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int NOT_FOUND = 404;

  private final Cluster cluster;
  private final List<String> open = new ArrayList<>();
  private int size;

  BulkLoad(Cluster cluster) {
    this.cluster = cluster;
  }

  void put(String id, Map<String, Object> document) {
    add("{\"index\":{\"_id\":" + Cluster.text(key(id)) + "}}\n" + Cluster.text(document) + "\n");
  }

  /**
   * @param id as the cluster tells it
   */
  void remove(String id) {
    add("{\"delete\":{\"_id\":" + Cluster.text(id) + "}}\n");
  }

  /** The id under which the cluster keeps a document. */
  static String key(String id) {
    return id.getBytes(StandardCharsets.UTF_8).length <= LONGEST_ID ? id : Digest.hex(id, 32);
  }

  private void add(String lines) {
    open.add(lines);
    size += lines.length();
    if (size > LARGEST) {
      flush();
    }
  }

  /**
   * Sends what hasn't been sent.
   *
   * @throws ClusterAway if the cluster stays away or too busy
   * @throws UnusableInput if it refuses a document
   */
  void flush() {
    List<String> left = new ArrayList<>(open);
    open.clear();
    size = 0;
    for (int round = 0; !left.isEmpty(); round++) {
      if (round == ROUNDS) {
        throw UnusableInput.storage("shared-memory-too-busy-try-again-later");
      }
      Cluster.rest(Patience.LOADING.before(round));
      left = send(left);
    }
  }

  /** Returns those that have to be sent again. */
  private List<String> send(List<String> lines) {
    Cluster.Answer answer =
        cluster.send(
            "POST", "/" + cluster.index() + "/_bulk", String.join("", lines), Patience.LOADING);
    if (!answer.isGood()) {
      throw refused(answer.reason());
    }
    List<String> again = new ArrayList<>();
    JsonNode items = answer.body().path("items");
    for (int i = 0; i < lines.size(); i++) {
      Iterator<JsonNode> deeds = items.path(i).elements();
      JsonNode item = deeds.hasNext() ? deeds.next() : MissingNode.getInstance();
      int status = item.path("status").asInt();
      if (status == TOO_BUSY || status == UNAVAILABLE) {
        again.add(lines.get(i));
      } else if (status / 100 != 2 && status != NOT_FOUND) {
        throw refused(item.path("error").path("reason").asText("status " + status));
      }
    }
    return again;
  }

  private static UnusableInput refused(String reason) {
    return UnusableInput.storage("shared-memory-refuses-what-put", reason);
  }
}
