package org.yakugo.web;

import io.javalin.http.HttpResponseException;
import org.yakugo.Message;

/** A request that isn't let in, with the sentence that says why in both languages. */
final class Refusal extends HttpResponseException {
  private static final long serialVersionUID = 1L;

  private final transient Message told;

  /** With the same words put in for {@code %s} in both sentences. */
  Refusal(int status, String key, Object... words) {
    this(status, Message.of(key, words));
  }

  private Refusal(int status, Message told) {
    super(status, told.en());
    this.told = told;
  }

  Message told() {
    return told;
  }
}
