package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.Packed;
import org.yakugo.UnusableInput;
import org.yakugo.workspace.OwnWorkspace;

/** Walks every route that {@code openapi.json} describes, through the door that guards them all. */
final class GuardTest {
  private static final String SECRET = "correct-horse-battery";
  private static final String PROVED = "Authorization: Bearer " + SECRET;
  private static final String ADD_ON = "chrome-extension://abcdefgh";

  @TempDir private Path folder;
  @AutoClose private Served served;

  private record Route(String method, String path) {}

  @BeforeEach
  void start() throws IOException {
    Access access = Access.at("127.0.0.1", List.of("Yakugo.example"), List.of(ADD_ON), token());
    served = Served.over(OwnWorkspace.in(folder), access);
  }

  @Test
  void noRouteAnswersWithoutTheToken() throws Exception {
    assertThat(refused(route -> status(route, "localhost"), 401)).isEmpty();
  }

  @Test
  void noRouteAnswersToAWrongToken() throws Exception {
    String wrong = "Authorization: Bearer correct-horse-batterx";
    assertThat(refused(route -> status(route, "localhost", wrong), 401)).isEmpty();
  }

  @Test
  void everyRouteAnswersToTheToken() throws Exception {
    assertThat(
            routes().stream()
                .filter(
                    route ->
                        Set.of(401, 403, 421).contains(status(route, "yakugo.example", PROVED))))
        .isEmpty();
  }

  @Test
  void noRouteAnswersToAForeignName() throws Exception {
    assertThat(refused(route -> status(route, "evil.example", PROVED), 421)).isEmpty();
  }

  @Test
  void noRouteAnswersToAForeignPage() throws Exception {
    String page = "Origin: https://evil.example";
    assertThat(refused(route -> status(route, "localhost", PROVED, page), 403)).isEmpty();
  }

  @Test
  void noRouteTakesAnotherMethodFromAHeader() throws Exception {
    String other = "X-HTTP-Method-Override: TRACE";
    assertThat(refused(route -> status(route, "localhost", PROVED, other), 400)).isEmpty();
  }

  @Test
  void aNamedOriginUsesLanguageToolsProtocolAndNothingElse() throws Exception {
    String page = "Origin: " + ADD_ON;
    assertThat(routes().stream().filter(r -> status(r, "localhost", PROVED, page) != 403))
        .allMatch(route -> route.path().startsWith("/v2/"))
        .hasSize((int) routes().stream().filter(r -> r.path().startsWith("/v2/")).count());
  }

  @Test
  void aBrowserThatAsksForANamedOriginIsTold() throws Exception {
    Route check = new Route("OPTIONS", "/v2/check");
    assertThat(answer(check, "localhost", "Origin: " + ADD_ON))
        .startsWith("HTTP/1.1 204 ")
        .containsIgnoringCase("Access-Control-Allow-Origin: " + ADD_ON + "\r\n");
  }

  @Test
  void theTokenIsAlsoAPasswordAndAnApiKey() {
    String pair =
        Base64.getEncoder().encodeToString(("me:" + SECRET).getBytes(StandardCharsets.UTF_8));
    Route health = new Route("GET", "/health");
    assertThat(status(health, "localhost", "Authorization: Basic " + pair)).isEqualTo(200);
    assertThat(status(new Route("GET", "/v2/languages?apiKey=" + SECRET), "localhost"))
        .isEqualTo(200);
    assertThat(status(new Route("GET", "/health?apiKey=" + SECRET), "localhost")).isEqualTo(401);
  }

  @Test
  void beyondThisMachineATokenIsNeeded() {
    assertThatThrownBy(() -> WebService.start(served.desk(), "0.0.0.0", 0))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            "At 0.0.0.0 other machines reach the service, so it needs --users FILE or --token-file FILE (and"
                + " --allow-host NAME for each name it is called by); without --host it answers"
                + " this machine alone.");
  }

  @Test
  void atAnyAddressOnlyNamedHostsAreAnswered() throws IOException {
    assertThat(Access.at("0.0.0.0", List.of("desk.example"), List.of(), token()).hosts())
        .containsExactlyInAnyOrder("localhost", "127.0.0.1", "[::1]", "desk.example");
  }

  @Test
  void whatIsNoOriginIsRefused() {
    for (String none :
        List.of("editor.example.org", "https://a.example/path", "null", "https:// ")) {
      assertThatThrownBy(() -> Access.at("127.0.0.1", List.of(), List.of(none), null))
          .isInstanceOf(UnusableInput.class)
          .hasMessage("'" + none + "' is no origin; one reads like https://editor.example.org.");
    }
  }

  @Test
  void aTokenFileThatEverybodyReadsIsRefused() throws IOException {
    Path file = tokenFile("rw-r--r--", SECRET);
    assertThatThrownBy(() -> AccessToken.in(file))
        .hasMessage(file + " can be read by everybody on this machine; 'chmod o-rwx' closes it.");
  }

  @Test
  void aShortTokenIsRefused() throws IOException {
    Path file = tokenFile("rw-------", "short");
    assertThatThrownBy(() -> AccessToken.in(file))
        .hasMessage("The token in " + file + " is shorter than 16 characters.");
  }

  private AccessToken token() throws IOException {
    return AccessToken.in(tokenFile("rw-------", SECRET));
  }

  private Path tokenFile(String mode, String secret) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), secret + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private static List<Route> refused(Function<Route, Integer> asked, int status)
      throws IOException {
    return routes().stream().filter(route -> asked.apply(route) != status).toList();
  }

  private static List<Route> routes() throws IOException {
    List<Route> routes = new ArrayList<>();
    JsonNode paths =
        Json.MAPPER.readTree(Packed.bytes(GuardTest.class, "openapi.json")).path("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method ->
                  routes.add(
                      new Route(
                          method.toUpperCase(Locale.ROOT),
                          path.getKey().replaceAll("[{<][^}>]*[}>]", "x"))));
    }
    assertThat(routes).hasSizeGreaterThan(40);
    return routes;
  }

  private int status(Route route, String host, String... headers) {
    return Integer.parseInt(answer(route, host, headers).split(" ", 3)[1]);
  }

  /** A bare socket, since a browser's headers can't be set with Java's client. */
  private String answer(Route route, String host, String... headers) {
    String head =
        "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: 0\r\n%s\r\n"
            .formatted(
                route.method(),
                route.path(),
                host,
                headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n");
    return served.raw(head).replaceFirst("(?s)\r\n\r\n.*", "\r\n");
  }
}
