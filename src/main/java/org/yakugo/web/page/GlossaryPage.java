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
    String text = parameter(ctx, "q");
    String kind = parameter(ctx, "kind");
    List<PlacedConcept> found = new GlossarySearch(text, Kind.asked(kind), null).in(state);
    int from = Math.min(found.size(), Forms.number(parameter(ctx, "from", "0")));
    Map<String, Object> content = new HashMap<>();
    content.put("concepts", found.subList(from, Math.min(found.size(), from + SHOWN)));
    content.put("total", found.size());
    content.put("from", from);
    content.put("shown", SHOWN);
    content.put("q", text);
    content.put("kind", kind);
    PageFrame frame = Decided.frame(ctx, desk, PAGE, PageWords.of(ctx).of("glossary.title"));
    Skin.show(ctx, "glossary/list.jte", frame, content);
  }

  /** {@code GET /glossary/decisions}: the newest first. */
  void decisions(Context ctx) {
    GlossaryState state = desk.decisions().state();
    List<Decision> all = state.decisions().reversed();
    int from = Math.min(all.size(), Forms.number(parameter(ctx, "from", "0")));
    Map<String, Object> content = new HashMap<>();
    content.put("decisions", all.subList(from, Math.min(all.size(), from + SHOWN)));
    content.put("undone", Undoing.undone(state.decisions()));
    content.put("total", all.size());
    content.put("from", from);
    content.put("shown", SHOWN);
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

  private static String parameter(Context ctx, String name) {
    return parameter(ctx, name, "");
  }

  private static String parameter(Context ctx, String name, String otherwise) {
    String value = ctx.queryParam(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
