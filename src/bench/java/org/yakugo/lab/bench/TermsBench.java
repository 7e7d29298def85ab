package org.yakugo.lab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;
import org.yakugo.language.Language;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Normalization;

/** The glossary's terms in a megabyte of text, and its look-ups after a decision. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TermsBench {
  private static final int MEGABYTE = 1_000_000;
  private static final int SEGMENTS = 50_000;

  /** How many terms the glossary has beside the starter's. */
  @Param({"0", "100000"})
  public int terms;

  private final List<String> english = new ArrayList<>();
  private final List<String> japanese = new ArrayList<>();
  private Glossary glossary;
  private List<Concept> concepts;
  private int decided;

  /** Takes pairs of past segments for terms. */
  @Setup
  public void open() throws IOException {
    Path home = Path.of(System.getProperty("yakugo.home"));
    Path file = Path.of(System.getProperty("bench.pairs"));
    concepts = new ArrayList<>(Glossary.load(home.resolve("glossary")).concepts());
    for (int i = 0; i < terms; i++) {
      String en = "Term" + Integer.toString(i * 7919 % 1_000_003, 36) + " of Institute " + i % 97;
      String ja = Integer.toString(i * 7919 % 1_000_003, 36) + "研究所" + i % 97;
      concepts.add(ConceptBuilder.of(Kind.TERM, en).prefer(ja).build());
    }
    glossary = Glossary.of(concepts, List.of(), Language.builtIn(), null);
    List<TranslationUnit> units = Pairs.read(home, file, SEGMENTS);
    take(units.stream().map(TranslationUnit::en).toList(), english);
    take(units.stream().map(TranslationUnit::ja).toList(), japanese);
  }

  /** A megabyte in UTF-8. */
  private static void take(List<String> texts, List<String> taken) {
    int bytes = 0;
    for (int i = 0; bytes < MEGABYTE; i = (i + 1) % texts.size()) {
      taken.add(texts.get(i));
      bytes += texts.get(i).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
  }

  @Benchmark
  public int findEnglish() {
    return english.stream().mapToInt(text -> glossary.findEnglish(text).size()).sum();
  }

  @Benchmark
  public int tokenizeAlone() {
    return english.stream().mapToInt(text -> EnglishTokenizer.tokenize(text).size()).sum();
  }

  @Benchmark
  public int findJapanese() {
    return japanese.stream().mapToInt(text -> glossary.findJapanese(text).size()).sum();
  }

  @Benchmark
  public int foldAlone() {
    return japanese.stream().mapToInt(t -> Normalization.PRINTED.map(t).text().length()).sum();
  }

  @Benchmark
  public Object decideOne() {
    decided = (decided + 7919) % concepts.size();
    List<Concept> now = new ArrayList<>(concepts);
    now.set(decided, now.get(decided).toBuilder().note("" + decided).build());
    return Glossary.of(now, List.of(), Language.builtIn(), glossary).english("Foreign Minister");
  }

  @Benchmark
  public Object readAnew() {
    return Glossary.of(concepts, List.of(), Language.builtIn(), null).english("Foreign Minister");
  }
}
