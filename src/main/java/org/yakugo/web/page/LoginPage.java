package org.yakugo.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.web.account.Attempts;
import org.yakugo.web.account.AuditLog;
import org.yakugo.web.account.Sessions;
import org.yakugo.web.account.User;
import org.yakugo.web.account.Users;

/** Signing in and out, where there are users. */
public final class LoginPage {
  /** Where a browser keeps its session. */
  public static final String COOKIE = "session";

  private static final int MOST_ATTEMPTS = 8;
  private static final Duration WITHIN = Duration.ofMinutes(5);

  private final Users users;
  private final Sessions sessions;
  private final AuditLog audit;
  private final Attempts attempts = new Attempts(MOST_ATTEMPTS, WITHIN);

  public LoginPage(Users users, Sessions sessions, AuditLog audit) {
    this.users = users;
    this.sessions = sessions;
    this.audit = audit;
  }

  public void addTo(RoutesConfig routes) {
    routes.get("/login", ctx -> show(ctx, null, ctx.queryParam("to")));
    routes.post("/login", this::signIn);
    routes.post("/logout", this::signOut);
  }

  private void signIn(Context ctx) {
    String name = Forms.text(ctx, "name").strip();
    String to = Forms.text(ctx, "to");
    PageWords words = PageWords.of(ctx);
    // Who may not try at all can't use up the attempts of others' names.
    boolean mayTry = attempts.allow("address " + ctx.ip()) && attempts.allow("name " + name);
    if (!mayTry) {
      ctx.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", "300");
      show(ctx, words.of("login.toomany"), to);
      return;
    }
    Optional<User> user = users.signedIn(name, Forms.text(ctx, "password"));
    if (user.isEmpty()) {
      // A name that is nobody's may be a password typed in the wrong field.
      audit.note(users.find(name).map(User::name).orElse("-"), "POST", "/login refused", ctx.ip());
      ctx.status(HttpStatus.UNAUTHORIZED);
      show(ctx, words.of("login.wrong"), to);
      return;
    }
    audit.note(name, "POST", "/login", ctx.ip());
    attempts.forget("name " + name);
    attempts.forget("address " + ctx.ip());
    Cookie cookie = new Cookie(COOKIE, sessions.open(user.get()).id(), "/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure(isSecure(ctx));
    ctx.cookie(cookie);
    Forms.back(ctx, to);
  }

  private void signOut(Context ctx) {
    String id = ctx.cookie(COOKIE);
    if (id != null) {
      sessions.close(id);
    }
    ctx.removeCookie(COOKIE, "/");
    Forms.seeOther(ctx, "/login");
  }

  private void show(Context ctx, @Nullable String problem, String to) {
    Map<String, Object> content = new HashMap<>();
    content.put("problem", problem);
    content.put("to", to == null ? "" : to);
    Skin.show(
        ctx, "login.jte", Skin.frame(ctx, "login", PageWords.of(ctx).of("login.title")), content);
  }

  /** Whether the browser reached us, or the proxy before us, over TLS. */
  private static boolean isSecure(Context ctx) {
    return ctx.scheme().equals("https") || "https".equals(ctx.header("X-Forwarded-Proto"));
  }

  /** A part of an address. */
  public static String encoded(String text) {
    return Skin.encoded(text);
  }
}
