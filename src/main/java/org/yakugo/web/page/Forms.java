package org.yakugo.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;

/** What a form of a page sends, and where its answer leads. */
final class Forms {
  /** Empty if the form hasn't that field. */
  static String text(Context ctx, String field) {
    String value = ctx.formParam(field);
    return value == null ? "" : value;
  }

  /** What an address asks for under that name; empty if nothing. */
  static String query(Context ctx, String name) {
    return query(ctx, name, "");
  }

  /** The same, or something else if the address doesn't say. */
  static String query(Context ctx, String name, String otherwise) {
    String value = ctx.queryParam(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  /** All that a field says that isn't blank. */
  static List<String> texts(Context ctx, String field) {
    return ctx.formParams(field).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /**
   * @throws UnusableInput if the form hasn't that field, or it is no small whole number
   */
  static int number(Context ctx, String field) {
    String digits = text(ctx, field);
    if (!isNumber(digits)) {
      throw UnusableInput.request("form-field-number", field);
    }
    return Integer.parseInt(digits);
  }

  /**
   * What the form's term is.
   *
   * @throws UnusableInput if the form doesn't say, or there is no such kind
   */
  static Kind kind(Context ctx) {
    Kind kind = Kind.asked(text(ctx, "kind"));
    if (kind == null) {
      throw UnusableInput.request("form-doesnt-say-kind");
    }
    return kind;
  }

  private static boolean isNumber(String digits) {
    return digits.matches("\\d{1,7}");
  }

  /**
   * The number that an address ends in.
   *
   * @throws UnusableInput if it is no small whole number
   */
  static int number(String digits) {
    if (!isNumber(digits)) {
      throw UnusableInput.missing("nothing-number", digits);
    }
    return Integer.parseInt(digits);
  }

  /** Whose decision it is: who is signed in, else the user of this machine. */
  static String who(Context ctx) {
    return Visitor.who(ctx, System.getProperty("user.name", ""));
  }

  /** A decision of whoever sends the form, for the reason that it gives. */
  static DecisionDraft draft(Context ctx, Action action) {
    return DecisionDraft.of(action, who(ctx), text(ctx, "why"));
  }

  /** To a path of our own only: {@code //elsewhere} and {@code /\elsewhere} would lead away. */
  static void back(Context ctx, String address) {
    seeOther(ctx, address.matches("/(?![/\\\\])[^\\s]*") ? address : "/");
  }

  /** Leads the browser on, so that a reload sends nothing twice. */
  static void seeOther(Context ctx, String address) {
    ctx.redirect(address, HttpStatus.SEE_OTHER);
  }

  /** The same for a page that has no place for the part that a script asked for. */
  static void leave(Context ctx, String address) {
    if (Skin.isPart(ctx)) {
      ctx.status(HttpStatus.NO_CONTENT).header("HX-Redirect", address);
    } else {
      seeOther(ctx, address);
    }
  }

  /** Puts the part of a long list that {@code from} asks for into a page's content. */
  static void part(Context ctx, String name, List<?> all, int most, Map<String, Object> content) {
    int from = Math.min(all.size(), number(query(ctx, "from", "0")));
    content.put(name, all.subList(from, Math.min(all.size(), from + most)));
    content.put("from", from);
    content.put("shown", most);
    content.put("total", all.size());
  }
}
