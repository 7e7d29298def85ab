package org.yakugo.cli;

import java.util.concurrent.TimeUnit;

/** Tells the person who waits, every few seconds, how many of many files are done. */
final class Progress {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(3);

  private final Terminal terminal;
  private final int all;
  private int done;
  private long lastTold = System.nanoTime();

  Progress(Terminal terminal, int all) {
    this.terminal = terminal;
    this.all = all;
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
