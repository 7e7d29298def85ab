package org.yakugo.web;

import io.javalin.config.RoutesConfig;
import org.yakugo.desk.Desk;
import org.yakugo.web.page.PackedFile;

/** Everything that the service answers to programs. {@code openapi.json} describes each. */
record Routes(Desk desk) {

  void addTo(RoutesConfig routes) {
    Api api = new Api(desk);
    IgnoreApi ignored = new IgnoreApi(desk);
    DriftApi drift = new DriftApi(desk);
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
    GlossaryApi glossary = new GlossaryApi(desk);
    DecisionApi decisions = new DecisionApi(desk);
    ExchangeApi exchange = new ExchangeApi(desk);
    CandidateApi candidates = new CandidateApi(desk);
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
    routes.post("/api/glossary/impact", new ImpactApi(desk)::foresee);
    routes.get("/api/glossary/candidates", candidates::list);
    routes.post("/api/glossary/candidates/approve", candidates::approve);
    routes.post("/api/glossary/candidates/reject", candidates::reject);
    routes.post("/api/glossary/candidates/defer", candidates::defer);
  }

  /** What other programs ask: LanguageTool's and OmegaT's clients. */
  private void addOthersProtocols(RoutesConfig routes) {
    LanguageToolApi languageTool = new LanguageToolApi(desk);
    WordsApi words = new WordsApi(desk);
    TranslationMemoryApi translationMemory = new TranslationMemoryApi(desk);
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
