package org.yakugo.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.web.account.Attempts;
import org.yakugo.web.account.AuditLog;
import org.yakugo.web.account.Role;
import org.yakugo.web.account.Session;
import org.yakugo.web.account.Sessions;
import org.yakugo.web.account.User;
import org.yakugo.web.account.Users;
import org.yakugo.web.page.LoginPage;
import org.yakugo.web.page.Visitor;

/**
 * Lets users in where there are users: a browser by its session, a program by its token. A form of
 * a session has to prove that it came from our own pages; every write is noted with its user.
 */
final class Doorkeeper {
  private static final String BEARER = "Bearer ";
  private static final Set<String> OPEN =
      Set.of("/login", "/desk.css", "/pages.css", "/desk.js", "/htmx.js", "/icon.svg", "/health");
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final int MOST_A_MINUTE = 1_200;

  private final Users users;
  private final Sessions sessions;
  private final AuditLog audit;
  private final Attempts requests = new Attempts(MOST_A_MINUTE, Duration.ofMinutes(1));

  Doorkeeper(Users users, Sessions sessions, AuditLog audit) {
    this.users = users;
    this.sessions = sessions;
    this.audit = audit;
  }

  /**
   * To be called before each request is handled.
   *
   * @throws Refusal if it may not come in
   */
  void check(Context ctx) {
    if (isOpen(ctx.path())) {
      return;
    }
    String header = ctx.header("Authorization");
    Optional<Session> session = sessions.find(ctx.cookie(LoginPage.COOKIE));
    Optional<User> user =
        header != null && header.startsWith(BEARER)
            ? users.ofToken(header.substring(BEARER.length()).strip())
            : session.flatMap(one -> users.find(one.user()).filter(one::isOf));
    if (user.isEmpty()) {
      turnAway(ctx);
      return;
    }
    admit(ctx, user.get(), header == null ? session.orElse(null) : null);
  }

  /** What holds nothing of the workspace's. */
  static boolean isOpen(String path) {
    return OPEN.contains(path) || path.startsWith("/language/");
  }

  private static void turnAway(Context ctx) {
    boolean page = String.valueOf(ctx.header("Accept")).contains("text/html");
    if (page && ctx.method().equals(HandlerType.GET)) {
      ctx.redirect("/login?to=" + LoginPage.encoded(ctx.path()), HttpStatus.SEE_OTHER);
      ctx.skipRemainingHandlers();
      return;
    }
    ctx.header("WWW-Authenticate", "Bearer realm=\"Yakugo\"");
    throw new Refusal(HttpStatus.UNAUTHORIZED.getCode(), "sign-login-bring-token-user");
  }

  /**
   * @param session null for a program
   */
  private void admit(Context ctx, User user, @Nullable Session session) {
    if (!requests.allow(user.name())) {
      ctx.header("Retry-After", "60");
      throw new Refusal(HttpStatus.TOO_MANY_REQUESTS.getCode(), "too-many-requests-wait-minute");
    }
    boolean writes = !READING.contains(ctx.method());
    if (writes && session != null && !session.token().equals(proof(ctx))) {
      throw new Refusal(HttpStatus.FORBIDDEN.getCode(), "form-not-one-our-pages-too-old");
    }
    Role needed = Role.neededFor(ctx.method().name(), ctx.path());
    if (!user.role().includes(needed)) {
      throw new Refusal(HttpStatus.FORBIDDEN.getCode(), "you", needed.told(), user.role().told());
    }
    ctx.attribute(
        Visitor.class.getName(),
        new Visitor(
            user.name(),
            session != null,
            user.role().includes(Role.TRANSLATOR),
            user.role().includes(Role.MAINTAINER),
            session == null ? "" : session.token()));
    if (writes && needed != Role.READER) {
      audit.note(user.name(), ctx.method().name(), ctx.path(), ctx.ip());
    }
  }

  private static String proof(Context ctx) {
    String header = ctx.header("X-Csrf-Token");
    String type = String.valueOf(ctx.contentType());
    boolean form =
        type.startsWith("application/x-www-form-urlencoded")
            || type.startsWith("multipart/form-data");
    return header == null && form ? ctx.formParam("csrf") : header;
  }
}
