package org.yakugo.web.page;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.Kind;
import org.yakugo.decision.Decision;
import org.yakugo.decision.GlossarySearch;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.decision.Undoing;
import org.yakugo.desk.Desk;

/** Glossary 用語集: the table of its concepts, and the log of what was decided. */
record GlossaryPage(Desk desk) {
  private static final String PAGE = "glossary";
  private static final int SHOWN = 60;

  /** {@code GET /glossary?q=&kind=&from=}. */
  void list(Context ctx) {
    GlossaryState state = desk.decisions().state();
    String text = Forms.query(ctx, "q");
    String kind = Forms.query(ctx, "kind");
    List<PlacedConcept> found = new GlossarySearch(text, Kind.asked(kind), null).in(state);
    Map<String, Object> content = new HashMap<>();
    Forms.part(ctx, "concepts", found, SHOWN, content);
    content.put("q", text);
    content.put("kind", kind);
    PageFrame frame = Decided.frame(ctx, desk, PAGE, PageWords.of(ctx).of("glossary.title"));
    Skin.show(ctx, "glossary/list.jte", frame, content);
  }

  /** {@code GET /glossary/decisions}: the newest first. */
  void decisions(Context ctx) {
    GlossaryState state = desk.decisions().state();
    List<Decision> all = state.decisions().reversed();
    Map<String, Object> content = new HashMap<>();
    Forms.part(ctx, "decisions", all, SHOWN, content);
    content.put("undone", Undoing.undone(state.decisions()));
    PageFrame frame = Decided.frame(ctx, desk, PAGE, PageWords.of(ctx).of("decisions.title"));
    Skin.show(ctx, "glossary/decisions.jte", frame, content);
  }

  /** {@code POST /glossary/decisions/{id}/undo}. */
  void undo(Context ctx) {
    Decision decision =
        desk.decisions().undo(ctx.pathParam("id"), Forms.who(ctx), Forms.text(ctx, "why"));
    desk.look();
    Decided.goOn(ctx, decision, "/glossary/decisions");
  }
}
