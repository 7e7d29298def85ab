package org.yakugo.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.yakugo.Json;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

/** The service over a workspace of a test's own, and what is asked of it. */
public record Served(Desk desk, WebService service, HttpClient client) implements AutoCloseable {

  /** Over a workspace as it stands, for everybody on this machine. */
  public static Served over(Workspace workspace) {
    Desk desk = Desk.open(workspace);
    return new Served(desk, WebService.start(desk, "127.0.0.1", 0), HttpClient.newHttpClient());
  }

  /** The same for those who are let in. */
  public static Served over(Workspace workspace, Access access) {
    Desk desk = Desk.open(workspace);
    WebService service = WebService.start(desk, "127.0.0.1", 0, access);
    return new Served(desk, service, HttpClient.newHttpClient());
  }

  public static JsonNode json(HttpResponse<String> answer) throws IOException {
    return Json.MAPPER.readTree(answer.body());
  }

  public String url() {
    return service.url();
  }

  /**
   * @param path from the root, or from where the service stands
   */
  public URI uri(String path) {
    return URI.create(url()).resolve(path);
  }

  public HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public HttpResponse<String> get(String path) {
    return send(at(path));
  }

  /**
   * @param headers names and values in turn
   */
  public HttpResponse<String> send(
      String method, String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        at(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Sends these bytes and returns all that comes back until the connection ends. */
  String raw(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    client.close();
    service.close();
    desk.close();
  }
}
