package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;
import org.yakugo.Packed;

final class OpenApiTest {

  @Test
  void everyRouteIsDescribedAndNothingElse() throws IOException {
    List<String> described = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description().path("paths").properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    assertThat(described).containsExactlyInAnyOrderElementsOf(routes());
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    JsonNode description = description();
    assertThat(description.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  private static JsonNode description() throws IOException {
    return Json.MAPPER.readTree(Packed.bytes(OpenApiTest.class, "openapi.json"));
  }

  private static List<String> routes() {
    Routes routes = new Routes(null);
    Javalin javalin = Javalin.create(config -> routes.addTo(config.routes));
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }
}
