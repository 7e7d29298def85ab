package org.yakugo.lab.quality;

import static org.yakugo.lab.quality.MemoryBench.RANKS;
import static org.yakugo.lab.quality.MemoryBench.ofThread;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yakugo.memory.AllCompared;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.Memory;
import org.yakugo.memory.TranslationUnit;

/** Whether a memory finds just what comparing a text with all others finds, and how much faster. */
final class MemoryExactness {
  /** Printed so often. */
  private static final int TOLD = 100;

  private final List<TranslationUnit> units;
  private final Memory memory;
  private final TextChange.Language language;
  private final AllCompared all;
  private final BitParallel words;
  private int same;
  private final List<Long> ours = new ArrayList<>();
  private final List<Long> compared = new ArrayList<>();
  private final List<Long> parallel = new ArrayList<>();

  /**
   * @param memory that holds the units
   * @param language whose texts are looked up
   */
  MemoryExactness(List<TranslationUnit> units, Memory memory, TextChange.Language language) {
    this.units = units;
    this.memory = memory;
    this.language = language;
    this.all = new AllCompared(units);
    this.words = new BitParallel(units, language == TextChange.Language.JAPANESE);
  }

  /**
   * Looks so many texts up, changed as {@link TextChange} does and one in three of {@linkplain
   * AnyText any kind}, and prints what is so.
   */
  void measure(int times) {
    Random random = new Random(times);
    TextChange change = new TextChange(language, units, random);
    TextChange.Kind[] kinds = TextChange.Kind.values();
    AnyText any = new AnyText(language, units, random);
    for (int n = 0; n < times; ) {
      TranslationUnit unit = units.get(random.nextInt(units.size()));
      int kind = n % (kinds.length + 1);
      String text = kind < kinds.length ? change.of(unit, kinds[kind]) : any.next();
      if (text != null) {
        look(text);
        n++;
        if (n % TOLD == 0 || n == times) {
          System.out.printf(
              "%s: the best %d are just those of comparing with all in %,d of %,d; %.0f times as"
                  + " fast (medians: %.0f), and %.0f times as fast as bit-parallel distances of"
                  + " words (medians: %.0f)%n",
              language,
              RANKS,
              same,
              n,
              sum(compared) / sum(ours),
              median(compared) / median(ours),
              sum(parallel) / sum(ours),
              median(parallel) / median(ours));
        }
      }
    }
  }

  private static double sum(List<Long> nanos) {
    return nanos.stream().mapToDouble(Long::doubleValue).sum();
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() / 2);
  }

  private void look(String text) {
    long start = ofThread();
    List<FuzzyMatch> found = memory.match(text, RANKS);
    long afterOurs = ofThread();
    List<FuzzyMatch> best = all.match(text, RANKS);
    long afterAll = ofThread();
    words.match(text, RANKS);
    ours.add(afterOurs - start);
    compared.add(afterAll - afterOurs);
    parallel.add(ofThread() - afterAll);
    if (found.equals(best)) {
      same++;
    } else {
      System.out.printf("%s: %s is answered by %s, not by %s%n", language, text, found, best);
    }
  }
}
