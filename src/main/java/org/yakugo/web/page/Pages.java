package org.yakugo.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import org.yakugo.desk.Desk;
import org.yakugo.manuscript.Manuscripts;
import org.yakugo.text.Script;

/** The addresses of the desk's pages. */
public record Pages(Desk desk, Manuscripts manuscripts) {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.7/dist/htmx.min.js";

  /** The pages that the head of each page leads to, as in their addresses. */
  public static final List<String> PLACES =
      List.of("draft", "check", "glossary", "memory", "drift", "overview");

  private static final int YEAR = 365 * 24 * 60 * 60;

  /** Where a request keeps why it was not answered, in words for a person. */
  public static final String PROBLEM = "problem";

  public Pages(Desk desk) {
    this(desk, new Manuscripts(desk.workspace()));
  }

  public void addTo(RoutesConfig routes) {
    routes.after(this::showProblem);
    routes.get("/desk.css", new PackedFile("desk.css", "text/css"));
    routes.get("/pages.css", new PackedFile("pages.css", "text/css"));
    for (String script : List.of("desk.js", "draft.js", "headline.js", "unsent.js")) {
      routes.get("/" + script, new PackedFile(script, "text/javascript"));
    }
    routes.get("/htmx.js", new PackedFile(HTMX, "text/javascript"));
    routes.get("/icon.svg", new PackedFile("icon.svg", "image/svg+xml"));
    routes.get("/", ctx -> Forms.seeOther(ctx, "/draft"));
    routes.get("/language/{language}", Pages::chooseLanguage);
    addDrafts(routes);
    addChecks(routes);
    addGlossary(routes);
    addPast(routes);
  }

  private void addDrafts(RoutesConfig routes) {
    DraftPage draft = new DraftPage(desk, manuscripts, new WorkItems(desk));
    PublishPage publish = new PublishPage(desk, manuscripts);
    routes.get("/draft", draft::list);
    routes.post("/draft", draft::open);
    routes.post("/draft/sample", draft::sample);
    routes.get("/draft/{id}", draft::first);
    routes.post("/draft/{id}/remove", draft::remove);
    routes.post("/draft/{id}/restore", draft::restore);
    routes.get("/draft/{id}/finish", publish::finish);
    routes.get("/draft/{id}/export.txt", publish::text);
    routes.get("/draft/{id}/export.docx", publish::word);
    routes.post("/draft/{id}/publish", publish::publish);
    routes.get("/draft/{id}/learned", publish::learned);
    routes.get("/draft/{id}/{n}", draft::item);
    routes.post("/draft/{id}/{n}", draft::save);
    routes.post("/draft/{id}/{n}/done", draft::finish);
    routes.post("/draft/{id}/{n}/reopen", draft::reopen);
  }

  private void addChecks(RoutesConfig routes) {
    CheckPage check = new CheckPage(desk, new CheckedFiles(desk.workspace()));
    routes.get("/check", check::list);
    routes.post("/check", check::add);
    routes.get("/check/{id}", check::show);
    routes.get("/check/{id}/findings", check::findings);
    routes.get("/check/{id}/summary", check::summary);
    routes.post("/check/{id}/apply", check::apply);
    routes.post("/check/{id}/restore", check::restore);
    routes.post("/check/{id}/ignore", check::ignore);
    routes.post("/check/{id}/heed/{fingerprint}", check::heed);
    routes.post("/check/{id}/draft", check::draft);
    routes.get("/check/{id}/report.html", check::html);
    routes.get("/check/{id}/report.sarif", check::sarif);
    routes.get("/check/{id}/comments.docx", check::word);
    routes.get("/check/{id}/text.txt", check::text);
  }

  private void addGlossary(RoutesConfig routes) {
    GlossaryPage glossary = new GlossaryPage(desk);
    WorklistPage worklist = new WorklistPage(desk);
    ConceptPage concept = new ConceptPage(desk);
    ExchangePage exchange = new ExchangePage(desk);
    routes.get("/glossary", glossary::list);
    routes.get("/glossary/worklist", worklist::list);
    routes.post("/glossary/worklist", worklist::decide);
    routes.get("/glossary/worklist/many", worklist::previewMany);
    routes.get("/glossary/worklist/{key}/approve", worklist::preview);
    routes.get("/glossary/decisions", glossary::decisions);
    routes.post("/glossary/decisions/{id}/undo", glossary::undo);
    routes.get("/glossary/new", concept::blank);
    routes.get("/glossary/decide", concept::decide);
    routes.post("/glossary/impact", concept::impact);
    routes.post("/glossary/concepts", concept::save);
    routes.get("/glossary/concepts/{id}", concept::show);
    routes.get("/glossary/concepts/{id}/edit", concept::edit);
    routes.post("/glossary/concepts/{id}/remove", concept::remove);
    routes.post("/glossary/concepts/{id}/merge", concept::merge);
    routes.get("/glossary/exchange", exchange::show);
    routes.post("/glossary/import", exchange::preview);
    routes.post("/glossary/import/{file}", exchange::take);
  }

  private void addPast(RoutesConfig routes) {
    MemoryPage memory = new MemoryPage(desk);
    PublishedPage published = new PublishedPage(desk);
    routes.get("/memory", memory::search);
    routes.get("/memory/lines", memory::lines);
    routes.get("/memory/{bulletin}", published::show);
    routes.get("/memory/{bulletin}/{n}", published::item);
    routes.post("/memory/{bulletin}/refuse", published::refuse);
    routes.post("/memory/{bulletin}/pair", published::pair);
    routes.get("/drift", new DriftPage(desk)::list);
    routes.get("/overview", new OverviewPage(desk, manuscripts)::show);
    routes.get("/reference", new ReferencePage()::show);
  }

  /** Who looks at pages is told in a page why there is none. */
  private void showProblem(Context ctx) {
    String problem = ctx.attribute(PROBLEM);
    boolean page = !ctx.path().matches("/(api|v2|tmserver)/.*|/health|/openapi\\.json");
    String accepted = String.valueOf(ctx.header("Accept"));
    if (problem != null && page && (accepted.contains("text/html") || Skin.isPart(ctx))) {
      String asked = ctx.path().substring(1).replaceFirst("/.*", "");
      String place = PLACES.contains(asked) ? asked : PLACES.getFirst();
      PageFrame frame = Skin.frame(ctx, place, PageWords.of(ctx).of("problem.title"));
      Map<String, Object> content =
          Map.of("problem", problem, "status", ctx.statusCode(), "ours", isOurs(frame, problem));
      Skin.show(ctx, "problem.jte", frame, content);
    }
  }

  /** Whether a sentence is in the language of the page; the others come with one that is. */
  private static boolean isOurs(PageFrame frame, String problem) {
    return !frame.words().isJapanese() || Script.hasJapanese(problem);
  }

  /** Keeps the language for a year and goes back to where the person was. */
  private static void chooseLanguage(Context ctx) {
    String language = ctx.pathParam("language").equals("ja") ? "ja" : "en";
    Cookie cookie = new Cookie(PageWords.COOKIE, language, "/", YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
    Forms.back(ctx, Forms.query(ctx, "to"));
  }
}
