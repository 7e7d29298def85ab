package org.yakugo.web.page;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Files that a browser is to keep. */
final class Downloads {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  static void word(Context ctx, String name, byte[] content) {
    send(ctx, name, WORD, content);
  }

  /**
   * @param type without its encoding, which is UTF-8
   */
  static void text(Context ctx, String name, String type, String content) {
    send(ctx, name, type + "; charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param name of the file; letters of any language
   */
  static void send(Context ctx, String name, String type, byte[] content) {
    String plain = name.replaceAll("[^\\w.-]+", "_");
    ctx.header(
            "Content-Disposition",
            "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, Skin.encoded(name)))
        .contentType(type)
        .result(content);
  }
}
