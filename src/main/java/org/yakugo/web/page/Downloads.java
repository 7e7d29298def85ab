package org.yakugo.web.page;

import io.javalin.http.Context;

/** Files that a browser is to keep. */
final class Downloads {
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
