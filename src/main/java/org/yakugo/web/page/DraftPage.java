package org.yakugo.web.page;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.yakugo.Packed;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.desk.Desk;
import org.yakugo.manuscript.Headline;
import org.yakugo.manuscript.Manuscript;
import org.yakugo.manuscript.Manuscripts;
import org.yakugo.manuscript.Overtaken;
import org.yakugo.manuscript.State;

/** Draft 下訳: bulletins in work, and one item of them at a time. */
record DraftPage(Desk desk, Manuscripts manuscripts, WorkItems items) {
  private static final String PAGE = "draft";

  /** {@code GET /draft}: what is in work, and a place to open more. */
  void list(Context ctx) {
    PageWords words = PageWords.of(ctx);
    String removed = ctx.queryParam("removed");
    PageFrame frame =
        Skin.frame(
            ctx,
            PAGE,
            words.of("draft.title"),
            removed == null ? null : words.of("draft.removed", removed),
            removed == null ? null : "/draft/" + Skin.encoded(removed) + "/restore");
    int published = desk.view().corpus().published().size();
    Map<String, Object> content = Map.of("manuscripts", manuscripts.all(), "bulletins", published);
    Skin.show(ctx, "draft/list.jte", frame, content);
  }

  /** {@code POST /draft}: a file, or pasted text, is taken into work. */
  void open(Context ctx) {
    Manuscript opened = manuscripts.open(Submission.text(ctx));
    Forms.seeOther(ctx, "/draft/" + Skin.encoded(opened.id()));
  }

  /** {@code POST /draft/sample}: some items to try with, or those that are being tried. */
  void sample(Context ctx) {
    String text = Packed.text(DraftPage.class, "sample.txt");
    String name = PageWords.of(ctx).of("draft.sample");
    Manuscript sample =
        manuscripts.all().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseGet(() -> manuscripts.open(SourceText.of(name, text)));
    Forms.seeOther(ctx, "/draft/" + Skin.encoded(sample.id()));
  }

  /** {@code GET /draft/{id}}: its first item that isn't finished. */
  void first(Context ctx) {
    Manuscript manuscript = manuscripts.find(ctx.pathParam("id"));
    Forms.seeOther(ctx, address(manuscript, Math.max(1, unfinished(manuscript, 1))));
  }

  /** {@code GET /draft/{id}/{n}}: one item. */
  void item(Context ctx) {
    Manuscript manuscript = manuscripts.find(ctx.pathParam("id"));
    PageWords words = PageWords.of(ctx);
    WorkItem item = items.of(manuscript, number(ctx), words);
    items.prepareBehind(manuscript, item.n(), words);
    Bulletin bulletin = items.bulletin(manuscript);
    String title = "%d · %s".formatted(item.n(), manuscript.name());
    Map<String, Object> content =
        Map.of("manuscript", manuscript, "bulletin", bulletin, "item", item);
    Skin.show(ctx, "draft/item.jte", Decided.frame(ctx, desk, PAGE, title), content);
  }

  /** {@code POST /draft/{id}/{n}}: the headline as it is typed; answers with its marks. */
  void save(Context ctx) {
    String ja = Forms.text(ctx, "ja").replaceAll("(?<!\\s)\\s*[\r\n]+\\s*", "");
    int seen = Forms.number(ctx, "revision");
    Manuscript manuscript = manuscripts.find(ctx.pathParam("id"));
    int n = manuscript.headline(number(ctx)).n();
    Map<String, Object> content = new HashMap<>();
    content.put("theirs", null);
    try {
      manuscript = manuscripts.write(manuscript.id(), n, ja, items.state(manuscript, n, ja), seen);
    } catch (Overtaken e) {
      content.put("theirs", e.present());
    }
    content.put("manuscript", manuscript);
    content.put("item", items.of(manuscript, n, PageWords.of(ctx)));
    Skin.show(ctx, "draft/saved.jte", Skin.frame(ctx, PAGE, ""), content);
  }

  /** The next item that isn't finished, from that one on and round again; 0 if all are. */
  private static int unfinished(Manuscript manuscript, int from) {
    int all = manuscript.headlines().size();
    return IntStream.range(0, all)
        .map(i -> (from - 1 + i) % all + 1)
        .filter(n -> manuscript.headline(n).state() != State.DONE)
        .findFirst()
        .orElse(0);
  }

  /**
   * {@code POST /draft/{id}/{n}/done}: the headline is finished; goes on to the next item that
   * isn't, and when all are to the whole. From one that was finished before it goes to the next.
   */
  void finish(Context ctx) {
    Manuscript manuscript = manuscripts.find(ctx.pathParam("id"));
    int n = number(ctx);
    String ja = Forms.text(ctx, "ja").strip();
    State state = ja.isEmpty() ? State.OPEN : State.DONE;
    boolean again = manuscript.headline(n).state() == State.DONE && state == State.DONE;
    manuscript = manuscripts.write(manuscript.id(), n, ja, state, Forms.number(ctx, "revision"));
    boolean last = n == manuscript.headlines().size();
    int next = again && !last ? n + 1 : unfinished(manuscript, n);
    if (next > 0) {
      Forms.seeOther(ctx, address(manuscript, next));
    } else {
      Forms.leave(ctx, "/draft/" + Skin.encoded(manuscript.id()) + "/finish");
    }
  }

  /** {@code POST /draft/{id}/{n}/reopen}: it isn't finished after all. */
  void reopen(Context ctx) {
    Manuscript manuscript = manuscripts.find(ctx.pathParam("id"));
    int n = number(ctx);
    Headline headline = manuscript.headline(n);
    State state = items.state(manuscript, n, headline.ja());
    manuscripts.write(manuscript.id(), n, headline.ja(), state, headline.revision());
    Forms.seeOther(ctx, address(manuscript, n));
  }

  /** {@code POST /draft/{id}/remove}. */
  void remove(Context ctx) {
    String id = ctx.pathParam("id");
    manuscripts.remove(id);
    Forms.seeOther(ctx, "/draft?removed=" + Skin.encoded(id));
  }

  /** {@code POST /draft/{id}/restore}. */
  void restore(Context ctx) {
    manuscripts.restore(ctx.pathParam("id"));
    Forms.seeOther(ctx, "/draft");
  }

  private static String address(Manuscript manuscript, int n) {
    return "/draft/%s/%d".formatted(Skin.encoded(manuscript.id()), n);
  }

  private static int number(Context ctx) {
    return Forms.number(ctx.pathParam("n"));
  }
}
