package org.yakugo.desk;

import static org.yakugo.workspace.DerivedFile.readWritten;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.yakugo.Digest;
import org.yakugo.Lazy;
import org.yakugo.align.Precedents;
import org.yakugo.check.HousePast;
import org.yakugo.draft.Composer;
import org.yakugo.draft.Lesson;
import org.yakugo.draft.PastHeadline;
import org.yakugo.frame.Frame;
import org.yakugo.language.Language;
import org.yakugo.name.TaughtName;
import org.yakugo.past.Past;
import org.yakugo.suggest.SuggesterBuilder;
import org.yakugo.workspace.DerivedFile;
import org.yakugo.workspace.Program;

/**
 * What takes all of the past to know: small tables that are worked out once for a past, and kept
 * beside its index.
 */
final class PastTables implements HousePast {
  /** Of the bulletins that cite a source; with three, two are left whichever doesn't count. */
  private static final int CITING = 3;

  private final Path folder;
  private final Past past;
  private final String state;
  private final Language language;
  private final Lazy<List<TaughtName>> names = new Lazy<>(this::makeNames);
  private final Lazy<Set<String>> words = new Lazy<>(this::makeWords);
  private final Lazy<List<Citing>> sources = new Lazy<>(this::makeSources);

  /** How often a bulletin cites a source. */
  private record Citing(String source, String bulletin, int times) {}

  private final Map<String, List<Lesson>> lessons = new ConcurrentHashMap<>();

  /**
   * @param state as {@link #state(Past, Collection)} tells it
   */
  PastTables(Path folder, Past past, String state, Language language) {
    this.folder = folder;
    this.past = past;
    this.state = state;
    this.language = language;
  }

  /**
   * Changes with what the tables hold.
   *
   * @param rejected the pairs that this past is seen without
   */
  static String state(Past past, Collection<String> rejected) {
    return past.state() + Digest.hex(String.join("\n", rejected), 16);
  }

  /** The names that the past has rendered. */
  List<TaughtName> names() {
    return names.get();
  }

  private List<TaughtName> makeNames() {
    return kept(
        "names",
        Program.version() + state,
        () -> SuggesterBuilder.printed(past.precedents(), language),
        in -> new TaughtName(readWritten(in), readWritten(in), readWritten(in)),
        (name, out) -> {
          write(name.latin(), out);
          write(name.kana(), out);
          write(name.label(), out);
        });
  }

  @Override
  public Precedents precedentsWithout(String bulletin) {
    return past.precedentsWithout(bulletin);
  }

  @Override
  public Set<String> words() {
    return words.get();
  }

  private Set<String> makeWords() {
    return new HashSet<>(
        kept(
            "words",
            Program.version() + state,
            () -> List.copyOf(HousePast.words(past.precedents())),
            DerivedFile::readWritten,
            PastTables::write));
  }

  @Override
  public Set<String> sourcesWithout(String bulletin) {
    Map<String, Integer> times = new HashMap<>();
    sources.get().stream()
        .filter(citing -> !citing.bulletin().equals(bulletin))
        .forEach(citing -> times.merge(citing.source(), citing.times(), Integer::sum));
    times.values().removeIf(count -> count < 2);
    return Set.copyOf(times.keySet());
  }

  private List<Citing> makeSources() {
    return kept(
        "sources",
        Program.version() + state,
        this::citing,
        in -> new Citing(readWritten(in), readWritten(in), in.readInt()),
        (citing, out) -> {
          write(citing.source(), out);
          write(citing.bulletin(), out);
          out.writeInt(citing.times());
        });
  }

  private List<Citing> citing() {
    List<Citing> citing = new ArrayList<>();
    past.sources()
        .forEach(
            (source, bulletins) ->
                bulletins.entrySet().stream()
                    .limit(CITING)
                    .map(one -> new Citing(source, one.getKey(), one.getValue()))
                    .forEach(citing::add));
    return citing;
  }

  /**
   * What the past teaches a composer. A headline teaches the same as long as it and its links are
   * the same, so few are taken apart again when there is a new bulletin.
   *
   * @param rules changes with what the composer composes by
   * @param bulletins whose headlines are to teach it, or more
   */
  List<Lesson> lessons(Composer composer, String rules, Collection<String> bulletins) {
    String version = Program.version() + Digest.hex(rules, 16);
    return lessons.computeIfAbsent(version, v -> makeLessons(composer, v, bulletins));
  }

  private List<Lesson> makeLessons(
      Composer composer, String version, Collection<String> bulletins) {
    DerivedFile kept = new DerivedFile(folder.resolve("lessons"), version);
    Taught before = kept.read(PastTables::taught).orElse(new Taught("", Map.of()));
    if (before.state().equals(state)) {
      return before.lessons();
    }
    List<PastHeadline> headlines = SuggesterBuilder.teaching(past.items(bulletins));
    Map<String, Optional<Lesson>> known = new ConcurrentHashMap<>();
    List<String> keys =
        headlines.parallelStream()
            .map(
                headline -> {
                  String key = Digest.hex(headline.toString(), 16);
                  known.computeIfAbsent(
                      key,
                      k -> {
                        Optional<Lesson> same = before.byHeadline().get(k);
                        return same == null ? composer.lesson(headline) : same;
                      });
                  return key;
                })
            .toList();
    Map<String, Optional<Lesson>> inOrder = new LinkedHashMap<>();
    keys.forEach(key -> inOrder.put(key, known.get(key)));
    Taught now = new Taught(state, inOrder);
    kept.write(out -> write(now, out));
    return now.lessons();
  }

  /**
   * What the headlines of a past teach.
   *
   * @param byHeadline by what tells a headline and its links, in the order of the items; empty for
   *     one that teaches nothing
   */
  private record Taught(String state, Map<String, Optional<Lesson>> byHeadline) {
    List<Lesson> lessons() {
      return byHeadline.values().stream().flatMap(Optional::stream).toList();
    }
  }

  private static Taught taught(DataInputStream in) throws IOException {
    String state = readWritten(in);
    Map<String, Optional<Lesson>> byHeadline = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      byHeadline.put(
          readWritten(in), in.readBoolean() ? Optional.of(lesson(in)) : Optional.empty());
    }
    return new Taught(state, byHeadline);
  }

  private static Lesson lesson(DataInputStream in) throws IOException {
    return new Lesson(
        readWritten(in),
        readWritten(in),
        readWritten(in),
        readWritten(in),
        new Frame.Printed(readWritten(in), in.readInt()));
  }

  private static void write(Taught taught, DataOutputStream out) throws IOException {
    write(taught.state(), out);
    out.writeInt(taught.byHeadline().size());
    for (Map.Entry<String, Optional<Lesson>> one : taught.byHeadline().entrySet()) {
      write(one.getKey(), out);
      out.writeBoolean(one.getValue().isPresent());
      if (one.getValue().isPresent()) {
        Lesson lesson = one.getValue().get();
        write(lesson.verb(), out);
        write(lesson.mark(), out);
        write(lesson.english(), out);
        write(lesson.japanese(), out);
        write(lesson.printed().bulletin(), out);
        out.writeInt(lesson.printed().item());
      }
    }
  }

  /** How a row is written. */
  @FunctionalInterface
  private interface Row<T> {
    void write(T row, DataOutputStream out) throws IOException;
  }

  private <T> List<T> kept(
      String name,
      String version,
      Supplier<List<T>> make,
      DerivedFile.Reading<T> reading,
      Row<T> row) {
    DerivedFile file = new DerivedFile(folder.resolve(name), version);
    return file.read(in -> rows(in, reading))
        .orElseGet(
            () -> {
              List<T> made = make.get();
              file.write(
                  out -> {
                    out.writeInt(made.size());
                    for (T one : made) {
                      row.write(one, out);
                    }
                  });
              return made;
            });
  }

  private static <T> List<T> rows(DataInputStream in, DerivedFile.Reading<T> reading)
      throws IOException {
    List<T> rows = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      rows.add(reading.from(in));
    }
    return rows;
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    DerivedFile.writeText(out, text);
  }
}
