package org.yakugo.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.web.account.AuditLog;
import org.yakugo.web.account.Sessions;
import org.yakugo.web.account.Users;
import org.yakugo.web.page.LoginPage;
import org.yakugo.web.page.Opening;
import org.yakugo.web.page.Pages;

/** The service while it runs: pages and HTTP API over one opened workspace. */
public final class WebService implements AutoCloseable {
  /** Milliseconds that requests under way are given to end when the service stops. */
  private static final long PATIENCE = 5_000;

  /** Bytes: a form is somewhat larger than the file in it. */
  static final int LARGEST_REQUEST = SubmittedText.LARGEST + (1 << 16);

  /** Bytes: a thousand characters of Japanese are nine thousand in an address. */
  private static final int LONGEST_HEADERS = 16 << 10;

  /** Milliseconds that the service waits for itself. */
  private static final int LONGEST_WAIT = 2_000;

  private final Javalin javalin;
  private final String host;
  private final Opening opening;

  private WebService(Javalin javalin, String host, Opening opening) {
    this.javalin = javalin;
    this.host = host;
    this.opening = opening;
  }

  /**
   * Starts to answer this machine alone.
   *
   * @param host the loopback address to listen on
   * @param port 0 for any that is free
   * @throws UnusableInput if it can't listen there, or other machines could reach it
   */
  public static WebService start(Desk desk, String host, int port) {
    return start(desk, host, port, Access.at(host, List.of(), List.of(), null));
  }

  /**
   * Starts to answer.
   *
   * @param host the address to listen on
   * @param port 0 for any that is free
   * @param access who may reach it there
   * @throws UnusableInput if it can't listen there
   */
  public static WebService start(Desk desk, String host, int port, Access access) {
    if (port < 0 || port > 65_535) {
      throw UnusableInput.request("no-port-they-end-65535", port);
    }
    Opening opening = new Opening();
    Javalin javalin = Javalin.create(config -> configure(config, desk, access, opening));
    try {
      javalin.start(host, port);
    } catch (JavalinBindException e) {
      throw UnusableInput.request(
              "port-cant-opened-choose-another-port-0", port, host, rootCause(e))
          .because(e);
    }
    return new WebService(javalin, host, opening);
  }

  /** Asks itself once, so that no first request waits for what the server loads for it. */
  public void warmUp() {
    try {
      URLConnection asked = URI.create(url() + "health").toURL().openConnection(Proxy.NO_PROXY);
      asked.setConnectTimeout(LONGEST_WAIT);
      asked.setReadTimeout(LONGEST_WAIT);
      asked.getHeaderFields();
    } catch (IOException unreached) {
      // Then the first request waits.
    }
  }

  /** Until this returns who asks for what it makes waits, or is told to come again. */
  public void prepare(Desk desk) {
    opening.during(() -> desk.view().prepare());
  }

  /** Where a browser finds it. */
  public String url() {
    return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port());
  }

  public int port() {
    return javalin.port();
  }

  /** Takes no more requests, lets those under way end, and stops. */
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException cutOff) {
      // Who asked and didn't end within our patience was cut off; the server has stopped.
    }
  }

  private static void configure(JavalinConfig config, Desk desk, Access access, Opening opening) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxInMemoryFileSize(LARGEST_REQUEST, SizeUnit.BYTES);
    config.jetty.modifyServer(WebService::configure);
    config.jetty.modifyHttpConfiguration(WebService::configure);
    config.jetty.modifyServletContextHandler(
        context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    config.routes.before(new Guard(access)::check);
    if (access.users() != null) {
      Users users = Users.in(access.users());
      Sessions sessions = new Sessions();
      AuditLog audit = new AuditLog(access.users());
      config.routes.before(new Doorkeeper(users, sessions, audit)::check);
      new LoginPage(users, sessions, audit).addTo(config.routes);
    }
    config.routes.before(ctx -> requirePresence(desk, ctx));
    config.routes.before(opening::meet);
    new Routes(desk).addTo(config.routes);
    new Pages(desk).addTo(config.routes);
    Failures.addTo(config);
  }

  private static void requirePresence(Desk desk, Context ctx) {
    if (!Doorkeeper.isOpen(ctx.path())) {
      desk.workspace().requirePresence();
    }
  }

  /**
   * Texts are looked up in the translation memory as a part of the path, slashes and all. No other
   * path stands for a file or a folder, so that none can be meant by mistake.
   */
  private static void configure(HttpConfiguration http) {
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "TEXT_IN_PATH",
            Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_PATH_ENCODING,
            Violation.AMBIGUOUS_PATH_SEGMENT,
            Violation.AMBIGUOUS_PATH_PARAMETER,
            Violation.AMBIGUOUS_EMPTY_SEGMENT,
            Violation.SUSPICIOUS_PATH_CHARACTERS));
    http.setRequestHeaderSize(LONGEST_HEADERS);
  }

  private static void configure(Server server) {
    server.insertHandler(Crowd.before());
    server.insertHandler(new SizeLimitHandler(LARGEST_REQUEST, -1));
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(PATIENCE);
    server.setErrorHandler(new Failures.BeforeRouting());
  }

  private static Throwable rootCause(Throwable e) {
    return e.getCause() == null ? e : rootCause(e.getCause());
  }
}
