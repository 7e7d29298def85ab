package org.yakugo.desk;

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
import org.yakugo.draft.HouseWay;
import org.yakugo.draft.Lesson;
import org.yakugo.draft.PastHeadline;
import org.yakugo.frame.Frame;
import org.yakugo.language.Language;
import org.yakugo.name.TaughtName;
import org.yakugo.past.Past;
import org.yakugo.suggest.SuggesterBuilder;
import org.yakugo.workspace.DerivedFile;
import org.yakugo.workspace.DerivedInput;
import org.yakugo.workspace.DerivedOutput;
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
        in -> new TaughtName(in.text(), in.text(), in.text()),
        (name, out) -> {
          out.text(name.latin());
          out.text(name.kana());
          out.text(name.label());
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
            DerivedInput::text,
            (word, out) -> out.text(word)));
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
        in -> new Citing(in.text(), in.text(), in.readInt()),
        (citing, out) -> {
          out.text(citing.source());
          out.text(citing.bulletin());
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
    Taught before = kept.read(Taught::read).orElse(new Taught("", Map.of()));
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
    kept.write(now, Taught::write);
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

    static Taught read(DerivedInput in) throws IOException {
      return new Taught(
          in.text(),
          in.map(DerivedInput::text, from -> Optional.ofNullable(from.orNull(PastTables::lesson))));
    }

    void write(DerivedOutput out) throws IOException {
      out.text(state);
      out.map(
          byHeadline,
          (headline, to) -> to.text(headline),
          (lesson, to) -> to.orNull(lesson.orElse(null), PastTables::write));
    }
  }

  private static Lesson lesson(DerivedInput in) throws IOException {
    return new Lesson(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        Set.copyOf(in.list(from -> HouseWay.valueOf(from.text()))),
        new Frame.Printed(in.text(), in.readInt()));
  }

  private static void write(Lesson lesson, DerivedOutput out) throws IOException {
    out.text(lesson.verb());
    out.text(lesson.mark());
    out.text(lesson.english());
    out.text(lesson.japanese());
    out.text(lesson.ending());
    out.list(lesson.ways(), (way, to) -> to.text(way.name()));
    out.text(lesson.printed().bulletin());
    out.writeInt(lesson.printed().item());
  }

  private <T> List<T> kept(
      String name,
      String version,
      Supplier<List<T>> making,
      DerivedInput.Reading<T> reading,
      DerivedOutput.Writing<T> writing) {
    return new DerivedFile(folder.resolve(name), version)
        .readOr(making, in -> in.list(reading), (rows, out) -> out.list(rows, writing));
  }
}
