package org.yakugo.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.io.function.Uncheck;
import org.yakugo.Json;
import org.yakugo.Lazy;
import org.yakugo.Packed;

/** The HTTP API for people: what {@code openapi.json} says, with a command to try each. */
final class ReferencePage {
  private static final String DESCRIPTION = "/org/yakugo/web/openapi.json";

  /** Each of its texts with the Japanese one. */
  private static final String JAPANESE = "/org/yakugo/web/openapi.ja.json";

  private final Lazy<List<Operation>> english = new Lazy<>(() -> operations(description()));
  private final Lazy<List<Operation>> japanese =
      new Lazy<>(() -> operations(japanese(description())));

  /** {@code GET /reference}. */
  void show(Context ctx) {
    String base = ctx.scheme() + "://" + ctx.host();
    PageWords words = PageWords.of(ctx);
    List<Operation> operations = (words.isJapanese() ? japanese : english).get();
    Map<String, Object> content = Map.of("operations", operations, "base", base);
    String title = words.of("reference.title");
    Skin.show(ctx, "reference.jte", Skin.frame(ctx, "reference", title), content);
  }

  static JsonNode description() {
    return packed(DESCRIPTION);
  }

  private static JsonNode packed(String name) {
    return Uncheck.get(() -> Json.MAPPER.readTree(Packed.bytes(ReferencePage.class, name)));
  }

  /** Puts the Japanese texts into a description, as far as there are any. */
  static JsonNode japanese(JsonNode description) {
    JsonNode texts = packed(JAPANESE);
    for (String field : List.of("summary", "description")) {
      for (JsonNode parent : description.findParents(field)) {
        String text = parent.path(field).asText();
        if (texts.has(text)) {
          ((ObjectNode) parent).set(field, texts.get(text));
        }
      }
    }
    return description;
  }

  static List<Operation> operations(JsonNode description) {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (!method.getKey().equals("parameters")) {
          all.add(operation(description, path.getKey(), path.getValue(), method));
        }
      }
    }
    return all;
  }

  private static Operation operation(
      JsonNode description, String path, JsonNode shared, Map.Entry<String, JsonNode> method) {
    JsonNode operation = method.getValue();
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode list : List.of(shared.path("parameters"), operation.path("parameters"))) {
      list.forEach(one -> parameters.add(parameter(resolved(description, one))));
    }
    JsonNode body = resolved(description, operation.path("requestBody"));
    return new Operation(
        method.getKey().toUpperCase(Locale.ROOT),
        path,
        operation.path("summary").asText(),
        operation.path("description").asText(),
        parameters,
        body.path("content").properties().stream().map(Map.Entry::getKey).toList(),
        body.path("content").path("text/plain").path("example").asText(),
        answers(description, operation.path("responses")));
  }

  /** Statuses that mean the same stand together. */
  private static List<String> answers(JsonNode description, JsonNode responses) {
    Map<String, String> statuses = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> answer : responses.properties()) {
      String meaning = resolved(description, answer.getValue()).path("description").asText();
      statuses.merge(meaning, answer.getKey(), (some, one) -> some + ", " + one);
    }
    return statuses.entrySet().stream().map(same -> same.getValue() + " " + same.getKey()).toList();
  }

  private static Parameter parameter(JsonNode parameter) {
    return new Parameter(
        parameter.path("name").asText(),
        parameter.path("in").asText(),
        parameter.path("required").asBoolean(),
        parameter.path("description").asText(),
        parameter.path("example").asText());
  }

  private static JsonNode resolved(JsonNode description, JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : description.at(reference.substring(1));
  }
}
