package org.yakugo.lab.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.yakugo.lab.LabCommand;
import org.yakugo.lab.cost.CostBench;
import org.yakugo.lab.cost.CostBench.Measured;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures inner parts and whole commands beside their references, and writes a table and a chart
 * to {@code target/bench}.
 */
@Command(name = "bench")
public final class BenchSuite implements Callable<Integer> {
  private static final int ALL = 1_000_000;

  @Option(names = "--quick", description = "A small run, of a few minutes.")
  private boolean quick;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Segments, English and Japanese; default ../shared/bench/tm_pairs.tsv.gz.")
  private @Nullable Path pairs;

  @Option(
      names = "--reference",
      paramLabel = "LAUNCHER",
      description = "The launcher of another build, measured beside.")
  private @Nullable Path reference;

  @Option(names = "--skip-processes", description = "Leaves whole commands out.")
  private boolean skipProcesses;

  private final Path home = LabCommand.home();
  private final PrintWriter out;

  private BenchSuite(PrintWriter out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintWriter out = LabCommand.out();
    System.exit(LabCommand.run(new BenchSuite(out), out, arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException, RunnerException {
    List<Row> rows = new ArrayList<>(inner());
    Path folder = home.resolve("target/bench");
    BenchReport.write(rows, folder);
    if (!skipProcesses) {
      List<Integer> sizes = quick ? List.of(10, 250) : List.of(250, 500, 1_000, 2_000, 4_000);
      rows.addAll(processes(new CostBench(home, folder, out).measure(sizes, reference), sizes));
    }
    BenchReport.write(rows, folder);
    out.print(BenchReport.table(rows));
    out.println(folder.resolve("bench.svg"));
    return 0;
  }

  private List<Row> inner() throws RunnerException {
    Path file = pairs == null ? home.resolve("../shared/bench/tm_pairs.tsv.gz").normalize() : pairs;
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("org\\.yakugo\\.lab\\.bench\\..*Bench\\..*")
            .forks(1)
            .jvmArgsAppend(
                "-Xmx3g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dyakugo.home=" + home,
                "-Dbench.pairs=" + file)
            .param("segments", String.valueOf(quick ? 20_000 : ALL))
            .warmupIterations(quick ? 2 : 3)
            .measurementIterations(quick ? 2 : 5)
            .warmupTime(TimeValue.seconds(quick ? 2 : 3))
            .measurementTime(TimeValue.seconds(quick ? 2 : 3));
    if (quick) {
      options.param("terms", "100000");
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    List<Row> rows = new ArrayList<>();
    for (String side : List.of("en", "ja")) {
      String what = "five segments like a text, " + side;
      add(rows, what, results, "MatchBench.ours", "plain Lucene", "MatchBench.plainLucene", side);
      add(rows, what, results, "MatchBench.ours", "brute force", "MatchBench.bruteForce", side);
    }
    String terms = "100000";
    String english = "terms in 1 MB of English";
    String japanese = "terms in 1 MB of Japanese";
    String tokens = "TermsBench.tokenizeAlone";
    String folding = "TermsBench.foldAlone";
    add(rows, english, results, "TermsBench.findEnglish", "splitting it alone", tokens, terms);
    add(rows, japanese, results, "TermsBench.findJapanese", "folding it alone", folding, terms);
    String decided = "look-ups after a decision";
    String anew = "TermsBench.readAnew";
    add(rows, decided, results, "TermsBench.decideOne", "made anew", anew, terms);
    String check = "check of a new bulletin";
    String alone = "CheckBench.languageToolAlone";
    add(rows, check, results, "CheckBench.ours", "LanguageTool alone", alone, null);
    return rows;
  }

  /**
   * @param parameter value of one of its parameters; null if it has none
   */
  private static void add(
      List<Row> rows,
      String what,
      Collection<RunResult> results,
      String ours,
      String reference,
      String theirs,
      @Nullable String parameter) {
    Optional<Double> figure = figure(results, ours, parameter);
    Optional<Double> other = figure(results, theirs, parameter);
    if (figure.isPresent() && other.isPresent()) {
      rows.add(new Row(what, "ms", figure.get(), reference, other.get()));
    }
  }

  private static Optional<Double> figure(
      Collection<RunResult> results, String name, @Nullable String parameter) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
        .filter(
            result ->
                parameter == null
                    || result.getParams().getParamsKeys().stream()
                        .anyMatch(key -> parameter.equals(result.getParams().getParam(key))))
        .map(result -> result.getPrimaryResult().getScore())
        .findFirst();
  }

  /** Each command with the largest archive beside the smallest, and beside the other build. */
  private static List<Row> processes(List<Measured> all, List<Integer> sizes) {
    List<Row> rows = new ArrayList<>();
    int largest = sizes.getLast();
    for (Measured one : all) {
      if (!one.launcher().isEmpty() || one.bulletins() != largest) {
        continue;
      }
      for (Measured other : all) {
        boolean smallest = other.launcher().isEmpty() && other.bulletins() == sizes.getFirst();
        boolean otherBuild = !other.launcher().isEmpty() && other.bulletins() == largest;
        if (other.command().equals(one.command()) && (smallest || otherBuild)) {
          rows.add(
              new Row(
                  "%s, %,d bulletins".formatted(one.command(), largest),
                  "s",
                  one.seconds(),
                  smallest ? "%,d bulletins".formatted(other.bulletins()) : "the other build",
                  other.seconds()));
        }
      }
    }
    return rows;
  }
}
