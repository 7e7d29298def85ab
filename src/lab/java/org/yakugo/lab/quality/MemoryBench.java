package org.yakugo.lab.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.Memory;
import org.yakugo.memory.TranslationUnit;
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
 * <p>Arguments: the file (English, tab, Japanese a line; may be gzipped), and how many look-ups of
 * each kind (2,000 if left out).
 */
public final class MemoryBench {
  private static final int LOOK_UPS = 2_000;
  private static final int UNITS_PER_BULLETIN = 1_000;
  private static final int RANKS = 5;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private final List<TranslationUnit> units;
  private final int lookUps;

  private MemoryBench(List<TranslationUnit> units, int lookUps) {
    this.units = units;
    this.lookUps = lookUps;
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
    new MemoryBench(read(Path.of(arguments[0])), lookUps).run();
  }

  private void run() throws IOException {
    System.out.printf("%,d pairs, %,d look-ups of each kind%n", units.size(), lookUps);
    Path folder = Files.createTempDirectory("yakugo-bench");
    try {
      try (Memory memory = Memory.open(folder.resolve("memory"), System.err::println)) {
        build("Yakugo", () -> memory.update(units), folder.resolve("memory"));
        measure("Yakugo", memory::match);
      }
      try (Memory memory = Memory.open(folder.resolve("memory"), System.err::println)) {
        long start = System.nanoTime();
        memory.update(units);
        System.out.printf("Yakugo: opened again in %.1f s%n", since(start) / NANOS_PER_SECOND);
      }
      try (PlainMemory plain = new PlainMemory(folder.resolve("plain"))) {
        build("plain Lucene", () -> plain.build(units), folder.resolve("plain"));
        measure("plain Lucene", plain::match);
      }
    } finally {
      delete(folder);
    }
  }

  private void measure(String name, Candidate candidate) throws IOException {
    for (TextChange.Language language : TextChange.Language.values()) {
      for (TextChange.Kind kind : TextChange.Kind.values()) {
        look(candidate, language, kind, lookUps / 4);
        System.out.printf(
            "%s: %s, %s: %s%n", name, language, kind, look(candidate, language, kind, lookUps));
      }
    }
  }

  private String look(
      Candidate candidate, TextChange.Language language, TextChange.Kind kind, int times)
      throws IOException {
    Random random = new Random(units.size());
    TextChange change = new TextChange(language, units, random);
    List<Long> nanos = new ArrayList<>();
    long processor = 0;
    int first = 0;
    int amongFive = 0;
    while (nanos.size() < times) {
      TranslationUnit unit = units.get(random.nextInt(units.size()));
      String text = change.of(unit, kind);
      if (text == null) {
        continue;
      }
      long start = System.nanoTime();
      long processorStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      List<FuzzyMatch> matches = candidate.match(text, RANKS);
      processor += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorStart;
      nanos.add(since(start));
      int rank = rank(change.text(unit), language, matches);
      first += rank == 0 ? 1 : 0;
      amongFive += rank >= 0 ? 1 : 0;
    }
    nanos.sort(Comparator.naturalOrder());
    return String.format(
        Locale.ROOT,
        "mean %.1f (processor %.1f), p50 %.1f, p95 %.1f, p99 %.1f ms; found first %.3f, in %d %.3f",
        nanos.stream().mapToLong(n -> n).average().orElse(0) / NANOS_PER_MILLI,
        processor / NANOS_PER_MILLI / times,
        percentile(nanos, 50),
        percentile(nanos, 95),
        percentile(nanos, 99),
        (double) first / times,
        RANKS,
        (double) amongFive / times);
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

  private static void build(String name, Building building, Path folder) throws IOException {
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
  }

  /** Processor time of all threads, in nanoseconds. */
  private static long ofProcess() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static long since(long start) {
    return System.nanoTime() - start;
  }

  private static List<TranslationUnit> read(Path file) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    try (var raw = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] pair = line.split("\t", 2);
        if (pair.length == 2) {
          String bulletin = "bench-%04d".formatted(units.size() / UNITS_PER_BULLETIN);
          int item = units.size() % UNITS_PER_BULLETIN + 1;
          units.add(new TranslationUnit(bulletin, item, null, pair[1], pair[0], List.of()));
        }
      }
    }
    return units;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
