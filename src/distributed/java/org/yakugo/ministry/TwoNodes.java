package org.yakugo.ministry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.ministry.node.SearchNode;

/** A cluster of two nodes on this machine, each a process of its own. */
final class TwoNodes implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final List<Process> nodes = new ArrayList<>();
  private final List<Integer> ports = new ArrayList<>();

  /** Starts both, and waits until they have found each other. */
  static TwoNodes in(Path folder) throws IOException {
    TwoNodes cluster = new TwoNodes();
    List<Integer> free = freePorts(4);
    List<String> seeds = List.of("127.0.0.1:" + free.get(2), "127.0.0.1:" + free.get(3));
    cluster.start("first", folder, free.get(0), free.get(2), seeds);
    cluster.start("second", folder, free.get(1), free.get(3), seeds);
    cluster.await("wait_for_nodes=2");
    return cluster;
  }

  private void start(String name, Path folder, int http, int transport, List<String> seeds)
      throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:ActiveProcessorCount=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SearchNode.class.getName(),
            name,
            home.toString(),
            String.valueOf(http),
            String.valueOf(transport)));
    command.addAll(seeds);
    Process node =
        new ProcessBuilder(command).redirectError(home.resolve("node.log").toFile()).start();
    nodes.add(node);
    ports.add(http);
    BufferedReader lines = node.inputReader();
    String line = lines.readLine();
    while (!"started".equals(line)) {
      if (line == null) {
        throw new IOException(Files.readString(home.resolve("node.log")));
      }
      line = lines.readLine();
    }
  }

  /** Both, as a workspace names them. */
  ClusterAddress address(String index) {
    return ClusterAddress.of(
        "opensearch://127.0.0.1:%d,127.0.0.1:%d/%s".formatted(ports.get(0), ports.get(1), index));
  }

  Cluster cluster(String index) {
    return new Cluster(address(index), null);
  }

  /** Waits until the cluster's health is so. */
  void await(String health) {
    Cluster.Answer answer =
        cluster("any")
            .send(
                "GET",
                "/_cluster/health?timeout=%ds&%s".formatted(PATIENCE.toSeconds(), health),
                null,
                new Patience(3, PATIENCE, Duration.ofSeconds(1)));
    if (!answer.isGood()) {
      throw new IllegalStateException("the cluster isn't ready: " + answer.body());
    }
  }

  /** The second one, which the cluster can do without, at once and without a farewell. */
  void killSecond() {
    nodes.get(1).destroyForcibly();
  }

  @Override
  public void close() {
    nodes.forEach(Process::destroyForcibly);
    nodes.forEach(
        node -> {
          try {
            node.waitFor();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static List<Integer> freePorts(int count) {
    List<ServerSocket> sockets = Stream.generate(TwoNodes::socket).limit(count).toList();
    List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
    for (ServerSocket socket : sockets) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ports;
  }

  private static ServerSocket socket() {
    try {
      return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
