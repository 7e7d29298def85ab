package org.yakugo.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Map;
import org.yakugo.desk.Desk;
import org.yakugo.manuscript.Manuscripts;

/** The addresses of the desk's pages. */
public final class Pages {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.7/dist/htmx.min.js";

  private static final int YEAR = 365 * 24 * 60 * 60;

  /** Where a request keeps why it was not answered, in words for a person. */
  public static final String PROBLEM = "problem";

  private final Skin skin;
  private final DraftPage draft;

  public Pages(Desk desk) {
    this.skin = new Skin();
    Manuscripts manuscripts = new Manuscripts(desk.workspace());
    this.draft = new DraftPage(desk, manuscripts, skin);
  }

  public void addTo(RoutesConfig routes) {
    routes.after(this::showProblem);
    routes.get("/desk.css", new PackedFile("desk.css", "text/css"));
    routes.get("/desk.js", new PackedFile("desk.js", "text/javascript"));
    routes.get("/draft.js", new PackedFile("draft.js", "text/javascript"));
    routes.get("/htmx.js", new PackedFile(HTMX, "text/javascript"));
    routes.get("/icon.svg", new PackedFile("icon.svg", "image/svg+xml"));
    routes.get("/", ctx -> Forms.seeOther(ctx, "/draft"));
    routes.get("/language/{language}", Pages::chooseLanguage);
    routes.get("/draft", draft::list);
    routes.post("/draft", draft::open);
    routes.post("/draft/sample", draft::sample);
    routes.get("/draft/{id}", draft::first);
    routes.post("/draft/{id}/remove", draft::remove);
    routes.post("/draft/{id}/restore", draft::restore);
    routes.get("/draft/{id}/{n}", draft::item);
    routes.post("/draft/{id}/{n}", draft::save);
    routes.post("/draft/{id}/{n}/done", draft::finish);
    routes.post("/draft/{id}/{n}/reopen", draft::reopen);
  }

  /** Who looks at pages is told in a page why there is none. */
  private void showProblem(Context ctx) {
    String problem = ctx.attribute(PROBLEM);
    boolean page = !ctx.path().matches("/(api|v2|tmserver)/.*|/health|/openapi\\.json");
    String accepted = String.valueOf(ctx.header("Accept"));
    if (problem != null && page && (accepted.contains("text/html") || Skin.isPart(ctx))) {
      Frame frame = Skin.frame(ctx, "", PageWords.of(ctx).of("problem.title"));
      skin.show(ctx, "problem.jte", frame, Map.of("problem", problem));
    }
  }

  /** Keeps the language for a year and goes back to where the person was. */
  private static void chooseLanguage(Context ctx) {
    String language = ctx.pathParam("language").equals("ja") ? "ja" : "en";
    Cookie cookie = new Cookie(PageWords.COOKIE, language, "/", YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
    String back = ctx.queryParam("to");
    // A path of our own only: "//elsewhere" and "/\elsewhere" would lead away.
    boolean own = back != null && back.matches("/(?![/\\\\])[^\\s]*");
    Forms.seeOther(ctx, own ? back : "/");
  }
}
