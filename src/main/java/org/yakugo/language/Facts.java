package org.yakugo.language;

import java.util.List;
import java.util.function.Function;

/**
 * What a class makes of the tables of a {@link Language}: made when it is first asked for, once for
 * each language. To be held in a constant.
 *
 * @param <T> never changes
 */
public final class Facts<T> {
  private final Function<Language, T> maker;

  private Facts(Function<Language, T> maker) {
    this.maker = maker;
  }

  /** Made of as many tables as are needed. */
  public static <T> Facts<T> of(Function<Language, T> maker) {
    return new Facts<>(maker);
  }

  /** What each line of one table stands for, in order; see {@link Table#map}. */
  public static <T> Facts<List<T>> of(String table, Function<Row, T> meaning) {
    return new Facts<>(language -> language.table(table).map(meaning));
  }

  /** Those of a language. */
  public T in(Language language) {
    return language.facts(this, maker);
  }
}
