package org.yakugo.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yakugo.Message;

/**
 * The tables in force: the built-in ones with a workspace's lines over them, and what classes made
 * of them. Doesn't change; safe for several threads.
 */
public final class Language {
  private static final Language BUILT_IN =
      new Language(new LanguageFolder(Map.of(), List.of()), notice -> {});

  /** So many complaints are told one by one. */
  private static final int TOLD = 20;

  private final LanguageFolder folder;
  private final Consumer<Message> notices;
  private final Set<Message> told = new LinkedHashSet<>();
  private final Map<String, Changes> changes = new HashMap<>();
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private final Map<Facts<?>, Object> made = new ConcurrentHashMap<>();

  private Language(LanguageFolder folder, Consumer<Message> notices) {
    this.folder = folder;
    this.notices = notices;
    folder.problems().forEach(this::tell);
    folder
        .texts()
        .forEach(
            (table, text) -> {
              TableColumns columns = BUILT_IN.table(table).layout();
              String file = LanguageFolder.file(table);
              changes.put(table, Changes.read(file, text, columns, this::tell));
            });
  }

  /** The tables as they come with the program. */
  public static Language builtIn() {
    return BUILT_IN;
  }

  /**
   * The tables of a workspace.
   *
   * @param folder its {@code language/}; without one, or an empty one, {@link #builtIn}
   * @param notices takes a sentence for each file and line that can't be used; the others hold
   */
  public static Language of(Path folder, Consumer<Message> notices) {
    return BUILT_IN.as(folder, notices);
  }

  /** This one if the workspace's tables are still the same; else as {@link #of}. */
  public Language as(Path folder, Consumer<Message> notices) {
    LanguageFolder now = LanguageFolder.read(folder);
    if (now.equals(this.folder)) {
      return this;
    }
    return now.equals(BUILT_IN.folder) ? BUILT_IN : new Language(now, notices);
  }

  /**
   * The table of that name.
   *
   * @param name without ending: {@code topics}, {@code orthographies/ka}
   * @throws IllegalArgumentException if there is none
   */
  public Table table(String name) {
    return tables.computeIfAbsent(name, this::read);
  }

  private Table read(String name) {
    Changes own = changes.get(name);
    if (own == null) {
      return this == BUILT_IN ? BuiltIn.read(name) : BUILT_IN.table(name);
    }
    return BUILT_IN.table(name).with(own, this::tell);
  }

  /** Whether there is a table of that name. */
  public static boolean exists(String table) {
    return BuiltIn.exists(table);
  }

  /** The names of all tables, in the order of the alphabet. */
  public static List<String> names() {
    return BuiltIn.names();
  }

  /** What a table holds, in a sentence. */
  public static String about(String table) {
    return BuiltIn.about(table);
  }

  /** What was told so far of files and lines that can't be used, in that order. */
  public List<Message> told() {
    synchronized (told) {
      return List.copyOf(told);
    }
  }

  /** What tells this language from others; empty for the built-in one. */
  public String fingerprint() {
    return folder.texts().isEmpty() ? "" : folder.texts().toString();
  }

  /** What is known of them, or made now. */
  <T> T facts(Facts<T> facts, Function<Language, T> maker) {
    @SuppressWarnings("unchecked") // what is kept for these facts is of their type
    T known = (T) made.get(facts);
    if (known == null) {
      // Not computeIfAbsent: some facts are made of others.
      known = maker.apply(this);
      made.putIfAbsent(facts, known);
    }
    return known;
  }

  private void tell(Message problem) {
    synchronized (told) {
      Message sentence = told.size() < TOLD ? problem : Message.of("more-lines-language");
      if (!told.contains(problem) && told.add(sentence)) {
        notices.accept(sentence);
      }
    }
  }
}
