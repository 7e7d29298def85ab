package org.yakugo.web.page;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.decision.Action;
import org.yakugo.decision.Decision;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Difference;
import org.yakugo.decision.Edit;
import org.yakugo.decision.GlossarySearch;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.MergedConcept;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.decision.StaleConcept;
import org.yakugo.decision.Undoing;
import org.yakugo.desk.Desk;
import org.yakugo.drift.ConceptHistory;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.glossary.Tenure;

/** One concept of the glossary: all that is known of it, and changing it. */
record ConceptPage(Desk desk) {
  private static final String PAGE = "glossary";

  /** {@code GET /glossary/concepts/{id}}. */
  void show(Context ctx) {
    GlossaryState state = desk.decisions().state();
    PlacedConcept placed = state.required(ctx.pathParam("id"));
    Concept concept = placed.concept();
    ConceptHistory history =
        desk.view().histories().stream()
            .filter(one -> one.kind() == concept.kind() && one.source().equals(concept.english()))
            .filter(one -> concept.japanese().equals(Objects.toString(one.preferred(), "")))
            .findFirst()
            .orElse(null);
    List<Tenure> holders =
        concept.kind() == Kind.TITLE
            ? desk.view().holders(concept.english(), null).stream()
                .filter(t -> concept.holdsIn(t.country()))
                .toList()
            : List.of();
    Map<String, Object> content = new HashMap<>();
    content.put("placed", placed);
    content.put("drift", history);
    content.put("holders", holders);
    content.put("history", state.history(placed.identity()));
    content.put("undone", Undoing.undone(state.decisions()));
    Skin.show(
        ctx, "glossary/concept.jte", Decided.frame(ctx, desk, PAGE, concept.english()), content);
  }

  /** {@code GET /glossary/concepts/{id}/edit}. */
  void edit(Context ctx) {
    Concept concept = desk.decisions().state().required(ctx.pathParam("id")).concept();
    form(ctx, ctx.pathParam("id"), concept, concept.version(), null);
  }

  /** {@code GET /glossary/new?english=&japanese=&kind=}. */
  void blank(Context ctx) {
    Kind kind = Kind.asked(ctx.queryParam("kind"));
    ConceptBuilder builder =
        ConceptBuilder.of(kind == null ? Kind.TERM : kind, Forms.query(ctx, "english"));
    String japanese = Forms.query(ctx, "japanese");
    if (!japanese.isEmpty()) {
      builder.prefer(japanese);
    }
    form(ctx, null, builder.build(), "", null);
  }

  /** {@code GET /glossary/decide?ja=&to=}: the concept that the words belong to, or a new one. */
  void decide(Context ctx) {
    String words = Forms.query(ctx, "ja");
    List<PlacedConcept> found =
        new GlossarySearch(words, null, null)
            .in(desk.decisions().state()).stream()
                .filter(p -> p.concept().status(words).isPresent())
                .toList();
    String to = "to=" + Skin.encoded(Forms.query(ctx, "to"));
    Forms.seeOther(
        ctx,
        found.size() == 1
            ? "/glossary/concepts/" + found.getFirst().identity().id() + "/edit?" + to
            : found.isEmpty()
                ? "/glossary/new?japanese=" + Skin.encoded(words) + "&" + to
                : "/glossary?q=" + Skin.encoded(words));
  }

  /** {@code POST /glossary/concepts}: a new one, or a change of the one named. */
  void save(Context ctx) {
    String id = Forms.text(ctx, "id");
    Concept after = GlossaryFile.clean(ConceptForm.read(ctx));
    try {
      Decision decision = desk.decisions().apply(draft(ctx, id, after));
      desk.look();
      String now = decision.changes().getLast().latest().identity().id();
      Decided.goOn(ctx, decision, "/glossary/concepts/" + now);
    } catch (StaleConcept e) {
      Concept present = e.present();
      form(ctx, id, after, present == null ? "" : present.version(), present);
    }
  }

  private DecisionDraft draft(Context ctx, String id, Concept after) {
    if (id.isEmpty()) {
      return Forms.draft(ctx, Action.ADD).edit(Edit.add(after));
    }
    PlacedConcept placed = desk.decisions().state().required(id);
    if (placed.concept().equals(after)) {
      throw new UnusableInput(Reason.REQUEST, PageWords.of(ctx).of("concept.unchanged"));
    }
    return Forms.draft(ctx, Action.CHANGE)
        .edit(new Edit(placed.identity(), Forms.text(ctx, "version"), after, null, null));
  }

  /** {@code POST /glossary/impact}: what saving the form would do. */
  void impact(Context ctx) {
    String id = Forms.text(ctx, "id");
    List<Concept> before =
        id.isEmpty() ? List.of() : List.of(desk.decisions().state().required(id).concept());
    boolean removed = !Forms.text(ctx, "remove").isEmpty();
    List<Concept> after = removed ? List.of() : List.of(GlossaryFile.clean(ConceptForm.read(ctx)));
    Map<String, Object> content = Map.of("impact", desk.view().impact(before, after));
    Skin.show(ctx, "glossary/impact.jte", Skin.frame(ctx, PAGE, ""), content);
  }

  /** {@code POST /glossary/concepts/{id}/remove}. */
  void remove(Context ctx) {
    Concept concept = desk.decisions().state().required(ctx.pathParam("id")).concept();
    Decided.by(ctx, desk, Forms.draft(ctx, Action.REMOVE).edit(Edit.remove(concept)), "/glossary");
  }

  /** {@code POST /glossary/concepts/{id}/merge}: into the concept that {@code into} names. */
  void merge(Context ctx) {
    GlossaryState state = desk.decisions().state();
    Concept from = state.required(ctx.pathParam("id")).concept();
    PlacedConcept into = Found.concept(state, Forms.text(ctx, "into"));
    Concept merged =
        MergedConcept.of(from, into.concept(), !Forms.text(ctx, "deprecate").isEmpty());
    DecisionDraft draft =
        Forms.draft(ctx, Action.MERGE).edits(Edit.merge(from, into.concept(), merged));
    Decided.by(ctx, desk, draft, "/glossary/concepts/" + into.identity().id());
  }

  /**
   * @param present the concept as somebody else left it meanwhile; null if nobody did
   */
  private void form(
      Context ctx,
      @Nullable String id,
      Concept concept,
      String version,
      @Nullable Concept present) {
    PageWords words = PageWords.of(ctx);
    Map<String, Object> content = new HashMap<>();
    content.put("id", id == null ? "" : id);
    content.put("to", Forms.query(ctx, "to", Forms.text(ctx, "to")));
    content.put("form", ConceptForm.of(concept));
    content.put("version", version);
    content.put("present", present);
    content.put("differences", present == null ? List.of() : Difference.between(present, concept));
    String title = words.of(id == null || id.isEmpty() ? "concept.new" : "concept.edit");
    Skin.show(ctx, "glossary/edit.jte", Skin.frame(ctx, PAGE, title), content);
  }
}
