package org.yakugo.web.page;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;

/**
 * The time until a service has read its archive. Who asks for what is made from it waits a while,
 * and is told to come again: his own time begins when the service is ready.
 */
public final class Opening {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Seconds after which who was told so may come again. */
  private static final String AGAIN = "10";

  private final Duration patience;
  private volatile CountDownLatch read = new CountDownLatch(0);

  public Opening() {
    this(PATIENCE);
  }

  /**
   * @param patience how long a request waits
   */
  public Opening(Duration patience) {
    this.patience = patience;
  }

  /** Does that reading, and lets nobody by meanwhile. */
  public void during(Runnable reading) {
    CountDownLatch done = new CountDownLatch(1);
    read = done;
    try {
      reading.run();
    } finally {
      done.countDown();
    }
  }

  /** To be called before a request is handled. */
  public void meet(Context ctx) {
    ctx.attribute(Opening.class.getName(), this);
  }

  /**
   * Waits until the service of that request has read its archive.
   *
   * @throws UnusableInput if that takes too long
   */
  static void await(Context ctx) {
    @Nullable Opening opening = ctx.attribute(Opening.class.getName());
    if (opening != null && !opening.isOver()) {
      ctx.header("Retry-After", AGAIN);
      throw new UnusableInput(Reason.STORAGE, Message.of("published-bulletins-still-being-read"));
    }
  }

  private boolean isOver() {
    try {
      return read.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
