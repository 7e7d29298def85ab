package org.yakugo.lab.quality;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.Memory;
import org.yakugo.memory.OneMore;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.memory.UnitSource;
import org.yakugo.text.Normalization;

/**
 * Measures what a memory of a large translation file costs and finds, beside plain Lucene (standard
 * analysis, fifty candidates by words, then re-scored by edits of characters).
 *
 * <p>Looked up are texts of the file itself, in both languages, changed in two ways: here and there
 * at random, as by another author, and in their names and numbers only. Printed are the times, by
 * the clock and by the processor (on a busy machine only that one says something), and how often
 * the text that another was made from comes back at the first rank and among the first five.
 *
 * <p>Arguments: the file (English, tab, Japanese a line; may be gzipped), how many look-ups of each
 * kind (2,000 if left out; with 0 plain Lucene is left out), and how many of each language are
 * compared with all (a twentieth of them).
 */
public final class MemoryBench {
  private static final int LOOK_UPS = 2_000;
  static final int RANKS = 5;
  private static final int MEDIAN = 50;
  private static final int RAREST = 99;
  private static final int COMPARED_SHARE = 20;
  private static final int WARMING = 100_000;
  private static final int TURNS = 5;
  private static final int BULLETINS_MORE = 9;
  private static final int ITEMS_MORE = 25;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private final List<TranslationUnit> units;
  private final int lookUps;
  private final int compared;

  private MemoryBench(List<TranslationUnit> units, int lookUps, int compared) {
    this.units = units;
    this.lookUps = lookUps;
    this.compared = compared;
  }

  /** Something that is built from units and then looked things up in. */
  private interface Candidate {
    List<FuzzyMatch> match(String text, int max) throws IOException;
  }

  private interface Building {
    void run() throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    int lookUps = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LOOK_UPS;
    int compared =
        arguments.length > 2
            ? Integer.parseInt(arguments[2])
            : Math.max(1, lookUps / COMPARED_SHARE);
    List<TranslationUnit> units = PairsFile.read(Path.of(arguments[0]), Integer.MAX_VALUE);
    new MemoryBench(units, lookUps, compared).run();
  }

  private void run() throws IOException {
    System.out.printf("%,d pairs, %,d look-ups of each kind%n", units.size(), lookUps);
    try (TemporaryFolder temporary = new TemporaryFolder();
        PlainMemory plain = new PlainMemory(temporary.path().resolve("plain"))) {
      Path folder = temporary.path();
      if (lookUps > 0) {
        warm(folder);
        List<Double> shares = new ArrayList<>();
        for (int turn = 1; turn < TURNS; turn++) {
          shares.add(share(folder, "-" + turn));
        }
        shares.add(
            index(folder, "")
                / build("plain Lucene", () -> plain.build(units), folder.resolve("plain")));
        shares.sort(Comparator.naturalOrder());
        System.out.printf(
            "indexing: %.2f times plain Lucene (processor time, median of %d turns: %.2f to %.2f)%n",
            shares.get(TURNS / 2), TURNS, shares.getFirst(), shares.getLast());
      } else {
        index(folder, "");
      }
      try (Memory memory =
          Memory.open(folder.resolve("memory"), told -> System.err.println(told.en()))) {
        UnitSource held = UnitSource.of(units);
        opened(memory, held);
        if (lookUps > 0) {
          measure(memory, plain);
        }
        for (TextChange.Language language : TextChange.Language.values()) {
          new MemoryExactness(units, memory, language).measure(compared);
        }
        oneMore(memory, held);
      }
    }
  }

  /** Indexes both once more, and gives our processor time as a share of plain Lucene's. */
  private double share(Path folder, String turn) throws IOException {
    double ours = index(folder, turn);
    Path other = folder.resolve("plain" + turn);
    try (PlainMemory plain = new PlainMemory(other)) {
      return ours / build("plain Lucene", () -> plain.build(units), other);
    }
  }

  private double index(Path folder, String turn) throws IOException {
    Path own = folder.resolve("memory" + turn);
    try (Memory memory = Memory.open(own, told -> System.err.println(told.en()))) {
      return build("Yakugo", () -> memory.update(units), own);
    }
  }

  /** What is built first would pay for the compiling of what both use. */
  private void warm(Path folder) throws IOException {
    List<TranslationUnit> some = units.subList(0, Math.min(WARMING, units.size()));
    try (Memory memory = Memory.open(folder.resolve("warm"), told -> {});
        PlainMemory plain = new PlainMemory(folder.resolve("warm-plain"))) {
      memory.update(some);
      plain.build(some);
    }
  }

  private static void opened(Memory memory, UnitSource held) {
    long start = System.nanoTime();
    memory.update(held);
    System.out.printf("opened again in %.1f ms%n", since(start) / NANOS_PER_MILLI);
  }

  private static void oneMore(Memory memory, UnitSource held) {
    UnitSource more = held;
    List<Long> nanos = new ArrayList<>();
    for (int n = 0; n < BULLETINS_MORE; n++) {
      List<TranslationUnit> bulletin = new ArrayList<>();
      for (int item = 1; item <= ITEMS_MORE; item++) {
        String en = "Bulletin %d reports on harbour %d".formatted(n, item);
        String ja = "第%d号、港%dについて報道".formatted(n, item);
        bulletin.add(new TranslationUnit("more-" + n, item, null, ja, en, List.of()));
      }
      long start = ofProcess();
      more = new OneMore(more, bulletin);
      memory.update(more);
      memory.match(bulletin.getFirst().en(), 1);
      nanos.add(ofProcess() - start);
    }
    nanos.sort(Comparator.naturalOrder());
    System.out.printf(
        "one more bulletin of %d items searchable: median %.1f ms of processor time%n",
        ITEMS_MORE, percentile(nanos, MEDIAN));
  }

  private void measure(Memory memory, PlainMemory plain) throws IOException {
    for (TextChange.Language language : TextChange.Language.values()) {
      for (TextChange.Kind kind : TextChange.Kind.values()) {
        Times warm = new Times();
        look(memory, plain, language, kind, lookUps / 4, warm, warm);
        Times ours = new Times();
        Times reference = new Times();
        look(memory, plain, language, kind, lookUps, ours, reference);
        System.out.printf("%s, %s%n  Yakugo        %s%n", language, kind, ours);
        System.out.printf(
            "  plain Lucene  %s%n  Yakugo to plain Lucene: median %.2f, 99th percentile %.2f%n",
            reference,
            ours.milliseconds(MEDIAN) / reference.milliseconds(MEDIAN),
            ours.milliseconds(RAREST) / reference.milliseconds(RAREST));
      }
    }
  }

  /** Processor times of look-ups, and what they found. */
  private static final class Times {
    private final List<Long> nanos = new ArrayList<>();
    private int first;
    private int amongFive;

    List<FuzzyMatch> look(Candidate candidate, String text) throws IOException {
      long start = ofThread();
      List<FuzzyMatch> matches = candidate.match(text, RANKS);
      nanos.add(ofThread() - start);
      return matches;
    }

    void found(int rank) {
      first += rank == 0 ? 1 : 0;
      amongFive += rank >= 0 ? 1 : 0;
    }

    double milliseconds(int percent) {
      return percentile(nanos.stream().sorted().toList(), percent);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "mean %.3f, p50 %.3f, p95 %.2f, p99 %.2f ms; found first %.3f, in %d %.3f",
          nanos.stream().mapToLong(n -> n).average().orElse(0) / NANOS_PER_MILLI,
          milliseconds(MEDIAN),
          milliseconds(95),
          milliseconds(RAREST),
          (double) first / nanos.size(),
          RANKS,
          (double) amongFive / nanos.size());
    }
  }

  /** Looks up the same texts in both, in turns. */
  private void look(
      Memory memory,
      PlainMemory plain,
      TextChange.Language language,
      TextChange.Kind kind,
      int times,
      Times ours,
      Times reference)
      throws IOException {
    Random random = new Random(units.size());
    TextChange change = new TextChange(language, units, random);
    for (int n = 0; n < times; ) {
      TranslationUnit unit = units.get(random.nextInt(units.size()));
      String text = change.of(unit, kind);
      if (text != null) {
        n++;
        String original = change.text(unit);
        ours.found(rank(original, language, ours.look(memory::match, text)));
        reference.found(rank(original, language, reference.look(plain::match, text)));
      }
    }
  }

  static long ofThread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The rank of the text that was changed, or of another print of it; -1 if it isn't there. */
  private static int rank(String original, TextChange.Language language, List<FuzzyMatch> matches) {
    for (int i = 0; i < matches.size(); i++) {
      FuzzyMatch match = matches.get(i);
      String found = language == TextChange.Language.ENGLISH ? match.en() : match.ja();
      if (Normalization.PRINTED.same(found, original)) {
        return i;
      }
    }
    return -1;
  }

  private static double percentile(List<Long> sorted, int percent) {
    return sorted.get(sorted.size() * percent / 100) / NANOS_PER_MILLI;
  }

  /** Gives the processor seconds. */
  private static double build(String name, Building building, Path folder) throws IOException {
    long start = System.nanoTime();
    long processor = ofProcess();
    building.run();
    double seconds = since(start) / NANOS_PER_SECOND;
    double processorSeconds = (ofProcess() - processor) / NANOS_PER_SECOND;
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    System.out.printf(
        "%s: indexed in %.1f s (processor %.1f s), %.0f MB%n",
        name, seconds, processorSeconds, bytes / 1e6);
    return processorSeconds;
  }

  /** Processor time of all threads, in nanoseconds. */
  static long ofProcess() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static long since(long start) {
    return System.nanoTime() - start;
  }
}
