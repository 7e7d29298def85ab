package org.yakugo.lab.trial;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long a thread that does nothing but wait is kept waiting by the system and by Java, second by
 * second: what nobody in the same process can be spared.
 */
final class Stalls implements AutoCloseable {
  private record Stall(double milliseconds, double collecting) {
    private static Stall longer(Stall one, Stall other) {
      return new Stall(
          Math.max(one.milliseconds, other.milliseconds), one.collecting + other.collecting);
    }
  }

  private static final Stall NONE = new Stall(0, 0);

  private final Map<Long, Stall> bySecond = new ConcurrentHashMap<>();
  private final Thread waiting = Thread.ofPlatform().daemon().start(this::run);

  private void run() {
    try {
      long collected = collected();
      while (true) {
        long before = System.nanoTime();
        TimeUnit.MILLISECONDS.sleep(1);
        double late = (System.nanoTime() - before) / 1e6 - 1;
        long now = collected();
        bySecond.merge(second(before), new Stall(late, now - collected), Stall::longer);
        collected = now;
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Milliseconds that Java has stood still to collect what isn't needed. */
  private static long collected() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  private static long second(long nanoseconds) {
    return TimeUnit.NANOSECONDS.toSeconds(nanoseconds);
  }

  /** What it was in the second of that moment, of {@link System#nanoTime}. */
  String at(long nanoseconds) {
    Stall stall = bySecond.getOrDefault(second(nanoseconds), NONE);
    return "a waiting thread %.0f ms, collections %.0f ms"
        .formatted(stall.milliseconds, stall.collecting);
  }

  @Override
  public void close() {
    waiting.interrupt();
  }
}
