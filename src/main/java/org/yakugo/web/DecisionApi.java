package org.yakugo.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Action;
import org.yakugo.decision.Decision;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.decision.GlossaryEntry;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.MergedConcept;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.decision.SplitConcept;
import org.yakugo.decision.StaleConcept;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.web.page.Visitor;

/**
 * How HTTP clients change the glossary. Whoever changes a concept says in {@code If-Match} which
 * version was seen; without that it is 428, and 412 with both versions if it changed since.
 */
record DecisionApi(Desk desk) {
  private static final int PRECONDITION_REQUIRED = 428;

  /** What was done, and the concept that it left; null if it is gone. */
  private record Done(@Nullable Decision decision, @Nullable GlossaryEntry concept) {}

  /** {@code POST /api/glossary/concepts}: a new concept, 201. */
  void add(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    DecisionDraft draft = draft(ctx, body, Action.ADD);
    String file = body.takeText("file");
    Concept concept = concept(body.object());
    Decision decision = desk.decisions().apply(draft.edit(Edit.addTo(file, concept)));
    ctx.status(HttpStatus.CREATED_201);
    GlossaryEntry entry = answer(ctx, decision);
    if (entry != null) {
      ctx.header("Location", "/api/glossary/concepts/" + entry.id());
    }
  }

  /** {@code PUT /api/glossary/concepts/{id}}: the whole concept as it is to be. */
  void put(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    change(ctx, draft(ctx, body, Action.CHANGE), seen -> concept(body.object()));
  }

  /** {@code PATCH /api/glossary/concepts/{id}}: the fields that change (RFC 7396). */
  void patch(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    DecisionDraft draft = draft(ctx, body, Action.CHANGE);
    change(ctx, draft, seen -> concept(merged(Json.MAPPER.valueToTree(seen), body.object())));
  }

  /** {@code DELETE /api/glossary/concepts/{id}?who=&why=}. */
  void remove(Context ctx) {
    DecisionDraft draft =
        DecisionDraft.of(Action.REMOVE, who(ctx, ctx.queryParam("who")), ctx.queryParam("why"));
    Concept before = seen(ctx, none -> null);
    answer(ctx, desk.decisions().apply(draft.edit(Edit.remove(before))));
  }

  /** {@code POST /api/glossary/concepts/{id}/merge}: into the concept with the id {@code into}. */
  void merge(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    DecisionDraft draft = draft(ctx, body, Action.MERGE);
    String into = String.valueOf(body.takeText("into"));
    Concept from = seen(ctx, none -> null);
    PlacedConcept target = desk.decisions().state().required(into);
    Concept merged = MergedConcept.of(from, target.concept(), body.takeFlag("deprecate"));
    body.requireEnd();
    answer(ctx, desk.decisions().apply(draft.edits(Edit.merge(from, target.concept(), merged))));
  }

  /** {@code POST /api/glossary/concepts/{id}/split}: by english, japanese, scope. */
  void split(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    DecisionDraft draft = draft(ctx, body, Action.SPLIT);
    Concept before = seen(ctx, none -> null);
    SplitConcept parts =
        SplitConcept.of(
            before,
            body.takeTexts("english"),
            body.takeTexts("japanese"),
            new HashSet<>(body.takeTexts("scope")));
    body.requireEnd();
    answer(ctx, desk.decisions().apply(draft.edits(Edit.split(before, parts))));
  }

  /** {@code POST /api/glossary/decisions/{id}/undo}. */
  void undo(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    String who = who(ctx, body.takeText("who"));
    String why = body.takeText("why");
    body.requireEnd();
    answer(ctx, desk.decisions().undo(ctx.pathParam("id"), who, why));
  }

  private void change(Context ctx, DecisionDraft draft, UnaryOperator<Concept> change) {
    Concept before = seen(ctx, change);
    Concept after = GlossaryFile.clean(change.apply(before));
    if (after.equals(before)) {
      GlossaryState state = desk.decisions().state();
      answer(ctx, null, state.find(before.identity()).map(GlossaryEntry::of).orElse(null));
    } else {
      answer(ctx, desk.decisions().apply(draft.edit(Edit.change(before, after))));
    }
  }

  /**
   * The concept that the address names.
   *
   * @param change what the client wants to make of it
   * @throws StaleConcept if it isn't the one that the client saw
   */
  private Concept seen(Context ctx, UnaryOperator<Concept> change) {
    Concept present = desk.decisions().state().required(ctx.pathParam("id")).concept();
    Optional<String> expected = expected(ctx);
    if (expected.isPresent() && !expected.get().equals(present.version())) {
      throw new StaleConcept(present.identity(), present, change.apply(present));
    }
    return present;
  }

  /** The version that the client saw; empty if any will do. */
  private static Optional<String> expected(Context ctx) {
    String header = ctx.header("If-Match");
    if (header == null || header.isBlank()) {
      throw new Refusal(PRECONDITION_REQUIRED, "say-which-version-you-saw");
    }
    return header.strip().equals("*")
        ? Optional.empty()
        : Optional.of(header.strip().replaceFirst("^W/", "").replace("\"", ""));
  }

  static DecisionDraft draft(Context ctx, JsonBody body, Action action) {
    String who = body.takeText("who");
    String why = body.takeText("why");
    return DecisionDraft.of(
        action,
        who(ctx, who == null ? ctx.queryParam("who") : who),
        why == null ? ctx.queryParam("why") : why);
  }

  /** Who is signed in, else who says that it was, else the user of this machine. */
  static String who(Context ctx, @Nullable String named) {
    return Visitor.who(ctx, named == null ? System.getProperty("user.name", "") : named);
  }

  /** What a client got from {@code GET} it may send back: what isn't the concept's is left out. */
  static Concept concept(ObjectNode object) {
    object.remove(List.of("id", "version", "file"));
    if (!object.path("kind").isTextual() || !object.path("english").isTextual()) {
      throw UnusableInput.request("concept-needs-kind-english");
    }
    return new JsonBody(object).as(Concept.class);
  }

  private static ObjectNode merged(ObjectNode target, ObjectNode patch) {
    for (var field : patch.properties()) {
      JsonNode value = field.getValue();
      if (value.isNull()) {
        target.remove(field.getKey());
      } else if (value instanceof ObjectNode inner
          && target.get(field.getKey()) instanceof ObjectNode old) {
        target.set(field.getKey(), merged(old, inner));
      } else {
        target.set(field.getKey(), value);
      }
    }
    return target;
  }

  private @Nullable GlossaryEntry answer(Context ctx, Decision decision) {
    GlossaryState state = desk.decisions().state();
    GlossaryEntry entry =
        decision.changes().reversed().stream()
            .filter(change -> change.after() != null)
            .flatMap(change -> state.find(change.after().identity()).stream())
            .findFirst()
            .map(GlossaryEntry::of)
            .orElse(null);
    answer(ctx, decision, entry);
    return entry;
  }

  private static void answer(
      Context ctx, @Nullable Decision decision, @Nullable GlossaryEntry entry) {
    if (entry != null) {
      ctx.header("ETag", GlossaryApi.tag(entry.concept()));
    }
    Api.answer(ctx, new Done(decision, entry));
  }
}
