package org.yakugo.lab.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.yakugo.Kind;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.decision.GlossaryEntry;
import org.yakugo.decision.GlossarySearch;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import org.yakugo.workspace.Workspace;

/** How fast the service is with a glossary of many made-up concepts. */
public final class GlossaryBench {
  private static final int CONCEPTS = 100_000;
  private static final int FILES = 8;
  private static final int TIMES = 100;
  private static final int FEW_TIMES = 10;
  private static final int PAGE = 50;

  private static final String[] FIRST = {
    "Anar", "Boris", "Chloe", "David", "Elena", "Farid", "Giorgi", "Hana", "Irina", "Jonas"
  };
  private static final String[] SYLLABLES = {
    "ba", "do", "ger", "li", "mek", "nov", "ra", "sta", "tan", "vel", "zur", "kin"
  };
  private static final String[] KANA = {
    "バ", "ド", "ゲル", "リ", "メク", "ノフ", "ラ", "スタ", "タン", "ヴェル", "ズル", "キン"
  };

  private GlossaryBench() {}

  /** Makes the glossary in a temporary workspace, and prints what each thing took. */
  public static void measure(PrintWriter out) throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Workspace workspace = new Workspace(folder.path());
      write(workspace);
      out.printf("%,d concepts in %d files%n", CONCEPTS, FILES);
      out.printf(
          "start-up, until the service has answered with a page of the list: %.1f s%n",
          startUp(workspace));
      try (Desk desk = Desk.open(workspace)) {
        desk.view();
        Random random = new Random(1);
        print(out, TIMES, "list a page", () -> page(desk, ""));
        print(
            out,
            TIMES,
            "search a name",
            () -> page(desk, FIRST[random.nextInt(10)] + " " + name(random)));
        print(out, TIMES, "search in Japanese", () -> page(desk, KANA[random.nextInt(12)] + "ノフ"));
        print(out, TIMES, "decide", () -> decide(desk, random));
        print(
            out,
            FEW_TIMES,
            "decide, and a translator asks at once",
            () -> {
              Concept changed = decide(desk, random);
              desk.view().glossary().english(changed.english());
            });
      }
    }
  }

  private static List<GlossaryEntry> page(Desk desk, String text) {
    List<PlacedConcept> found = new GlossarySearch(text, null, null).in(desk.decisions().state());
    return found.stream().limit(PAGE).map(GlossaryEntry::of).toList();
  }

  private static Concept decide(Desk desk, Random random) {
    List<PlacedConcept> all = desk.decisions().state().concepts();
    Concept before = all.get(random.nextInt(all.size())).concept();
    Concept after = before.toBuilder().note("note " + random.nextInt()).build();
    DecisionDraft draft = DecisionDraft.of(Action.CHANGE, "bench", "");
    desk.decisions().apply(draft.edit(Edit.change(before, after)));
    return after;
  }

  /** Runs it a third as often to warm up, then so many times. */
  private static void print(PrintWriter out, int times, String what, Runnable task) {
    for (int i = 0; i < times / 3; i++) {
      task.run();
    }
    double[] millis = new double[times];
    double[] processor = new double[times];
    for (int i = 0; i < times; i++) {
      long before = MemoryBench.ofProcess();
      long start = System.nanoTime();
      task.run();
      millis[i] = (System.nanoTime() - start) / 1e6;
      processor[i] = (MemoryBench.ofProcess() - before) / 1e6;
    }
    Arrays.sort(millis);
    Arrays.sort(processor);
    out.printf(
        "%s: median %.1f ms, 95th percentile %.1f ms; of processor time %.1f ms%n",
        what, millis[times / 2], millis[times * 95 / 100], processor[times / 2]);
    out.flush();
  }

  /** Seconds from the start of a process to its first page of the list. */
  private static double startUp(Workspace workspace) throws IOException {
    long start = System.nanoTime();
    Process service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.yakugo.cli.Main",
                "serve",
                "--port",
                "0",
                "-w",
                workspace.root().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = service.inputReader()) {
      URI list = URI.create(lines.readLine()).resolve("api/glossary?limit=" + PAGE);
      try (InputStream answer = list.toURL().openStream()) {
        answer.readAllBytes();
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      service.destroyForcibly();
    }
  }

  private static void write(Workspace workspace) throws IOException {
    Random random = new Random(7);
    Files.createDirectories(workspace.glossary());
    Files.createDirectories(workspace.corpus());
    for (int f = 0; f < FILES; f++) {
      StringBuilder text = new StringBuilder();
      text.append("kind\ten\ten_variants\tscope\tja\tja_admitted\tja_deprecated\tnote\tsource");
      text.append("\tdate\n");
      for (int i = 0; i < CONCEPTS / FILES; i++) {
        String surname = name(random);
        String english = FIRST[i % FIRST.length] + " " + surname + " " + f + "-" + i;
        text.append(Kind.PERSON.label()).append('\t').append(english).append('\t');
        text.append(surname).append(f).append(i).append("\t\t");
        text.append(kana(surname)).append(i % 97).append("\t\t\t\tbench\t2026-05-08\n");
      }
      Files.writeString(workspace.glossary().resolve("persons-" + f + ".tsv"), text);
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String kana(String name) {
    String kana = name.toLowerCase(java.util.Locale.ROOT);
    for (int i = 0; i < SYLLABLES.length; i++) {
      kana = kana.replace(SYLLABLES[i], KANA[i]);
    }
    return kana;
  }
}
