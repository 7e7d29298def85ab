package org.yakugo.web;

import io.javalin.http.Context;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.yakugo.Json;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.web.page.PageWords;
import org.yakugo.web.page.Pages;

/**
 * Why a request was not answered, in the form of RFC 9457.
 *
 * @param type {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status of HTTP
 * @param detail one sentence for the person who sent the request
 */
record ProblemDetails(String type, String title, int status, @Nullable String detail) {
  static final String MEDIA_TYPE = "application/problem+json; charset=utf-8";

  static ProblemDetails of(int status, @Nullable String detail) {
    String said = detail == null ? null : Message.onOneLine(detail);
    return new ProblemDetails("about:blank", HttpStatus.getMessage(status), status, said);
  }

  /** In the language of whoever asked. */
  static ProblemDetails of(UnusableInput e, Context ctx) {
    int status =
        switch (e.reason()) {
          case REQUEST -> HttpStatus.BAD_REQUEST_400;
          case MISSING -> HttpStatus.NOT_FOUND_404;
          case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE_413;
          case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE_415;
          case CONTENT -> HttpStatus.UNPROCESSABLE_ENTITY_422;
          case CONFLICT -> HttpStatus.CONFLICT_409;
          case STORAGE -> HttpStatus.SERVICE_UNAVAILABLE_503;
        };
    return of(status, PageWords.of(ctx).of(e.told()));
  }

  void answer(Context ctx) {
    ctx.attribute(Pages.PROBLEM, detail);
    ctx.status(status).contentType(MEDIA_TYPE).result(Json.line(this));
  }
}
