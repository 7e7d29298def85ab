package org.yakugo.fuzz;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** {@link Fuzzing} for as many minutes each as {@code mvn -Pfuzz} says, with other changes. */
@PropertyDefaults(tries = Integer.MAX_VALUE)
@AddLifecycleHook(value = LongFuzz.UntilTime.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
final class LongFuzz extends Fuzzing {
  @Override
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** Ends a property that has held for long enough. */
  static final class UntilTime implements AroundTryHook {
    private static final Duration LONG = Duration.ofMinutes(Long.getLong("fuzz.minutes", 10));

    @Override
    public TryExecutionResult aroundTry(
        TryLifecycleContext context, TryExecutor attempt, List<Object> parameters) {
      Store<Long> start = Store.getOrCreate(UntilTime.class, Lifespan.PROPERTY, System::nanoTime);
      TryExecutionResult result = attempt.execute(parameters);
      boolean over = System.nanoTime() - start.get() > LONG.toNanos();
      return over && result.isSatisfied() ? TryExecutionResult.satisfied(true) : result;
    }
  }
}
