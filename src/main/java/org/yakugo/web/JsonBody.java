package org.yakugo.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yakugo.Json;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;

/**
 * The JSON object that a request brings. Nothing but JSON is taken, since no form of a foreign web
 * page can send that.
 */
record JsonBody(ObjectNode object) {
  /** Bytes; the longest concept has a few thousand. */
  private static final int LARGEST = 1 << 20;

  private static final ObjectReader STRICT =
      Json.MAPPER
          .reader()
          .with(
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * @throws UnusableInput if it is no JSON object
   */
  static JsonBody of(Context ctx) {
    String header = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
    String type = header.split(";", 2)[0].strip();
    if (!type.equals("application/json") && !type.equals("application/merge-patch+json")) {
      throw UnusableInput.unsupported("send-json-object-application-json");
    }
    try (InputStream in = ctx.bodyInputStream()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw UnusableInput.tooLarge("json-object-larger-1-mb");
      }
      if (read(bytes) instanceof ObjectNode object) {
        return new JsonBody(object);
      }
      throw UnusableInput.request("request-no-json-object");
    } catch (JsonProcessingException e) {
      throw SubmittedText.noJson(e);
    } catch (IOException e) {
      throw UnusableInput.request("request-cant-read-end").because(e);
    }
  }

  /**
   * Reads JSON that means one thing: a field that is named twice, or something behind its end,
   * would be left out in silence, and half of a character can't be answered with.
   *
   * @throws JsonProcessingException if it is no JSON
   * @throws UnusableInput if it isn't plain what it means
   */
  static JsonNode read(byte[] bytes) throws JsonProcessingException {
    JsonNode node;
    try {
      node =
          STRICT.readTree(
              SubmittedText.decoded(bytes, StandardCharsets.UTF_8).replaceFirst("^\ufeff", ""));
    } catch (MismatchedInputException e) {
      throw UnusableInput.request("json-names-field-twice-goes-behind-end").because(e);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(node.toString())) {
      throw UnusableInput.request("json-holds-half-character-such-ud800");
    }
    return node;
  }

  /**
   * Takes a string out of the object.
   *
   * @return null if there is none
   */
  @Nullable String takeText(String field) {
    JsonNode value = object.remove(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw UnusableInput.request("isnt-a-string", field);
    }
    return value.textValue();
  }

  /** Takes a list of strings out of the object; empty if there is none. */
  List<String> takeTexts(String field) {
    JsonNode value = object.remove(field);
    List<String> texts = new ArrayList<>();
    if (value != null && !value.isNull()) {
      if (!value.isArray()) {
        throw UnusableInput.request("isnt-a-list", field);
      }
      for (JsonNode text : value) {
        if (!text.isTextual() || text.textValue().isBlank()) {
          throw UnusableInput.request("holds-something-else-terms", field);
        }
        texts.add(text.textValue());
      }
    }
    return texts;
  }

  /** Takes a truth value out of the object; false if there is none. */
  boolean takeFlag(String field) {
    JsonNode value = object.remove(field);
    if (value != null && !value.isNull() && !value.isBoolean()) {
      throw UnusableInput.request("is-true-or-false", field);
    }
    return value != null && value.booleanValue();
  }

  /**
   * Fails if something is left that nobody took: who asks for more than can be done is told so
   * before anything is done.
   */
  void requireEnd() {
    if (!object.isEmpty()) {
      throw noField(object.fieldNames().next());
    }
  }

  private static UnusableInput noField(String name) {
    return UnusableInput.request("there-is-no-field", name);
  }

  private static String shown(JsonNode value) {
    String text = String.valueOf(value);
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /**
   * All that is left, as a value of that type.
   *
   * @throws UnusableInput if a field is unknown or of another type
   */
  <T> T as(Class<T> type) {
    try {
      return Json.MAPPER
          .readerFor(type)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(object);
    } catch (UnrecognizedPropertyException e) {
      throw noField(e.getPropertyName());
    } catch (JsonMappingException e) {
      String field = e.getPath().isEmpty() ? null : e.getPath().getFirst().getFieldName();
      throw new UnusableInput(
              Reason.REQUEST,
              field == null
                  ? Message.of("field-json-object-holds-something-cant")
                  : Message.of("the-field-cant-hold", field, shown(object.get(field))))
          .because(e);
    } catch (IOException e) {
      throw UnusableInput.request("json-object-cant-used").because(e);
    }
  }
}
