package org.yakugo.lab.bench;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.Rules;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Glossary;
import org.yakugo.lab.cost.Archive;
import org.yakugo.workspace.Workspace;

/** The check of a bulletin whose every sentence is new. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBench {
  private static final RuleChoice ALONE =
      RuleChoice.of(Rules.all(), Set.of("LANGUAGETOOL", "SPELLING"), Set.of());

  private Desk desk;
  private String text;
  private int year;

  /** Opens the project's own workspace. */
  @Setup
  public void open() {
    Path home = Path.of(System.getProperty("yakugo.home"));
    desk = Desk.open(new Workspace(home));
    text = new Archive(Glossary.load(home.resolve("glossary"))).bulletin(100);
  }

  /** Lets it go. */
  @TearDown
  public void close() {
    desk.close();
  }

  private SourceText changed() {
    year++;
    return SourceText.of("bulletin", text.replace(". ", ". In " + year + ", said the report, "));
  }

  @Benchmark
  public Object ours() {
    return desk.view().checking().check("bulletin", changed(), RuleChoice.ALL);
  }

  @Benchmark
  public Object languageToolAlone() {
    return desk.view().checking().check("bulletin", changed(), ALONE);
  }
}
