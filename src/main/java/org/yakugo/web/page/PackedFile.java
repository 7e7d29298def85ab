package org.yakugo.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.zip.CRC32;
import org.yakugo.Packed;

/** A file that is packed with the program and sent as it is. */
public final class PackedFile implements Handler {
  private final byte[] content;
  private final String type;
  private final String tag;

  /**
   * @param name from this package, or from the root of all that is packed if it begins with a slash
   * @param type its media type, without the encoding
   */
  public PackedFile(String name, String type) {
    this.content = Packed.bytes(PackedFile.class, name);
    this.type = type + "; charset=utf-8";
    CRC32 sum = new CRC32();
    sum.update(content);
    this.tag = "\"%08x\"".formatted(sum.getValue());
  }

  @Override
  public void handle(Context ctx) {
    ctx.header("ETag", tag);
    if (tag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    ctx.contentType(type).result(content);
  }
}
