package org.yakugo.cli;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells the person who waits at a terminal what takes so long, as long as nothing is answered, and
 * every few seconds how many of many files are done. How long a machine takes is no part of an
 * answer: where standard error goes to a file or another program, nothing of that is told.
 */
final class Progress {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(3);

  private final Terminal terminal;
  private int all = 1;
  private int done;
  private long lastTold = System.nanoTime();
  private String doing = "";

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whether a person sees what goes to standard error. */
  static boolean isSeen() {
    return isSeen(System.getProperty("yakugo.seen"));
  }

  /**
   * @param told {@code yes} or {@code no}; null where no launcher can tell
   */
  static boolean isSeen(@Nullable String told) {
    return told == null ? Colours.isTerminal() : told.equals("yes");
  }

  /** The same, with so many files to come. */
  synchronized Progress of(int files) {
    all = files;
    lastTold = System.nanoTime();
    return this;
  }

  /** What is done from now on, a sentence of the interface that is told if it takes long. */
  synchronized void begin(String what) {
    doing = what;
    if (terminal.silence() > 0) {
      // A thread of its own: the others are busy with what takes so long.
      Thread.ofPlatform().daemon().start(() -> tellLater(what));
    }
  }

  /** From now on it is the person who is waited for. */
  synchronized void end() {
    doing = "";
  }

  private void tellLater(String what) {
    try {
      Thread.sleep(terminal.silence());
    } catch (InterruptedException e) {
      return;
    }
    synchronized (this) {
      if (done == 0 && what.equals(doing) && !terminal.hasAnswered()) {
        terminal.notice(what);
      }
    }
  }

  /** From any thread. */
  synchronized void oneDone() {
    done++;
    if (terminal.silence() > 0 && done < all && System.nanoTime() - lastTold > EVERY) {
      lastTold = System.nanoTime();
      terminal.notice("progress", done, all);
    }
  }
}
