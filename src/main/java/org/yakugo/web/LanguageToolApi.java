package org.yakugo.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
    String form =
        ctx.method().equals(HandlerType.GET)
            ? ctx.queryString()
            : new String(SubmittedText.bytes(ctx.bodyInputStream()), StandardCharsets.UTF_8);
    Map<String, String> parameters = new HashMap<>();
    for (String pair : form == null ? new String[0] : form.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw UnusableInput.request("form-isnt-encoded-right-after-come-two").because(e);
    }
  }
}
