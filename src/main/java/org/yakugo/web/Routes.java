package org.yakugo.web;

import io.javalin.config.RoutesConfig;
import org.yakugo.desk.Desk;
import org.yakugo.web.page.PackedFile;

/** Everything that the service answers to programs. {@code openapi.json} describes each. */
final class Routes {
  private final Api api;
  private final IgnoreApi ignored;
  private final GlossaryApi glossary;
  private final DecisionApi decisions;
  private final ExchangeApi exchange;
  private final CandidateApi candidates;
  private final ImpactApi impact;
  private final LanguageToolApi languageTool;
  private final WordsApi words;
  private final TranslationMemoryApi translationMemory;
  private final DriftApi drift;

  Routes(Desk desk) {
    this.api = new Api(desk);
    this.ignored = new IgnoreApi(desk);
    this.glossary = new GlossaryApi(desk);
    this.decisions = new DecisionApi(desk);
    this.exchange = new ExchangeApi(desk);
    this.candidates = new CandidateApi(desk);
    this.impact = new ImpactApi(desk);
    this.languageTool = new LanguageToolApi(desk);
    this.words = new WordsApi(desk);
    this.translationMemory = new TranslationMemoryApi(desk);
    this.drift = new DriftApi(desk);
  }

  void addTo(RoutesConfig routes) {
    routes.get("/openapi.json", new PackedFile("/org/yakugo/web/openapi.json", "application/json"));
    routes.get("/health", api::health);
    routes.post("/api/parse", api::parse);
    routes.post("/api/check", api::check);
    routes.get("/api/check/ignored", ignored::list);
    routes.post("/api/check/ignored", ignored::add);
    routes.delete("/api/check/ignored/{fingerprint}", ignored::remove);
    routes.post("/api/suggest", api::suggest);
    routes.get("/api/memory", api::memory);
    routes.get("/api/terms", api::terms);
    routes.get("/api/render", api::render);
    routes.get("/api/drift", drift::list);
    routes.get("/api/drift.svg", drift::picture);
    addGlossary(routes);
    addOthersProtocols(routes);
  }

  private void addGlossary(RoutesConfig routes) {
    routes.get("/api/glossary", glossary::list);
    routes.get("/api/glossary/concepts/{id}", glossary::show);
    routes.get("/api/glossary/concepts/{id}/history", glossary::history);
    routes.get("/api/glossary/decisions", glossary::decisions);
    routes.get("/api/glossary/decisions/{id}", glossary::decision);
    routes.post("/api/glossary/concepts", decisions::add);
    routes.put("/api/glossary/concepts/{id}", decisions::put);
    routes.patch("/api/glossary/concepts/{id}", decisions::patch);
    routes.delete("/api/glossary/concepts/{id}", decisions::remove);
    routes.post("/api/glossary/concepts/{id}/merge", decisions::merge);
    routes.post("/api/glossary/concepts/{id}/split", decisions::split);
    routes.post("/api/glossary/decisions/{id}/undo", decisions::undo);
    routes.get("/api/glossary/export", exchange::export);
    routes.post("/api/glossary/import", exchange::take);
    routes.post("/api/glossary/impact", impact::foresee);
    routes.get("/api/glossary/candidates", candidates::list);
    routes.post("/api/glossary/candidates/approve", candidates::approve);
    routes.post("/api/glossary/candidates/reject", candidates::reject);
    routes.post("/api/glossary/candidates/defer", candidates::defer);
  }

  /** What other programs ask: LanguageTool's and OmegaT's clients. */
  private void addOthersProtocols(RoutesConfig routes) {
    routes.post("/v2/check", languageTool::check);
    routes.get("/v2/check", languageTool::check);
    routes.get("/v2/languages", languageTool::languages);
    routes.post("/v2/languages", languageTool::languages);
    routes.get("/v2/configinfo", languageTool::configuration);
    routes.get("/v2/healthcheck", languageTool::health);
    routes.get("/v2/words", words::list);
    routes.post("/v2/words/add", words::add);
    routes.post("/v2/words/delete", words::delete);
    routes.get("/v2/info", languageTool::info);
    routes.get("/v2/maxtextlength", languageTool::longestText);
    routes.post("/v2/maxtextlength", languageTool::longestText);
    routes.get("/tmserver/languages/", translationMemory::languages);
    routes.get("/tmserver/{source}/{target}/unit/", translationMemory::unitOfQuery);
    routes.get(TranslationMemoryApi.UNIT, translationMemory::unit);
  }
}
