package org.yakugo.ministry;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** A node of a cluster that answers as a test says. */
public record StubNode(HttpServer server) implements AutoCloseable {

  public static StubNode answering(HttpHandler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", handler);
    server.start();
    return new StubNode(server);
  }

  /** Host and port. */
  public String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Of a shared memory there. */
  public String address() {
    return "opensearch://" + host() + "/past";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
