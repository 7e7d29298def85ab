package org.yakugo.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yakugo.Json;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.decision.StaleConcept;
import org.yakugo.web.page.PageWords;

/** Answers every failure with a problem object and never with a stack trace. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /** Where Javalin lists the methods that a path does take. */
  private static final String ALLOWED = "availableMethods";

  private static final Message UNEXPECTED = Message.of("service-failed-request-goes-running");
  private static final Message UNREADABLE = Message.of("request-cant-read");

  static void addTo(JavalinConfig config) {
    config.routes.exception(StaleConcept.class, Failures::answerStale);
    config.routes.exception(UnusableInput.class, (e, ctx) -> ProblemDetails.of(e, ctx).answer(ctx));
    config.routes.exception(HttpResponseException.class, Failures::answer);
    config.routes.exception(
        UnsupportedCharsetException.class,
        (e, ctx) -> answerEncoding(ctx, told(ctx, "encoding-not-known", e.getCharsetName())));
    config.routes.exception(
        IllegalCharsetNameException.class,
        (e, ctx) -> answerEncoding(ctx, told(ctx, "request-names-encoding-none")));
    config.routes.exception(
        InvalidPathException.class,
        (e, ctx) ->
            ProblemDetails.of(UnusableInput.request("cant-file-name", e.getInput()), ctx)
                .answer(ctx));
    config.routes.exception(Exception.class, Failures::answerUnexpected);
    // Javalin takes content that ends before it should for a client that is gone; it may still
    // read.
    config.routes.error(
        config.jetty.clientAbortStatus,
        ctx ->
            ProblemDetails.of(HttpStatus.BAD_REQUEST_400, told(ctx, "request-content-cant-read"))
                .answer(ctx));
    config.router.javaLangErrorHandler(Failures::answerError);
  }

  private static void answerEncoding(Context ctx, String detail) {
    ProblemDetails.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, detail).answer(ctx);
  }

  /** A sentence in the language of whoever asked. */
  private static String told(Context ctx, String key, Object... words) {
    return PageWords.of(ctx).of(Message.of(key, words));
  }

  /** With both versions, so that a person can choose. */
  private static void answerStale(StaleConcept e, Context ctx) {
    ObjectNode problem =
        Json.MAPPER.valueToTree(
            ProblemDetails.of(HttpStatus.PRECONDITION_FAILED_412, PageWords.of(ctx).of(e.told())));
    problem.set("current", Json.MAPPER.valueToTree(e.present()));
    problem.set("yours", Json.MAPPER.valueToTree(e.wanted()));
    if (e.present() != null) {
      ctx.header("ETag", GlossaryApi.tag(e.present()));
    }
    ctx.status(HttpStatus.PRECONDITION_FAILED_412)
        .contentType(ProblemDetails.MEDIA_TYPE)
        .result(Json.line(problem));
  }

  private static void answer(HttpResponseException e, Context ctx) {
    String detail =
        switch (e.getStatus()) {
          case HttpStatus.NOT_FOUND_404 -> told(ctx, "there-is-nothing-at", ctx.path());
          case HttpStatus.METHOD_NOT_ALLOWED_405 ->
              told(ctx, "is-not-for", ctx.method(), ctx.path());
          default ->
              e instanceof Refusal refusal ? PageWords.of(ctx).of(refusal.told()) : e.getMessage();
        };
    if (e.getDetails().containsKey(ALLOWED)) {
      ctx.header("Allow", e.getDetails().get(ALLOWED));
    }
    ProblemDetails.of(e.getStatus(), detail).answer(ctx);
  }

  private static void answerUnexpected(Exception e, Context ctx) {
    int status = status(e);
    if (status == HttpStatus.PAYLOAD_TOO_LARGE_413) {
      ProblemDetails.of(SubmittedText.tooLarge(), ctx).answer(ctx);
      return;
    }
    if (HttpStatus.isClientError(status)) {
      ProblemDetails.of(status, told(ctx, "request-content-cant-read")).answer(ctx);
      return;
    }
    LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
    ProblemDetails.of(HttpStatus.INTERNAL_SERVER_ERROR_500, PageWords.of(ctx).of(UNEXPECTED))
        .answer(ctx);
  }

  /** The status that Jetty gives the first cause, if it was Jetty that failed to read on. */
  private static int status(Throwable e) {
    int status = HttpStatus.INTERNAL_SERVER_ERROR_500;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException known) {
        status = known.getCode();
      }
    }
    return status;
  }

  /** Out of memory, too deep a recursion: the thread's stack is whole again by now. */
  private static void answerError(HttpServletResponse response, Error e) {
    LOG.error("A request failed", e);
    try {
      response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR_500);
      response.setContentType(ProblemDetails.MEDIA_TYPE);
      response.getOutputStream().write(json(HttpStatus.INTERNAL_SERVER_ERROR_500, UNEXPECTED.en()));
    } catch (IOException | IllegalStateException unanswered) {
      LOG.error("It could not be answered", unanswered);
    }
  }

  private static byte[] json(int status, @Nullable String detail) {
    return Json.line(ProblemDetails.of(status, detail)).getBytes(StandardCharsets.UTF_8);
  }

  /** Answers what is no request of HTTP at all, before any handler sees it. */
  static final class BeforeRouting extends ErrorHandler {
    @Override
    public boolean errorPageForMethod(String method) {
      return true;
    }

    @Override
    protected void generateResponse(
        Request request,
        Response response,
        int status,
        String message,
        Throwable cause,
        Callback callback) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
      if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, Crowd.AGAIN);
      }
      String accepted = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
      String detail = PageWords.accepting(accepted).of(told(status));
      response.write(true, ByteBuffer.wrap(json(status, detail)), callback);
    }

    private static Message told(int status) {
      return switch (status) {
        case HttpStatus.PAYLOAD_TOO_LARGE_413 -> SubmittedText.tooLarge().told();
        case HttpStatus.URI_TOO_LONG_414 -> Message.of("request-address-too-long");
        case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
            Message.of("request-headers-too-long");
        case HttpStatus.SERVICE_UNAVAILABLE_503 ->
            Message.of("too-many-ask-once-come-again-few-seconds");
        case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ->
            Message.of("request-no-version-http-spoken-here-1-0");
        default -> status < 500 ? UNREADABLE : UNEXPECTED;
      };
    }
  }
}
