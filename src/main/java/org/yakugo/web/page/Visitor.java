package org.yakugo.web.page;

import io.javalin.http.Context;

/**
 * Who looks at a page, as far as the service knows.
 *
 * @param name empty where nobody has to sign in
 * @param signedIn whether there is a session that can be ended
 * @param mayWrite whether drafts and checks are theirs to change
 * @param mayDecide whether the glossary and the corpus are
 * @param token proves that a form came from one of our pages; empty where none is wanted
 */
public record Visitor(
    String name, boolean signedIn, boolean mayWrite, boolean mayDecide, String token) {

  /** The person at this machine. */
  public static final Visitor LOCAL = new Visitor("", false, true, true, "");

  /** The name of who is signed in, else another. */
  public static String who(Context ctx, String otherwise) {
    Visitor visitor = ctx.attribute(Visitor.class.getName());
    return visitor == null || visitor.name().isEmpty() ? otherwise : visitor.name();
  }
}
