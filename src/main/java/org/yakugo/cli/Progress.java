package org.yakugo.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Tells the person who waits, every few seconds, how many of many files are done, and before the
 * first one is what takes so long.
 */
final class Progress {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(3);

  private final Terminal terminal;
  private final int all;

  /** A thread of its own: the others are busy with what takes so long. */
  private final Executor later;

  private int done;
  private long lastTold = System.nanoTime();
  private String doing = "";

  Progress(Terminal terminal, int all) {
    this.terminal = terminal;
    this.all = all;
    this.later =
        CompletableFuture.delayedExecutor(
            terminal.silence(),
            TimeUnit.MILLISECONDS,
            told -> Thread.ofPlatform().daemon().start(told));
  }

  /** What is done from now on, a sentence of the interface that is told if it takes long. */
  synchronized void begin(String what) {
    doing = what;
    if (terminal.silence() > 0) {
      later.execute(() -> tell(what));
    }
  }

  private synchronized void tell(String what) {
    if (done == 0 && what.equals(doing)) {
      terminal.notice(what);
    }
  }

  /** From any thread. */
  synchronized void oneDone() {
    done++;
    if (done < all && System.nanoTime() - lastTold > EVERY) {
      lastTold = System.nanoTime();
      terminal.notice("progress", done, all);
    }
  }
}
