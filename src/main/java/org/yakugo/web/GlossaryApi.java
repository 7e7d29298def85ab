package org.yakugo.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;
import org.yakugo.Kind;
import org.yakugo.decision.Decision;
import org.yakugo.decision.GlossaryEntry;
import org.yakugo.decision.GlossarySearch;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;

/** What HTTP clients are told about the glossary; {@link DecisionApi} is where they change it. */
record GlossaryApi(Desk desk) {
  private static final int USUAL_PAGE = 50;
  private static final int LARGEST_PAGE = 1_000;

  /** A stretch of a list. */
  private record Page<T>(int total, int offset, int limit, List<T> items) {

    static <T> Page<T> of(List<T> all, Context ctx) {
      int offset = Math.min(PagedList.number(ctx, "offset", 0, 0, Integer.MAX_VALUE), all.size());
      int limit = PagedList.number(ctx, "limit", USUAL_PAGE, 0, LARGEST_PAGE);
      int end = (int) Math.min(all.size(), (long) offset + limit);
      return new Page<>(all.size(), offset, limit, all.subList(offset, end));
    }
  }

  private record Concepts(int total, int offset, int limit, List<GlossaryEntry> concepts) {}

  private record Decisions(int total, int offset, int limit, List<Decision> decisions) {}

  /** {@code GET /api/glossary?q=&kind=&scope=&offset=&limit=}. */
  void list(Context ctx) {
    GlossaryState state = desk.decisions().state();
    if (isKnown(ctx, state.digest().substring(0, 16))) {
      return;
    }
    String scope = ctx.queryParam("scope");
    GlossarySearch search =
        new GlossarySearch(
            ctx.queryParam("q"),
            Kind.asked(ctx.queryParam("kind")),
            scope == null ? null : scope.toUpperCase(Locale.ROOT));
    Page<PlacedConcept> page = Page.of(search.in(state), ctx);
    List<GlossaryEntry> entries = page.items().stream().map(GlossaryEntry::of).toList();
    Api.answer(ctx, new Concepts(page.total(), page.offset(), page.limit(), entries));
  }

  /** {@code GET /api/glossary/concepts/{id}}. */
  void show(Context ctx) {
    GlossaryEntry entry = GlossaryEntry.of(desk.decisions().state().required(ctx.pathParam("id")));
    if (!isKnown(ctx, entry.version())) {
      Api.answer(ctx, entry);
    }
  }

  /** {@code GET /api/glossary/concepts/{id}/history}: of a concept that is there or was. */
  void history(Context ctx) {
    GlossaryState state = desk.decisions().state();
    Api.answer(ctx, state.history(state.identity(ctx.pathParam("id"))));
  }

  /** {@code GET /api/glossary/decisions}: the newest first. */
  void decisions(Context ctx) {
    Page<Decision> page = Page.of(desk.decisions().state().decisions().reversed(), ctx);
    Api.answer(ctx, new Decisions(page.total(), page.offset(), page.limit(), page.items()));
  }

  /** {@code GET /api/glossary/decisions/{id}}. */
  void decision(Context ctx) {
    Api.answer(ctx, desk.decisions().state().decision(ctx.pathParam("id")));
  }

  /** Sets the entity tag, and answers 304 if the client has that already. */
  private static boolean isKnown(Context ctx, String version) {
    String tag = '"' + version + '"';
    ctx.header("ETag", tag);
    boolean known = tag.equals(ctx.header("If-None-Match"));
    if (known) {
      ctx.status(HttpStatus.NOT_MODIFIED_304);
    }
    return known;
  }

  /** The tag of a concept's version. */
  static String tag(Concept concept) {
    return '"' + concept.version() + '"';
  }
}
