package org.yakugo.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpStatus;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.check.protocol.LanguageToolServer;
import org.yakugo.desk.Desk;
import org.yakugo.web.page.Caller;

/**
 * LanguageTool's protocol over HTTP. What it refuses it refuses as the original does: with a plain
 * line that begins {@code Error:}.
 */
record LanguageToolApi(Desk desk) {
  static final String JSON = "application/json";
  private static final String TEXT = "text/plain; charset=utf-8";

  void check(Context ctx) {
    answer(
        ctx,
        JSON,
        () ->
            LanguageToolServer.check(
                parameters(ctx), desk.view().checking().loneTextChecker(), Caller.deadline(ctx)));
  }

  void languages(Context ctx) {
    answer(ctx, JSON, LanguageToolServer::languages);
  }

  void info(Context ctx) {
    answer(ctx, JSON, LanguageToolServer::info);
  }

  void configuration(Context ctx) {
    answer(
        ctx,
        JSON,
        () ->
            LanguageToolServer.configuration(
                ctx.queryParam("language"), desk.view().checking().loneTextChecker()));
  }

  void health(Context ctx) {
    answer(ctx, TEXT, () -> "OK");
  }

  void longestText(Context ctx) {
    answer(ctx, TEXT, () -> Integer.toString(LanguageToolServer.MOST_CHARACTERS));
  }

  static void answer(Context ctx, String type, Supplier<String> answer) {
    try {
      ctx.contentType(type).result(answer.get());
    } catch (UnusableInput e) {
      boolean large = e.reason() == Reason.TOO_LARGE;
      ctx.status(large ? HttpStatus.PAYLOAD_TOO_LARGE_413 : HttpStatus.BAD_REQUEST_400)
          .contentType(TEXT)
          .result("Error: " + e.getMessage());
    }
  }

  /**
   * Of the address for a GET; of the form for a POST, which the original reads whatever its type.
   */
  static Map<String, String> parameters(Context ctx) {
    boolean get = ctx.method().equals(HandlerType.GET);
    byte[] form =
        get
            ? String.valueOf(ctx.queryString()).getBytes(UTF_8)
            : SubmittedText.bytes(ctx.bodyInputStream());
    Map<String, String> parameters = new HashMap<>();
    for (String pair : new String(form, ISO_8859_1).split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  /** What stands for these bytes, each of which is a character, in UTF-8 and nothing else. */
  private static String decoded(String text) {
    return SubmittedText.unescaped(text)
        .orElseThrow(() -> UnusableInput.request("form-isnt-encoded-right-after-come-two"));
  }
}
