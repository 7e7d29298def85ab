package org.yakugo.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Action;
import org.yakugo.decision.Decision;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.worklist.Candidate;
import org.yakugo.worklist.Ruling;
import org.yakugo.worklist.Terms;
import org.yakugo.worklist.Worklist;

/** The maintainer's worklist over HTTP: what there is to decide, and deciding it. */
record CandidateApi(Desk desk) {
  private static final int USUAL = 50;
  private static final int MOST = 1_000;

  private record Candidates(int total, List<Candidate> candidates) {}

  private record Done(Decision decision) {}

  /** {@code GET /api/glossary/candidates?kind=&max=}. */
  void list(Context ctx) {
    Kind kind = Kind.asked(ctx.queryParam("kind"));
    List<Candidate> all =
        worklist().candidates().stream()
            .filter(candidate -> kind == null || candidate.kind() == kind)
            .toList();
    Api.answer(
        ctx,
        new Candidates(
            all.size(), all.stream().limit(PagedList.number(ctx, "max", USUAL, 1, MOST)).toList()));
  }

  /** {@code POST /api/glossary/candidates/approve}: keys, and what is wanted otherwise. */
  void approve(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    desk.look();
    GlossaryState state = desk.decisions().state();
    List<Candidate> candidates = candidates(body);
    String id = body.takeText("merge");
    PlacedConcept into = id == null ? null : state.required(id);
    Terms terms =
        new Terms(
            Kind.asked(body.takeText("kind")),
            body.takeText("english"),
            body.takeText("japanese"),
            body.takeFlag("deprecateOthers"));
    Action action = into != null ? Action.CHANGE : Ruling.action(candidates);
    DecisionDraft draft = DecisionApi.draft(ctx, body, action);
    body.requireEnd();
    decide(ctx, Ruling.approve(draft, candidates, terms, into, state, LocalDate.now()));
  }

  /** {@code POST /api/glossary/candidates/reject}. */
  void reject(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    desk.look();
    List<Candidate> candidates = candidates(body);
    DecisionDraft draft = DecisionApi.draft(ctx, body, Action.REJECT);
    String japanese = body.takeText("japanese");
    body.requireEnd();
    decide(ctx, Ruling.reject(draft, candidates, japanese));
  }

  /** {@code POST /api/glossary/candidates/defer}. */
  void defer(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    desk.look();
    List<Candidate> candidates = candidates(body);
    DecisionDraft draft = DecisionApi.draft(ctx, body, Action.DEFER);
    LocalDate until = date(body.takeText("until"));
    body.requireEnd();
    decide(ctx, Ruling.defer(draft, candidates, until));
  }

  private void decide(Context ctx, DecisionDraft draft) {
    Decision decision = desk.decisions().apply(draft);
    desk.look();
    Api.answer(ctx, new Done(decision));
  }

  private Worklist worklist() {
    return desk.view().worklist(LocalDate.now());
  }

  private List<Candidate> candidates(JsonBody body) {
    List<String> keys = body.takeTexts("keys");
    Worklist list = worklist();
    return keys.stream().distinct().map(list::find).distinct().toList();
  }

  private static @Nullable LocalDate date(@Nullable String iso) {
    try {
      return iso == null || iso.isBlank() ? null : LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw UnusableInput.request("until-day-like-2026-05-08").because(e);
    }
  }
}
