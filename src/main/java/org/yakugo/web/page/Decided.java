package org.yakugo.web.page;

import io.javalin.http.Context;
import java.util.stream.Collectors;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Change;
import org.yakugo.decision.Decision;
import org.yakugo.desk.Desk;

/** What was just decided: the next page tells of it and offers to take it back. */
final class Decided {
  /** Goes on to a page of our own, which will tell of the decision. */
  static void goOn(Context ctx, Decision decision, String otherwise) {
    String to = Forms.text(ctx, "to");
    String address = to.matches("/(?![/\\\\])[^\\s?#]*") ? to : otherwise;
    Forms.seeOther(ctx, address + "?decided=" + decision.id());
  }

  /** The frame of a page that comes after a decision, or of any other. */
  static PageFrame frame(Context ctx, Desk desk, String page, String title) {
    String id = ctx.queryParam("decided");
    if (id == null) {
      return Skin.frame(ctx, page, title);
    }
    try {
      Decision decision = desk.decisions().state().decision(id);
      PageWords words = PageWords.of(ctx);
      return Skin.frame(
          ctx, page, title, told(words, decision), "/glossary/decisions/" + id + "/undo");
    } catch (UnusableInput gone) {
      return Skin.frame(ctx, page, title);
    }
  }

  /** A decision in one sentence. */
  static String told(PageWords words, Decision decision) {
    return words.of(
        "decided." + decision.action().label(), about(decision), decision.changes().size());
  }

  /** The terms that it is about; of many the first. */
  static String about(Decision decision) {
    String concepts =
        decision.changes().stream()
            .map(Change::latest)
            .map(concept -> concept.english() + " " + concept.japanese())
            .map(String::strip)
            .limit(2)
            .collect(Collectors.joining(", "));
    return !concepts.isEmpty()
        ? concepts
        : decision.candidates().stream()
            .map(pair -> pair.source() + " " + pair.target())
            .limit(2)
            .collect(Collectors.joining(", "));
  }
}
