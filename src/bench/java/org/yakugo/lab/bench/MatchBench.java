package org.yakugo.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.yakugo.lab.quality.BitParallel;
import org.yakugo.lab.quality.PlainMemory;
import org.yakugo.memory.Memory;
import org.yakugo.memory.TranslationUnit;

/** The five segments most like a text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatchBench {
  private static final int RANKS = 5;

  /** Language of the texts. */
  @Param({"en", "ja"})
  public String side;

  /** How many segments. */
  @Param("20000")
  public int segments;

  private Memory memory;
  private PlainMemory plain;
  private BitParallel brute;
  private List<String> queries;
  private int next;

  /** Indexes the segments in each way. */
  @Setup
  public void open() throws IOException {
    Path home = Path.of(System.getProperty("yakugo.home"));
    Path file = Path.of(System.getProperty("bench.pairs"));
    List<TranslationUnit> units = Pairs.read(home, file, segments);
    boolean japanese = side.equals("ja");
    Path folder = Files.createTempDirectory("yakugo-bench");
    memory = Memory.open(folder.resolve("memory"), notice -> {});
    memory.update(units);
    plain = new PlainMemory(folder.resolve("plain"));
    plain.build(units);
    brute = new BitParallel(units, japanese);
    queries = Pairs.queries(units, japanese);
  }

  /** Lets the indexes go. */
  @TearDown
  public void close() throws IOException {
    memory.close();
    plain.close();
  }

  private String query() {
    next = (next + 1) % queries.size();
    return queries.get(next);
  }

  @Benchmark
  public Object ours() {
    return memory.match(query(), RANKS);
  }

  @Benchmark
  public Object plainLucene() throws IOException {
    return plain.match(query(), RANKS);
  }

  @Benchmark
  public Object bruteForce() {
    return brute.match(query(), RANKS);
  }
}
