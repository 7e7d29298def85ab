package org.yakugo.ministry;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.UnusableInput;

/**
 * Where a cluster is: {@code opensearch://host:port,host:port/index}, or {@code opensearchs://…}
 * for encrypted connections.
 *
 * @param nodes any of which can be asked
 * @param index its name
 */
record ClusterAddress(List<URI> nodes, String index) {
  private static final Pattern FORM =
      Pattern.compile("opensearch(s?)://([\\w.:,\\[\\]-]+)/([a-z0-9][a-z0-9_.-]*)/?");
  private static final Pattern NODE =
      Pattern.compile("([\\w.-]+|\\[[0-9a-fA-F:]+])(?::(\\d{1,5}))?");
  private static final String PORT = "9200";
  private static final int LAST_PORT = 65_535;

  ClusterAddress {
    nodes = List.copyOf(nodes);
  }

  /**
   * @throws UnusableInput if it is no such address
   */
  static ClusterAddress of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw unusable(text);
    }
    String scheme = form.group(1).isEmpty() ? "http" : "https";
    List<URI> nodes =
        Arrays.stream(form.group(2).split(",")).map(node -> node(scheme, node, text)).toList();
    return new ClusterAddress(nodes, form.group(3));
  }

  private static URI node(String scheme, String node, String text) {
    Matcher parts = NODE.matcher(node);
    if (!parts.matches()) {
      throw unusable(text);
    }
    String port = parts.group(2) == null ? PORT : parts.group(2);
    if (Integer.parseInt(port) > LAST_PORT) {
      throw unusable(text);
    }
    return URI.create(scheme + "://" + parts.group(1) + ":" + port);
  }

  private static UnusableInput unusable(String text) {
    return UnusableInput.request("no-shared-memory-address-written", text);
  }
}
