package org.yakugo;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody waits for an answer. Whoever works on it asks from time to time whether it is
 * still wanted.
 */
public final class Deadline {
  /** Somebody waits as long as it takes. */
  public static final Deadline NONE = new Deadline(null, () -> false);

  private final @Nullable Duration time;
  private final BooleanSupplier gone;
  private final long started = System.nanoTime();

  private Deadline(@Nullable Duration time, BooleanSupplier gone) {
    this.time = time;
    this.gone = gone;
  }

  /**
   * @param time from now
   * @param gone whether nobody waits any longer
   */
  public static Deadline in(Duration time, BooleanSupplier gone) {
    return new Deadline(time, gone);
  }

  /**
   * Whether more than half of the time is over, or nobody waits: what isn't needed may be left out.
   */
  public boolean isNear() {
    return gone.getAsBoolean() || time != null && elapsed() > time.toNanos() / 2;
  }

  /**
   * @throws UnusableInput if the time is over or nobody waits
   */
  public void require() {
    if (time != null && elapsed() > time.toNanos()) {
      throw UnusableInput.tooLarge("would-take-longer-seconds-send-parts", time.toSeconds());
    }
    if (gone.getAsBoolean()) {
      throw UnusableInput.request("nobody-waits-answer");
    }
  }

  private long elapsed() {
    return System.nanoTime() - started;
  }
}
