package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Associations;
import org.yakugo.align.CorpusAligner;
import org.yakugo.align.Precedents;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.desk.View;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.suggest.Draft;
import org.yakugo.suggest.Suggester;
import org.yakugo.suggest.SuggesterBuilder;

/** Drafts of printed headlines, made without having seen them. */
final class DraftMeasures {
  private final View view;
  private final boolean verbose;
  private final PrintWriter out;

  DraftMeasures(View view, boolean verbose, PrintWriter out) {
    this.view = view;
    this.verbose = verbose;
    this.out = out;
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
        add(quality, item, suggester);
      }
    }
    quality.print("sample corpus", out);
    speed();
  }

  /** Each item of a bulletin with the bulletin's others as its past. */
  void bulletin(Path file) throws IOException {
    Bulletin bulletin = BulletinReader.read(file);
    DraftQuality quality = new DraftQuality();
    for (Item item : bulletin.items()) {
      add(quality, item, suggester(pastWithout(item, bulletin), bulletin));
    }
    quality.print(file.getFileName() + ", each item with the others as past", out);
  }

  private List<AlignedItem> pastWithout(Item item, Bulletin bulletin) {
    return Associations.added(new CorpusAligner(view.reader()).align(bulletin)).stream()
        .filter(other -> other.item() != item)
        .toList();
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
      for (Item item : week.items()) {
        add(quality, item, suggester);
      }
    }
    quality.print(table.getFileName().toString(), out);
  }

  private void add(DraftQuality quality, Item item, Suggester suggester) {
    List<Draft> drafts = suggester.suggest(item).drafts();
    AlignedItem printed =
        view.alignedItems().stream().filter(i -> i.item() == item).findFirst().orElse(null);
    quality.add(item, drafts, printed, verbose, out);
  }

  /** The time that a warm answer takes, drafts and renderings together. */
  private void speed() {
    List<Item> items = view.corpus().bulletins().stream().flatMap(b -> b.items().stream()).toList();
    items.forEach(view::suggest);
    double[] millis = new double[items.size()];
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      view.suggest(items.get(i));
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    out.printf(
        Locale.ROOT,
        "  a warm suggestion with drafts: median %.1f ms, 99th percentile %.1f ms%n",
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.99)]);
  }

  private Suggester suggester(List<AlignedItem> past, Bulletin bulletin) {
    List<FuzzyMatch> all = past.stream().map(DraftMeasures::match).toList();
    return SuggesterBuilder.build(
        view.glossary(),
        view.reader(),
        past,
        Precedents.of(past),
        (text, max) -> all,
        KatakanaRenderer.load(),
        view.composer(),
        View.home(List.of(bulletin)));
  }

  private static FuzzyMatch match(AlignedItem item) {
    return new FuzzyMatch(
        0, item.item().en().text(), item.item().ja().text(), item.bulletin(), item.item().n());
  }
}
