package org.yakugo.lab.quality;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.Rules;
import org.yakugo.desk.View;

/**
 * How long the check of a whole bulletin takes once the service is warm: a bulletin that it has
 * seen before, as while a person edits it, and one whose every sentence is new.
 */
final class CheckSpeed {
  private static final int WARMING = 15;
  private static final int RUNS = 15;
  private static final RuleChoice LANGUAGE_TOOL_ALONE =
      RuleChoice.of(Rules.all(), Set.of("LANGUAGETOOL", "SPELLING"), Set.of());
  private static final RuleChoice WITHOUT_LANGUAGE_TOOL =
      RuleChoice.of(Rules.all(), Set.of(), Set.of("LANGUAGETOOL", "SPELLING"));

  private CheckSpeed() {}

  static void measure(Path bulletin, View view, PrintWriter out) {
    SourceText text = SourceFile.read(bulletin);
    UnaryOperator<SourceText> changing = changing();
    Laps seen = new Laps("seen before", text, UnaryOperator.identity(), view, RuleChoice.ALL);
    Laps all = new Laps("all of it new", text, changing, view, RuleChoice.ALL);
    Laps alone = new Laps("new, LanguageTool alone", text, changing, view, LANGUAGE_TOOL_ALONE);
    Laps without =
        new Laps("new, without LanguageTool", text, changing, view, WITHOUT_LANGUAGE_TOOL);
    List<Laps> inTurns = List.of(seen, all, alone, without);
    for (int run = 0; run < WARMING; run++) {
      inTurns.forEach(Laps::warm);
    }
    for (int run = 0; run < RUNS; run++) {
      inTurns.forEach(Laps::run);
    }
    inTurns.forEach(out::println);
    out.printf(
        "a check of what is new takes %.2f times what LanguageTool takes, by the clock %.2f%n",
        all.processor() / alone.processor(), all.clock() / alone.clock());
  }

  /** Makes every sentence another one, each time anew. */
  private static UnaryOperator<SourceText> changing() {
    AtomicInteger year = new AtomicInteger(1900);
    return text ->
        SourceText.of(
            "bulletin",
            text.text().replace(". ", ". In " + year.incrementAndGet() + ", said the report, "));
  }

  /** The runs of one kind of check. */
  private static final class Laps {
    private final String what;
    private final SourceText text;
    private final UnaryOperator<SourceText> change;
    private final View view;
    private final RuleChoice rules;
    private final List<Long> clocks = new ArrayList<>();
    private final List<Long> processors = new ArrayList<>();

    Laps(
        String what,
        SourceText text,
        UnaryOperator<SourceText> change,
        View view,
        RuleChoice rules) {
      this.what = what;
      this.text = text;
      this.change = change;
      this.view = view;
      this.rules = rules;
    }

    void warm() {
      view.checking().check("bulletin", change.apply(text), rules);
    }

    void run() {
      SourceText changed = change.apply(text);
      long processor = processorTime();
      long start = System.nanoTime();
      view.checking().check("bulletin", changed, rules);
      clocks.add(System.nanoTime() - start);
      processors.add(processorTime() - processor);
    }

    /** Milliseconds in the middle of the runs. */
    double clock() {
      return middle(clocks);
    }

    double processor() {
      return middle(processors);
    }

    private static double middle(List<Long> nanoseconds) {
      return nanoseconds.stream().sorted().toList().get(nanoseconds.size() / 2) / 1e6;
    }

    @Override
    public String toString() {
      return "bulletin, %s: %.0f ms in the middle of %d runs, %.0f ms of processor time"
          .formatted(what, clock(), clocks.size(), processor());
    }
  }

  /** Nanoseconds of all threads that live. */
  private static long processorTime() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return LongStream.of(threads.getAllThreadIds())
        .map(threads::getThreadCpuTime)
        .filter(time -> time > 0)
        .sum();
  }
}
