package org.yakugo.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.corpus.Published;
import org.yakugo.decision.Decision;
import org.yakugo.decision.Undoing;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.drift.ConceptHistory;
import org.yakugo.drift.TracedForm;
import org.yakugo.manuscript.Manuscripts;
import org.yakugo.worklist.Candidate;

/** How things stand, for a head of section. */
record OverviewPage(Desk desk, Manuscripts manuscripts) {
  private static final String PAGE = "overview";
  private static final int WEEK = 7;
  private static final int LAST_BULLETINS = 10;
  private static final int FIRST_CANDIDATES = 6;

  /** {@code GET /overview}. */
  void show(Context ctx) {
    View view = desk.view();
    Instant since = Instant.now().minus(WEEK, ChronoUnit.DAYS);
    List<Decision> log = desk.decisions().state().decisions();
    List<Decision> week = log.reversed().stream().filter(d -> d.at().isAfter(since)).toList();
    List<Candidate> open = view.worklist(LocalDate.now()).candidates();
    List<ConceptHistory> notable =
        view.histories().stream().filter(ConceptHistory::isNotable).toList();
    Map<String, Object> content = new HashMap<>();
    content.put("bulletins", view.corpus().published().size());
    content.put("items", view.items());
    content.put("concepts", view.glossary().concepts().size());
    content.put("decisions", week);
    content.put("undone", Undoing.undone(log));
    content.put("open", open.size());
    content.put("first", open.subList(0, Math.min(FIRST_CANDIDATES, open.size())));
    content.put("drifting", notable.size());
    content.put("consistency", consistency(view));
    content.put("inWork", manuscripts.all());
    String title = PageWords.of(ctx).of("overview.nav");
    Skin.show(ctx, "overview.jte", Skin.frame(ctx, PAGE, title), content);
  }

  private static List<Consistency> consistency(View view) {
    List<Published> all = view.corpus().published();
    List<String> last =
        all.subList(Math.max(0, all.size() - LAST_BULLETINS), all.size()).stream()
            .map(Published::id)
            .toList();
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> flips = new HashMap<>();
    last.forEach(bulletin -> uses.put(bulletin, 0));
    for (ConceptHistory history : view.histories()) {
      for (TracedForm form : history.renderings()) {
        form.evidence().forEach(proof -> uses.computeIfPresent(proof.bulletin(), (id, n) -> n + 1));
      }
      history.flips().forEach(flip -> flips.merge(flip.evidence().bulletin(), 1, Integer::sum));
    }
    return last.reversed().stream()
        .map(one -> new Consistency(one, uses.getOrDefault(one, 0), flips.getOrDefault(one, 0)))
        .toList();
  }
}
