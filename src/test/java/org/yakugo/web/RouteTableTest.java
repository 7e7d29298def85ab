package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.web.account.Role;
import org.yakugo.web.account.Users;
import org.yakugo.web.page.Pages;
import org.yakugo.workspace.OwnWorkspace;

/**
 * Asks at every route, of programs and pages, as nobody and as a user of each role, and compares
 * who is let in with the table in {@code docs/routes.md}.
 */
final class RouteTableTest {
  private static final Path TABLE = Path.of("docs/routes.md");

  private record Route(String method, String path) {
    /** With something in the place of each parameter. */
    String asked() {
      return path.replaceAll("[{<][^}>]*[}>]", "x");
    }
  }

  @TempDir private Path folder;
  @AutoClose private Served served;

  /** Tokens by what the table calls their users; null for nobody. */
  private final Map<String, String> callers = new LinkedHashMap<>();

  @BeforeEach
  void start() throws IOException {
    Path file = folder.resolve("users.tsv");
    Users users = Users.at(file);
    callers.put("everybody", null);
    for (Role role : Role.values()) {
      users.set(role.label(), role, "a long password");
      callers.put(role.label(), users.newToken(role.label()));
    }
    Access access = Access.at("127.0.0.1", List.of(), List.of(), null, file);
    served = Served.over(OwnWorkspace.in(folder.resolve("workspace")), access);
  }

  @Test
  void theTableTellsWhoIsLetIn() throws IOException {
    List<String> told =
        Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("| `")).toList();
    List<String> found =
        routes().stream()
            .map(route -> "| `%s %s` | %s |".formatted(route.method, route.path, least(route)))
            .toList();
    assertThat(told).isEqualTo(found);
  }

  @Test
  void aSlashAtTheEndLetsNobodyElseIn() {
    List<Route> plain =
        routes().stream()
            .filter(route -> !route.path.endsWith("/") && !least(route).equals("everybody"))
            .toList();
    for (Route route : plain) {
      assertThat(least(new Route(route.method, route.path + "/")))
          .as(route.toString())
          .isEqualTo(least(route));
    }
  }

  /** The least of the callers who is let in. */
  private String least(Route route) {
    return callers.entrySet().stream()
        .filter(caller -> isLetIn(route, caller.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("nobody");
  }

  private List<Route> routes() {
    Javalin javalin =
        Javalin.create(
            config -> {
              new Routes(served.desk()).addTo(config.routes);
              new Pages(served.desk()).addTo(config.routes);
            });
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> new Route(endpoint.method.name(), endpoint.path))
        .distinct()
        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
        .toList();
  }

  private boolean isLetIn(Route route, String token) {
    String proof = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n%s\r\n"
            .formatted(route.method, route.asked(), proof);
    String status = served.raw(head).lines().findFirst().orElseThrow();
    return !status.contains(" 401 ") && !status.contains(" 403 ");
  }
}
