package org.yakugo.manuscript;

import org.yakugo.Message;
import org.yakugo.UnusableInput;

/** Somebody else wrote the headline since it was seen; nothing was written. */
public final class Overtaken extends UnusableInput {
  private static final long serialVersionUID = 1L;

  private final transient Headline present;

  Overtaken(Headline present) {
    super(
        Reason.CONFLICT,
        Message.of(
            "見出しはご覧になった後で別の所で変えられました。", "The headline was changed elsewhere since you saw it."));
    this.present = present;
  }

  /** The headline as it is. */
  public Headline present() {
    return present;
  }
}
