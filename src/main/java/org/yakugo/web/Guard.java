package org.yakugo.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;

/**
 * The one door that every request comes through. It keeps other people's web pages out: a page in
 * the same browser may neither send to the service nor reach it under a name of its own (DNS
 * rebinding). Where other machines reach the service it asks for the token.
 *
 * @param access who may come in
 */
record Guard(Access access) {
  /** Nothing is loaded from elsewhere, and nobody puts the page into a frame. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** LanguageTool's protocol: what browser add-ons speak, and all that named origins may use. */
  private static final String FOR_ORIGINS = "/v2/";

  private static final Pattern ENCODING_WITHOUT_NAME = Pattern.compile(";\\s*charset[^=;]*(;|$)");

  /**
   * To be called before each request is handled.
   *
   * @throws Refusal if it may not come in
   */
  void check(Context ctx) {
    ctx.header("Content-Security-Policy", CONTENT_POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-cache");
    refuseAnotherMethod(ctx);
    String host = String.valueOf(ctx.host()).toLowerCase(Locale.ROOT);
    if (!access.hosts().contains(host.replaceFirst(":\\d*$", ""))) {
      throw new Refusal(
          HttpStatus.MISDIRECTED_REQUEST_421, "service-doesnt-answer-under-name-serve");
    }
    if (isAllowedOrigin(ctx)) {
      if (admitOrigin(ctx)) {
        return;
      }
    } else {
      refuseOtherPages(ctx, host);
    }
    refuseEncodingWithoutName(ctx);
    refuseUnreadable(ctx);
    askForToken(ctx);
  }

  /** A method in a header would be taken for the request's own behind the queue for its like. */
  private static void refuseAnotherMethod(Context ctx) {
    if (!ctx.method().name().equals(ctx.req().getMethod())) {
      throw new BadRequestResponse("A request's method is the one in its first line.");
    }
  }

  /** {@code text/plain; charset}: whoever asks for the request's encoding would fail on it. */
  private static void refuseEncodingWithoutName(Context ctx) {
    String type = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
    if (ENCODING_WITHOUT_NAME.matcher(type).find()) {
      throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "request-names-encoding-none");
    }
  }

  /** What is packed would be read as it came, and half of a letter in an address as no letter. */
  private static void refuseUnreadable(Context ctx) {
    String packing = ctx.header("Content-Encoding");
    if (packing != null && !packing.equalsIgnoreCase("identity")) {
      throw new Refusal(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "packed-requests-content-encoding-arent");
    }
    if (SubmittedText.unescaped(String.valueOf(ctx.queryString())).isEmpty()) {
      throw new Refusal(HttpStatus.BAD_REQUEST_400, "request-address-isnt-utf-8");
    }
  }

  private void refuseOtherPages(Context ctx, String host) {
    String origin = ctx.header("Origin");
    boolean otherOrigin =
        origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    boolean otherSite =
        "cross-site".equals(ctx.header("Sec-Fetch-Site")) && !ctx.method().equals(HandlerType.GET);
    if (otherOrigin || otherSite) {
      throw new Refusal(HttpStatus.FORBIDDEN_403, "other-web-pages-cant-send-requests");
    }
  }

  private boolean isAllowedOrigin(Context ctx) {
    String origin = ctx.header("Origin");
    return origin != null
        && ctx.path().startsWith(FOR_ORIGINS)
        && access.origins().contains(origin.toLowerCase(Locale.ROOT));
  }

  /** Returns whether that was all: a browser asked whether it may ask. */
  private static boolean admitOrigin(Context ctx) {
    ctx.header("Access-Control-Allow-Origin", ctx.header("Origin"))
        .header("Vary", "Origin")
        .header("Cross-Origin-Resource-Policy", "cross-origin");
    if (!ctx.method().equals(HandlerType.OPTIONS)) {
      return false;
    }
    ctx.header("Access-Control-Allow-Methods", "GET, POST")
        .header("Access-Control-Allow-Headers", "Authorization, Content-Type")
        .status(HttpStatus.NO_CONTENT_204)
        .skipRemainingHandlers();
    return true;
  }

  private void askForToken(Context ctx) {
    if (access.token() == null || access.users() != null) {
      return;
    }
    String apiKey = ctx.path().startsWith(FOR_ORIGINS) ? apiKey(ctx) : null;
    if (!access.token().isProvedBy(ctx.header("Authorization"), apiKey)) {
      ctx.header("WWW-Authenticate", "Basic realm=\"Yakugo\", charset=\"UTF-8\"");
      throw new Refusal(HttpStatus.UNAUTHORIZED_401, "service-asks-token");
    }
  }

  private static String apiKey(Context ctx) {
    String asked = ctx.queryParam("apiKey");
    boolean form =
        String.valueOf(ctx.contentType()).startsWith("application/x-www-form-urlencoded");
    return asked == null && form ? ctx.formParam("apiKey") : asked;
  }
}
