package org.yakugo.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;

/** What a change of the glossary would do, for HTTP clients; nothing is changed. */
record ImpactApi(Desk desk) {

  /**
   * {@code POST /api/glossary/impact}: the id of a concept, {@code null} to add one; and what it is
   * to be, {@code null} to remove it.
   */
  void foresee(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    String id = body.takeText("concept");
    List<Concept> removed =
        id == null ? List.of() : List.of(desk.decisions().state().required(id).concept());
    List<Concept> added =
        body.object().remove("after") instanceof ObjectNode after
            ? List.of(DecisionApi.concept(after))
            : List.of();
    body.requireEnd();
    if (removed.isEmpty() && added.isEmpty()) {
      throw UnusableInput.request("name-id-concept-say-after-what");
    }
    Api.answer(ctx, desk.view().impact(removed, added));
  }
}
