package org.yakugo;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, whichever thread asks. */
public final class Lazy<T> implements Supplier<T> {
  private Supplier<T> maker;
  private volatile @Nullable T value;

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** One that is there already. */
  public static <T> Lazy<T> of(T value) {
    return new Lazy<>(() -> value);
  }

  @Override
  public T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
      T kept = made;
      maker = () -> kept;
    }
    return made;
  }
}
