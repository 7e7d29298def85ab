package org.yakugo.web.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Templates;

/** Puts what a page has to show into its template. */
final class Skin {
  /** The frame of a page, without a notice. */
  static PageFrame frame(Context ctx, String page, String title) {
    return frame(ctx, page, title, null, null);
  }

  static PageFrame frame(
      Context ctx, String page, String title, @Nullable String notice, @Nullable String undo) {
    String query = ctx.queryString();
    String path = ctx.path() + (query == null ? "" : "?" + query);
    Visitor visitor = ctx.attribute(Visitor.class.getName());
    return new PageFrame(
        PageWords.of(ctx),
        page,
        path,
        title,
        notice,
        undo,
        visitor == null ? Visitor.LOCAL : visitor);
  }

  /** Answers with a template. */
  static void show(Context ctx, String template, PageFrame frame, Map<String, Object> content) {
    Map<String, Object> parameters = new HashMap<>(content);
    parameters.put("frame", frame);
    ctx.header("Vary", "Accept-Language, Cookie, HX-Request");
    ctx.contentType("text/html; charset=utf-8").result(Templates.filled(template, parameters));
  }

  /** Whether a script of a page asked, for a part of it. */
  static boolean isPart(Context ctx) {
    return "true".equals(ctx.header("HX-Request"));
  }

  /** A part of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
