package org.yakugo.web;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.QoSHandler;

/**
 * Keeps the service answering when many ask at once. A request's content is awaited without a
 * thread; large contents and heavy work are taken a few at a time, the rest waits in a queue, and
 * what finds the queue full is told to come again. Small requests pass all of that by.
 */
final class Crowd {
  /** Bytes: beyond, a content is large, and work on it heavy. */
  private static final int LARGE = 64 << 10;

  /** Large contents that may be on their way, each of some megabytes of memory. */
  private static final int ARRIVING = 8;

  private static final int QUEUED = 32;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Seconds after which who is turned away may come again. */
  static final String AGAIN = "5";

  /** What takes seconds, whatever is sent. */
  private static final List<String> HEAVY =
      List.of(
          "/api/check",
          "/api/glossary/import",
          "/api/glossary/impact",
          "/glossary/impact",
          "/glossary/import",
          "/check",
          "/draft");

  /** A page that is made by a check each time. */
  private static final Pattern SHOWS_A_CHECK = Pattern.compile("/check/[^/]+/.+|/draft/.+/finish");

  /** The way to the server's own handler. */
  static Handler.Wrapper before() {
    QoSHandler arriving = few(ARRIVING, request -> length(request) > LARGE);
    EagerContentHandler content =
        new EagerContentHandler(
            new RetainedContentLoaderFactory(WebService.LARGEST_REQUEST, 0, false));
    QoSHandler working =
        few(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            request -> length(request) > LARGE || isHeavy(request));
    arriving.setHandler(content);
    content.setHandler(working);
    return arriving;
  }

  /** In bytes; a content whose length isn't told may be of any. */
  private static long length(Request request) {
    long told = request.getLength();
    boolean streamed = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    return told < 0 && streamed ? Long.MAX_VALUE : told;
  }

  private static boolean isHeavy(Request request) {
    String path = Request.getPathInContext(request);
    return request.getMethod().equals("POST")
        ? HEAVY.stream().anyMatch(heavy -> path.equals(heavy) || path.startsWith(heavy + "/"))
        : SHOWS_A_CHECK.matcher(path).matches();
  }

  /** Lets so many requests through at once; others wait, or are answered 503. */
  private static QoSHandler few(int most, Predicate<Request> which) {
    QoSHandler few = new QoSHandler();
    few.setMaxRequestCount(most);
    few.setMaxSuspendedRequestCount(QUEUED);
    few.setMaxSuspend(PATIENCE);
    few.include(which);
    return few;
  }
}
