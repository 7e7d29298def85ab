package org.yakugo.web.page;

import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Change;
import org.yakugo.decision.Decision;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.desk.Desk;

/** What was just decided: the next page tells of it and offers to take it back. */
final class Decided {
  /** A page of our own and the place on it; not another's address. */
  private static final Pattern OWN =
      Pattern.compile("(/(?![/\\\\])[^\\s#]*?)([?&]decided=[^\\s#&]*)?(#\\S*)?");

  /** Decides, and goes on as {@link #goOn} does. */
  static void by(Context ctx, Desk desk, DecisionDraft draft, String otherwise) {
    Decision decision = desk.decisions().apply(draft);
    desk.look();
    goOn(ctx, decision, otherwise);
  }

  /** Goes on to a page of our own, where the form's {@code to} says, which will tell of it. */
  static void goOn(Context ctx, Decision decision, String otherwise) {
    Matcher to = OWN.matcher(Forms.text(ctx, "to"));
    boolean own = to.matches();
    String address = own ? to.group(1) : otherwise;
    String place = own && to.group(3) != null ? to.group(3) : "";
    String sign = address.contains("?") ? "&" : "?";
    Forms.seeOther(ctx, address + sign + "decided=" + decision.id() + place);
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
