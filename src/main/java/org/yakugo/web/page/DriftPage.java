package org.yakugo.web.page;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.corpus.Published;
import org.yakugo.desk.Desk;
import org.yakugo.drift.ConceptHistory;

/** Drift 表記の揺れ: what was called one thing and then another. */
record DriftPage(Desk desk) {
  private static final String PAGE = "drift";
  private static final int SHOWN = 60;

  /** {@code GET /drift?q=&from=}. */
  void list(Context ctx) {
    String words = Forms.query(ctx, "q");
    List<ConceptHistory> found =
        desk.view().histories().stream()
            .filter(h -> words.isEmpty() ? h.isNotable() : h.isNamed(words))
            .toList();
    List<Published> bulletins = desk.view().corpus().published();
    String newest = bulletins.isEmpty() ? "" : bulletins.getLast().id();
    Map<String, Object> content = new HashMap<>();
    content.put("q", words);
    content.put("newest", newest);
    content.put("fresh", words.isEmpty() ? flippedIn(found, newest) : List.of());
    Forms.part(ctx, "histories", found, SHOWN, content);
    Skin.show(ctx, "drift.jte", Skin.frame(ctx, PAGE, PageWords.of(ctx).of("drift.nav")), content);
  }

  /** Those that the newest bulletin calls otherwise than before. */
  static List<ConceptHistory> flippedIn(List<ConceptHistory> histories, String bulletin) {
    return histories.stream()
        .filter(
            h -> h.flips().stream().anyMatch(flip -> flip.evidence().bulletin().equals(bulletin)))
        .toList();
  }
}
