package org.yakugo.glossary;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/** Why a line, or a cell of it, can't be used: a clause in both languages. */
public final class UnusableLine extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Message told;

  /** With the same words put in for {@code %s} in both clauses. */
  public UnusableLine(String key, @Nullable Object... words) {
    this(Message.of(key, words));
  }

  private UnusableLine(Message told) {
    super(told.en());
    this.told = told;
  }

  /** The clause of a fault that may have none in Japanese. */
  public static Message told(IllegalArgumentException e) {
    return e instanceof UnusableLine line
        ? line.told
        : Message.same(String.valueOf(e.getMessage()));
  }

  /** The clause for a file that can't be read at all. */
  public static Message unreadable(IOException e) {
    return Message.of("it-cant-be-read", e);
  }
}
