package org.yakugo.web.account;

import java.time.Instant;

/**
 * A user who signed in with a browser.
 *
 * @param id what the browser's cookie holds
 * @param token proves that a form came from one of our own pages
 * @param lastUsed when a request came last
 */
public record Session(String id, String user, String token, Instant lastUsed) {}
