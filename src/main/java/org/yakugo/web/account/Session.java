package org.yakugo.web.account;

import java.time.Instant;

/**
 * A user who signed in with a browser.
 *
 * @param id what the browser's cookie holds
 * @param token proves that a form came from one of our own pages
 * @param password the hash of the one that the user signed in with; a new one ends the session
 * @param lastUsed when a request came last
 */
public record Session(String id, String user, String token, String password, Instant lastUsed) {

  Session usedAt(Instant now) {
    return new Session(id, user, token, password, now);
  }

  /** Whether the user is still the one who signed in. */
  public boolean isOf(User present) {
    return user.equals(present.name()) && password.equals(present.password());
  }
}
