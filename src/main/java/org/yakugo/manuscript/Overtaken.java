package org.yakugo.manuscript;

import org.yakugo.Message;
import org.yakugo.UnusableInput;

/** Somebody else wrote the headline since it was seen; nothing was written. */
public final class Overtaken extends UnusableInput {
  private static final long serialVersionUID = 1L;

  private final transient Headline present;

  Overtaken(Headline present) {
    super(Reason.CONFLICT, Message.of("headline-changed-elsewhere-since-you-saw"));
    this.present = present;
  }

  /** The headline as it is. */
  public Headline present() {
    return present;
  }
}
