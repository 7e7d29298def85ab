package org.yakugo.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.HttpStatus;
import org.yakugo.check.baseline.IgnoreMark;
import org.yakugo.check.baseline.IgnoreMarks;
import org.yakugo.desk.Desk;

/** The marks on findings that are to be left as they are: what there are, a new one, one less. */
record IgnoreApi(Desk desk) {

  /** {@code GET /api/check/ignored}: the newest first. */
  void list(Context ctx) {
    List<IgnoreMark> marks =
        desk.ignored().all().stream()
            .sorted(
                Comparator.comparing(IgnoreMark::day)
                    .reversed()
                    .thenComparing(IgnoreMark::fingerprint))
            .toList();
    Api.answer(ctx, marks);
  }

  /** {@code POST /api/check/ignored} with the finding's fingerprint, rule and text, who and why. */
  void add(Context ctx) {
    JsonBody body = JsonBody.of(ctx);
    IgnoreMark mark =
        IgnoreMark.of(
            text(body, "fingerprint"),
            LocalDate.now(),
            DecisionApi.who(ctx, body.takeText("who")),
            text(body, "rule"),
            text(body, "text"),
            text(body, "why"));
    body.requireEnd();
    boolean added = IgnoreMarks.add(desk.workspace(), mark);
    ctx.status(added ? HttpStatus.CREATED_201 : HttpStatus.OK_200);
    Api.answer(ctx, mark);
  }

  /** {@code DELETE /api/check/ignored/{fingerprint}}: its finding is shown again. */
  void remove(Context ctx) {
    Api.answer(ctx, IgnoreMarks.remove(desk.workspace(), ctx.pathParam("fingerprint")));
  }

  private static String text(JsonBody body, String field) {
    return Objects.requireNonNullElse(body.takeText(field), "");
  }
}
