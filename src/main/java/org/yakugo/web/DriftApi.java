package org.yakugo.web;

import io.javalin.http.Context;
import java.util.List;
import org.yakugo.desk.Desk;
import org.yakugo.drift.ConceptHistory;
import org.yakugo.drift.Timeline;
import org.yakugo.web.page.PageWords;

/** What each concept was called over time, as JSON and as a picture. */
record DriftApi(Desk desk) {

  /** Every concept, or those that {@code source} names. */
  void list(Context ctx) {
    PagedList.answer(ctx, named(ctx));
  }

  /** The concepts that {@code source} names, or all that there is something to tell of. */
  void picture(Context ctx) {
    boolean all = name(ctx).isEmpty();
    List<ConceptHistory> shown =
        named(ctx).stream().filter(history -> !all || history.isNotable()).toList();
    ctx.contentType("image/svg+xml; charset=utf-8")
        .result(Timeline.of(shown, PageWords.of(ctx).locale()));
  }

  private List<ConceptHistory> named(Context ctx) {
    String name = name(ctx);
    return desk.view().histories().stream().filter(history -> history.isNamed(name)).toList();
  }

  private static String name(Context ctx) {
    String name = ctx.queryParam("source");
    return name == null ? "" : name.strip();
  }
}
