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
    print("seen before", text, UnaryOperator.identity(), view, RuleChoice.ALL, out);
    double all = print("all of it new", text, changing, view, RuleChoice.ALL, out);
    double alone = print("new, LanguageTool alone", text, changing, view, LANGUAGE_TOOL_ALONE, out);
    print("new, without LanguageTool", text, changing, view, WITHOUT_LANGUAGE_TOOL, out);
    out.printf("a check of what is new takes %.2f times what LanguageTool takes%n", all / alone);
  }

  /** Makes every sentence another one, each time anew. */
  private static UnaryOperator<SourceText> changing() {
    AtomicInteger year = new AtomicInteger(1900);
    return text ->
        SourceText.of(
            "bulletin",
            text.text().replace(". ", ". In " + year.incrementAndGet() + ", said the report, "));
  }

  /** Returns milliseconds of processor time. */
  private static double print(
      String what,
      SourceText text,
      UnaryOperator<SourceText> change,
      View view,
      RuleChoice rules,
      PrintWriter out) {
    for (int i = 0; i < WARMING; i++) {
      view.checking().check("bulletin", change.apply(text), rules);
    }
    List<Long> nanoseconds = new ArrayList<>();
    long processorBefore = processorTime();
    for (int i = 0; i < RUNS; i++) {
      SourceText changed = change.apply(text);
      long start = System.nanoTime();
      view.checking().check("bulletin", changed, rules);
      nanoseconds.add(System.nanoTime() - start);
    }
    double processor = (processorTime() - processorBefore) / 1e6 / RUNS;
    List<Long> sorted = nanoseconds.stream().sorted().toList();
    out.printf(
        "bulletin, %s: %.0f ms in the middle of %d runs, %.0f ms of processor time%n",
        what, sorted.get(RUNS / 2) / 1e6, RUNS, processor);
    return processor;
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
