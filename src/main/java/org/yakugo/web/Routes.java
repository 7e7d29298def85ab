package org.yakugo.web;


import io.javalin.config.RoutesConfig;

/** Everything that the service answers to. {@code openapi.json} describes each. */
final class Routes {
  private final Api api;
  private final LanguageToolApi languageTool;

  Routes(Api api, LanguageToolApi languageTool) {
    this.api = api;
    this.languageTool = languageTool;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", new PageFile("index.html", "text/html"));
    routes.get("/page.css", new PageFile("page.css", "text/css"));
    routes.get("/page.js", new PageFile("page.js", "text/javascript"));
    routes.get("/icon.svg", new PageFile("icon.svg", "image/svg+xml"));
    routes.get("/openapi.json", new PageFile("openapi.json", "application/json"));
    routes.get("/health", api::health);
    routes.post("/api/parse", api::parse);
    routes.post("/api/check", api::check);
    routes.post("/api/suggest", api::suggest);
    routes.get("/api/memory", api::memory);
    routes.get("/api/terms", api::terms);
    routes.get("/api/render", api::render);
    routes.post("/v2/check", languageTool::check);
    routes.get("/v2/check", languageTool::check);
    routes.get("/v2/languages", languageTool::languages);
    routes.get("/v2/info", languageTool::info);
    routes.get("/v2/maxtextlength", languageTool::longestText);
    routes.post("/v2/maxtextlength", languageTool::longestText);
  }
}
