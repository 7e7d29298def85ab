package org.yakugo.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Keeps other people's web pages out. The service needs no password, because it answers on this
 * machine alone; so a page in the same browser may not send to it, nor reach it under a name of its
 * own (DNS rebinding).
 *
 * @param localOnly whether the service is bound to the loopback address, so that only names of this
 *     machine can be meant
 */
record Guard(boolean localOnly) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Nothing is loaded from elsewhere, and nobody puts the page into a frame. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /**
   * To be called before each request is handled.
   *
   * @throws HttpResponseException if it comes from elsewhere
   */
  void check(Context ctx) {
    ctx.header("Content-Security-Policy", CONTENT_POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-cache");
    String host = String.valueOf(ctx.host()).toLowerCase(Locale.ROOT);
    if (localOnly && !THIS_MACHINE.contains(host.replaceFirst(":\\d*$", ""))) {
      throw new HttpResponseException(
          HttpStatus.MISDIRECTED_REQUEST_421,
          "This service answers under the names of its own machine only.");
    }
    String origin = ctx.header("Origin");
    boolean otherOrigin =
        origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    boolean otherSite =
        "cross-site".equals(ctx.header("Sec-Fetch-Site")) && !ctx.method().equals(HandlerType.GET);
    if (otherOrigin || otherSite) {
      throw new ForbiddenResponse("Other web pages can't send requests to this service.");
    }
  }
}
