package org.yakugo.web.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.worklist.Candidate;
import org.yakugo.worklist.Ruling;
import org.yakugo.worklist.Terms;
import org.yakugo.worklist.Worklist;

/** The maintainer's worklist: what there is to decide, with its evidence, and deciding it. */
record WorklistPage(Desk desk) {
  private static final String PAGE = "glossary";
  private static final int SHOWN = 40;

  /** {@code GET /glossary/worklist?kind=&from=}. */
  void list(Context ctx) {
    String kind = Forms.query(ctx, "kind");
    List<Candidate> all =
        worklist().candidates().stream()
            .filter(one -> kind.isEmpty() || one.kind().label().equals(kind))
            .toList();
    Map<String, Object> content = new HashMap<>();
    Forms.part(ctx, "candidates", all, SHOWN, content);
    content.put("kind", kind);
    PageFrame frame = Decided.frame(ctx, desk, PAGE, PageWords.of(ctx).of("worklist.title"));
    Skin.show(ctx, "glossary/worklist.jte", frame, content);
  }

  /** {@code GET /glossary/worklist/{key}/approve?japanese=}: what approving it would do. */
  void preview(Context ctx) {
    Candidate candidate = worklist().find(ctx.pathParam("key"));
    String japanese = ctx.queryParam("japanese");
    Terms terms = terms(candidate, null, null, japanese, ctx.queryParam("others") != null);
    DecisionDraft draft = approved(ctx, List.of(candidate), terms);
    Map<String, Object> content = new HashMap<>();
    content.put("candidate", candidate);
    content.put("japanese", japanese == null ? candidate.forms().getFirst().target() : japanese);
    content.put(
        "impact", desk.view().impact(draft.removed(desk.decisions().state()), draft.added()));
    Skin.show(ctx, "glossary/preview.jte", Skin.frame(ctx, PAGE, ""), content);
  }

  /**
   * {@code GET /glossary/worklist/many?do=&key=&into=}: what it would do to all that are chosen.
   */
  void previewMany(Context ctx) {
    Worklist list = worklist();
    List<Candidate> chosen = ctx.queryParams("key").stream().map(list::find).distinct().toList();
    requireChosen(ctx, chosen);
    boolean merge = "merge".equals(ctx.queryParam("do"));
    String into = Forms.query(ctx, "into");
    DecisionDraft draft =
        merge ? merged(ctx, chosen, into) : approved(ctx, chosen, Terms.AS_PRINTED);
    Map<String, Object> content = new HashMap<>();
    content.put("candidates", chosen);
    content.put("merge", merge);
    content.put("into", into);
    content.put("edits", draft.edits().stream().map(edit -> edit.after()).toList());
    content.put(
        "impact", desk.view().impact(draft.removed(desk.decisions().state()), draft.added()));
    Skin.show(ctx, "glossary/many.jte", Skin.frame(ctx, PAGE, ""), content);
  }

  private DecisionDraft approved(Context ctx, List<Candidate> chosen, Terms terms) {
    return Ruling.approve(
        Forms.draft(ctx, Ruling.action(chosen)),
        chosen,
        terms,
        null,
        desk.decisions().state(),
        LocalDate.now());
  }

  /**
   * @param named the concept that they are to be names of; empty for the one that one of them is of
   */
  private DecisionDraft merged(Context ctx, List<Candidate> chosen, String named) {
    GlossaryState state = desk.decisions().state();
    PlacedConcept into = into(state, named);
    boolean known = into != null || chosen.stream().anyMatch(one -> one.concept() != null);
    DecisionDraft draft = Forms.draft(ctx, known ? Action.CHANGE : Action.ADD);
    return into == null
        ? Ruling.merge(draft, chosen, state, LocalDate.now())
        : Ruling.approve(draft, chosen, Terms.AS_PRINTED, into, state, LocalDate.now());
  }

  private static void requireChosen(Context ctx, List<Candidate> chosen) {
    if (chosen.isEmpty()) {
      throw new UnusableInput(Reason.REQUEST, PageWords.of(ctx).of("worklist.none.chosen"));
    }
  }

  /** {@code POST /glossary/worklist}: what {@code do} says, to each of the {@code key}s. */
  void decide(Context ctx) {
    desk.look();
    Worklist list = worklist();
    List<Candidate> chosen = Forms.texts(ctx, "key").stream().map(list::find).distinct().toList();
    requireChosen(ctx, chosen);
    Decided.by(ctx, desk, draft(ctx, chosen), "/glossary/worklist");
  }

  private DecisionDraft draft(Context ctx, List<Candidate> chosen) {
    String what = Forms.text(ctx, "do");
    return switch (what) {
      case "approve" -> {
        GlossaryState state = desk.decisions().state();
        PlacedConcept into = into(state, Forms.text(ctx, "into"));
        Action action = into != null ? Action.CHANGE : Ruling.action(chosen);
        Terms terms =
            chosen.size() == 1
                ? terms(
                    chosen.getFirst(),
                    Forms.text(ctx, "kind"),
                    Forms.text(ctx, "english"),
                    Forms.text(ctx, "japanese"),
                    !Forms.text(ctx, "others").isEmpty())
                : Terms.AS_PRINTED;
        yield Ruling.approve(Forms.draft(ctx, action), chosen, terms, into, state, LocalDate.now());
      }
      case "merge" -> merged(ctx, chosen, Forms.text(ctx, "into"));
      case "reject" -> Ruling.reject(Forms.draft(ctx, Action.REJECT), chosen, null);
      case "defer" ->
          Ruling.defer(Forms.draft(ctx, Action.DEFER), chosen, LocalDate.now().plusWeeks(4));
      default -> throw UnusableInput.request("no-done", what);
    };
  }

  /** The concept that a person means by its English or its id; null for none. */
  private static @Nullable PlacedConcept into(GlossaryState state, String named) {
    return named.isBlank() ? null : Found.concept(state, named);
  }

  private static Terms terms(
      Candidate candidate,
      @Nullable String kind,
      @Nullable String english,
      String japanese,
      boolean others) {
    Kind named = Kind.asked(kind);
    boolean changes = candidate.concept() != null;
    return new Terms(
        changes ? null : named, changes ? null : blank(english), blank(japanese), others);
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private Worklist worklist() {
    return desk.view().worklist(LocalDate.now());
  }
}
