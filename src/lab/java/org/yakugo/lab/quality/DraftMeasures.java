package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Section;
import org.yakugo.corpus.HomeCountry;
import org.yakugo.desk.View;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.suggest.Suggester;

/** Drafts of printed headlines, made without having seen them. */
final class DraftMeasures {
  private final View view;
  private final boolean verbose;
  private final PrintWriter out;
  private final List<DraftScoreFit.Set> sets = new ArrayList<>();

  DraftMeasures(View view, boolean verbose, PrintWriter out) {
    this.view = view;
    this.verbose = verbose;
    this.out = out;
  }

  /** All that was measured so far. */
  List<DraftScoreFit.Set> sets() {
    return sets;
  }

  private void print(DraftQuality quality, String name, boolean foreign) {
    quality.print(name, out);
    sets.add(quality.outcomes(name, foreign));
  }

  /** Each bulletin of the corpus with the others as its past. */
  void corpus() {
    DraftQuality quality = new DraftQuality();
    for (Bulletin bulletin : view.corpus().bulletins()) {
      List<AlignedItem> past =
          view.alignedItems().stream()
              .filter(item -> bulletin.items().stream().noneMatch(i -> i == item.item()))
              .toList();
      Suggester suggester = suggester(past, bulletin);
      for (Item item : bulletin.items()) {
        add(quality, item, view.alignedItems(), suggester);
      }
    }
    print(quality, "sample corpus", false);
    speed();
  }

  /** Each item of a bulletin with the bulletin's others as its past. */
  void bulletin(Path file) throws IOException {
    bulletins(List.of(file), file.getFileName() + ", each item with the others as past");
  }

  /** The same for several, each with its own items alone as the past. */
  void bulletins(List<Path> files, String name) throws IOException {
    DraftQuality quality = new DraftQuality();
    for (Path file : files) {
      Bulletin bulletin = BulletinReader.read(file);
      List<AlignedItem> aligned =
          Associated.added(new CorpusAligner(view.reader()).align(bulletin));
      for (Item item : bulletin.items()) {
        List<AlignedItem> past = aligned.stream().filter(other -> other.item() != item).toList();
        add(quality, item, aligned, suggester(past, bulletin));
      }
    }
    print(quality, name, true);
  }

  /** Printed headlines of another house, each week with the others as its past. */
  void weeks(Path table) throws IOException {
    if (!Files.exists(table)) {
      return;
    }
    DraftQuality quality = new DraftQuality();
    List<Bulletin> weeks = MarkedHeadlines.read(table, "在ポーランド日本国大使館", "").weeks();
    for (Bulletin week : weeks) {
      List<AlignedItem> past = new ArrayList<>();
      for (Bulletin other : weeks) {
        if (other != week) {
          past.addAll(new CorpusAligner(view.reader()).align(other));
        }
      }
      Suggester suggester = suggester(past, week);
      List<AlignedItem> aligned = new CorpusAligner(view.reader()).align(week);
      for (Item item : week.items()) {
        add(quality, item, aligned, suggester);
      }
    }
    print(quality, table.getFileName().toString(), true);
  }

  /**
   * Headlines of our own with the sample corpus as their past.
   *
   * @param shown whether they may be looked at
   */
  void own(Path table, boolean shown) throws IOException {
    DraftQuality quality = new DraftQuality();
    List<Item> items = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.read(table)) {
      items.add(
          new Item(
              items.size() + 1,
              new Section(0, row.get("kind")),
              Passage.of(row.get("japanese")),
              Passage.of(row.get("english")),
              row.alternatives("body").stream().map(Passage::of).toList(),
              null,
              List.of(),
              1));
    }
    Bulletin all = new Bulletin("own", "", "", null, items, List.of());
    List<AlignedItem> aligned = new CorpusAligner(view.reader()).align(all);
    Suggester suggester = suggester(view.alignedItems(), all);
    for (Item item : items) {
      quality.add(item, suggester.suggest(item).drafts(), of(item, aligned), verbose && shown, out);
    }
    print(quality, table.getFileName().toString(), false);
  }

  private void add(
      DraftQuality quality, Item item, List<AlignedItem> aligned, Suggester suggester) {
    quality.add(item, suggester.suggest(item).drafts(), of(item, aligned), verbose, out);
  }

  private static AlignedItem of(Item item, List<AlignedItem> aligned) {
    return aligned.stream().filter(i -> i.item() == item).findFirst().orElse(null);
  }

  /**
   * The processor time that a warm answer takes, drafts and renderings together; of three answers
   * the quickest, so that what else runs on the machine doesn't count.
   */
  private void speed() {
    List<Item> items = view.corpus().bulletins().stream().flatMap(b -> b.items().stream()).toList();
    items.forEach(view.suggesting()::of);
    double[] millis = items.stream().mapToDouble(this::quickest).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "  a warm suggestion with drafts, processor time: median %.1f ms, 99th percentile %.1f ms%n",
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.99)]);
  }

  private double quickest(Item item) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = threads.getCurrentThreadCpuTime();
      view.suggesting().of(item);
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return best;
  }

  private Suggester suggester(List<AlignedItem> past, Bulletin bulletin) {
    List<FuzzyMatch> all = past.stream().map(DraftMeasures::match).toList();
    return SuggesterAtHand.of(
        view, past, (text, max) -> all, HomeCountry.of(List.of(bulletin.issuer())));
  }

  private static FuzzyMatch match(AlignedItem item) {
    return new FuzzyMatch(
        0, item.item().en().text(), item.item().ja().text(), item.bulletin(), item.item().n());
  }
}
