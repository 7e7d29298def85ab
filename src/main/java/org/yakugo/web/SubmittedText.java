package org.yakugo.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.text.StrictText;

/**
 * The text that a POST brings: {@code {"text": "..."}} as JSON, the bare text as {@code
 * text/plain}, or a file as the field {@code file} of a form.
 */
final class SubmittedText {
  /** Bytes. */
  static final int LARGEST = SourceFile.MOST_BYTES;

  /** What messages call a text that came without a name. */
  private static final String UNNAMED = "The text";

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  /**
   * @throws UnusableInput if there is no text in the request, or more than {@link #LARGEST}
   */
  static SourceText of(Context ctx) {
    String type = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
    return switch (type.split(";", 2)[0].strip()) {
      case "application/json" -> ofJson(bytes(ctx.bodyInputStream()));
      case "text/plain" -> ofText(bytes(ctx.bodyInputStream()), type);
      case "multipart/form-data" -> ofForm(ctx);
      default -> throw UnusableInput.unsupported("send-application-json-text-text-plain");
    };
  }

  static UnusableInput tooLarge() {
    return UnusableInput.tooLarge("text-larger-mb", LARGEST >> 20);
  }

  /** Where reading failed, in our own words. */
  static UnusableInput noJson(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return UnusableInput.tooLarge("json-nests-too-deeply-text-number-too").because(e);
    }
    JsonLocation at = e.getLocation();
    Message where =
        at == null
            ? Message.of("request-no-json")
            : Message.of("request-no-json-line-column", at.getLineNr(), at.getColumnNr());
    return new UnusableInput(Reason.REQUEST, where).because(e);
  }

  private static SourceText ofJson(byte[] body) {
    try {
      JsonNode text = JsonBody.read(body).path("text");
      if (!text.isTextual()) {
        throw UnusableInput.request("json-object-no-string-text");
      }
      return SourceFile.bounded(SourceText.of(UNNAMED, notBlank(text.textValue())));
    } catch (JsonProcessingException e) {
      throw noJson(e);
    }
  }

  /** Without a named encoding the bytes are looked at like those of a text file. */
  private static SourceText ofText(byte[] body, String type) {
    Matcher named = CHARSET.matcher(type);
    if (named.find()) {
      String text = decoded(body, Charset.forName(named.group(1)));
      return SourceFile.bounded(SourceText.of(UNNAMED, notBlank(text)));
    }
    notBlank(new String(body, StandardCharsets.UTF_8));
    return SourceFile.readText(UNNAMED, body);
  }

  private static SourceText ofForm(Context ctx) {
    UploadedFile file = ctx.uploadedFile("file");
    if (file == null) {
      throw UnusableInput.request("form-no-file-field-file");
    }
    String name = file.filename().replaceAll(".*[/\\\\]", "");
    return SourceFile.read(name, file.contentAndClose(SubmittedText::bytes));
  }

  static byte[] bytes(InputStream in) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw UnusableInput.request("request-did-not-arrive-whole").because(e);
    }
    if (bytes.length > LARGEST) {
      throw tooLarge();
    }
    return bytes;
  }

  static String decoded(byte[] bytes, Charset charset) {
    return StrictText.of(bytes, charset)
        .orElseThrow(() -> UnusableInput.request("text-not", charset));
  }

  /**
   * A form's text or an address's query in UTF-8, with what stands escaped; empty if it is none.
   */
  static Optional<String> unescaped(String text) {
    try {
      byte[] bytes =
          URLDecoder.decode(text, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
      return StrictText.of(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String notBlank(String text) {
    if (text.isBlank()) {
      throw UnusableInput.request("the-text-is-empty");
    }
    return text;
  }
}
