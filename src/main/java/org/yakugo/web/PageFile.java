package org.yakugo.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file that is packed with the program and sent as it is. */
final class PageFile implements Handler {
  private final byte[] content;
  private final String type;

  PageFile(String name, String type) {
    try (InputStream in = PageFile.class.getResourceAsStream(name)) {
      this.content = Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.type = type + "; charset=utf-8";
  }

  @Override
  public void handle(Context ctx) {
    ctx.contentType(type).result(content);
  }
}
