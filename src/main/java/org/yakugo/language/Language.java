package org.yakugo.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The tables in force, and what classes made of them. Safe for several threads. */
public final class Language {
  private static final Language BUILT_IN = new Language();

  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> compiled = new ConcurrentHashMap<>();

  private Language() {}

  /** The tables as they come with the program. */
  public static Language builtIn() {
    return BUILT_IN;
  }

  /**
   * The table of that name.
   *
   * @param name without ending: {@code topics}, {@code orthographies/ka}
   * @throws IllegalArgumentException if there is none
   */
  public Table table(String name) {
    return tables.computeIfAbsent(name, Table::builtIn);
  }

  /**
   * What a class makes of the tables; made once.
   *
   * @param make must not depend on anything but the language
   */
  public <T> T compiled(Class<T> type, Function<Language, T> make) {
    Object known = compiled.get(type);
    if (known == null) {
      // Not computeIfAbsent: one class's form may be made of another's.
      Object made = make.apply(this);
      Object other = compiled.putIfAbsent(type, made);
      known = other == null ? made : other;
    }
    return type.cast(known);
  }
}
