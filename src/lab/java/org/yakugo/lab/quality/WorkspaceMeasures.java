package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.align.MinedPair;
import org.yakugo.align.Precedents;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.corpus.HomeCountry;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.suggest.Suggester;
import org.yakugo.suggest.Suggestion;
import org.yakugo.workspace.Workspace;

/**
 * The measurements of alignment and suggestion over a workspace and over bulletins marked by hand.
 */
public final class WorkspaceMeasures {
  private final Workspace workspace;
  private final View view;
  private final UnaryOperator<Suggester> form;

  public WorkspaceMeasures(Workspace workspace) {
    this(workspace, UnaryOperator.identity());
  }

  /**
   * @param form of the suggesters that are asked
   */
  WorkspaceMeasures(Workspace workspace, UnaryOperator<Suggester> form) {
    this.workspace = workspace;
    this.view = Desk.open(workspace).view();
    this.form = form;
  }

  /** Mined pairs of a bulletin that is aligned by itself, against its marked renderings. */
  public void alignment(Path bulletin, Path gold, boolean verbose, PrintWriter out)
      throws IOException {
    AlignmentQuality.measure(mined(bulletin), GoldTerms.read(gold), verbose, out);
  }

  /**
   * The same for our own marked bulletins of other countries, each by itself: those that were
   * looked at in development ({@code *.dev.txt}), and those kept apart ({@code *.heldout.txt}),
   * whose faults are never shown.
   */
  public void alignments(Path folder, boolean verbose, PrintWriter out) throws IOException {
    for (String part : List.of("dev", "heldout")) {
      List<Path> files;
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(f -> f.toString().endsWith("." + part + ".txt")).sorted().toList();
      }
      AlignmentQuality.Score total = AlignmentQuality.Score.NONE;
      for (Path file : files) {
        String terms = file.getFileName().toString().replaceFirst("\\.txt$", ".terms.tsv");
        List<GoldTerms.Row> gold = GoldTerms.read(folder.resolve(terms));
        boolean shown = verbose && part.equals("dev");
        AlignmentQuality.Score score = AlignmentQuality.total(mined(file), gold, shown, out);
        AlignmentQuality.print(out, terms.replace(".terms.tsv", ""), score);
        total = total.plus(score);
      }
      AlignmentQuality.print(out, "all " + part, total);
    }
  }

  private List<MinedPair> mined(Path bulletin) {
    List<AlignedItem> items =
        Associated.added(new CorpusAligner(view.reader()).align(BulletinReader.read(bulletin)));
    return Precedents.of(items).pairs();
  }

  /** The cases of a file, with the workspace's corpus as the past. */
  public List<SuggestionQuality.Answer> suggestions(Path cases, boolean verbose, PrintWriter out)
      throws IOException {
    Suggester suggester = form.apply(view.suggesting().suggester());
    List<SuggestionQuality.Answer> answers = new ArrayList<>();
    for (SuggestionCase asked : SuggestionCase.read(cases)) {
      Item item = SuggestionQuality.item(asked.headline(), "");
      answers.add(SuggestionQuality.answer(asked, suggester.suggest(item)));
    }
    SuggestionQuality.print(answers, verbose, out);
    SuggestionQuality.printReliability(answers, out);
    return answers;
  }

  /**
   * Each item of a marked bulletin in turn as the new one, the others as the only past. What stands
   * in another item is a precedent; the rest was never seen in these words.
   */
  public List<SuggestionQuality.Answer> heldOutItems(
      Path bulletin, Path gold, boolean verbose, PrintWriter out) throws IOException {
    List<SuggestionQuality.Answer> answers = answers(bulletin, gold, verbose, out);
    SuggestionQuality.printReliability(answers, out);
    return answers;
  }

  /** The same without how far the probabilities can be trusted. */
  List<SuggestionQuality.Answer> answers(Path bulletin, Path gold, boolean verbose, PrintWriter out)
      throws IOException {
    Bulletin read = BulletinReader.read(bulletin);
    List<AlignedItem> items = new CorpusAligner(view.reader()).align(read);
    List<GoldTerms.Row> rows = GoldTerms.read(gold);
    List<SuggestionQuality.Answer> answers = new ArrayList<>();
    for (Item item : read.items()) {
      List<AlignedItem> past = items.stream().filter(i -> i.item() != item).toList();
      Suggester suggester = suggester(past, read, (text, max) -> List.of());
      Suggestion suggestion = suggester.suggest(item);
      cases(item, rows).forEach(asked -> answers.add(SuggestionQuality.answer(asked, suggestion)));
    }
    SuggestionQuality.print(answers, verbose, out);
    return answers;
  }

  private static List<SuggestionCase> cases(Item item, List<GoldTerms.Row> rows) {
    Map<List<Object>, List<GoldTerms.Row>> mentions = new LinkedHashMap<>();
    for (GoldTerms.Row row : rows) {
      if (row.item() == item.n() && row.kind() != Kind.TERM) {
        mentions.computeIfAbsent(List.of(row.en(), row.kind()), m -> new ArrayList<>()).add(row);
      }
    }
    List<SuggestionCase> cases = new ArrayList<>();
    for (List<GoldTerms.Row> same : mentions.values()) {
      GoldTerms.Row row = same.getFirst();
      if (!row.headline()) {
        continue;
      }
      boolean seen =
          rows.stream().anyMatch(r -> r.item() != item.n() && r.en().equalsIgnoreCase(row.en()));
      cases.add(
          new SuggestionCase(
              item.en().text(),
              row.en(),
              row.kind(),
              same.stream().map(GoldTerms.Row::ja).toList(),
              seen ? "precedent" : "new"));
    }
    return cases;
  }

  /** Drafts of each item of these bulletins, with the others of its own as the past. */
  void drafted(List<Path> bulletins, String name, boolean verbose, PrintWriter out)
      throws IOException {
    new DraftMeasures(view, verbose, out).bulletins(bulletins, name);
  }

  /**
   * Drafts for the corpus, for headlines of our own ({@code *.dev.tsv}, and {@code *.kept.tsv},
   * which are never shown), for a real bulletin and for another house's headlines.
   */
  public void drafts(Path bulletin, Path titles, Path own, boolean verbose, PrintWriter out)
      throws IOException {
    drafted(bulletin, titles, own, verbose, out);
  }

  /**
   * The scores of drafts, fitted anew.
   *
   * @param whole folder of our own whole bulletins, of which those of development are used
   * @param write whether the table that is read at start is written anew
   */
  public void scores(
      Path bulletin, Path titles, Path own, Path whole, Path home, boolean write, PrintWriter out)
      throws IOException {
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    DraftMeasures measures = drafted(bulletin, titles, own, false, silent);
    for (Path unseen : OwnBulletins.bulletins(whole, ".dev")) {
      measures.bulletins(List.of(unseen), DraftScoreFit.UNSEEN + unseen.getFileName());
    }
    DraftScoreFit.run(measures.sets(), home, write, out);
  }

  private DraftMeasures drafted(
      Path bulletin, Path titles, Path own, boolean verbose, PrintWriter out) throws IOException {
    DraftMeasures measures = new DraftMeasures(view, verbose, out);
    measures.corpus();
    for (Path table : tables(own)) {
      measures.own(table, !table.getFileName().toString().contains(".kept."));
    }
    measures.bulletin(bulletin);
    measures.weeks(titles.resolve("embassy_weekly_headlines.tsv"));
    return measures;
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /**
   * Checks: marked bulletins with the workspace's corpus as the past, professional translations,
   * and the time that a bulletin takes. Of {@code *.heldout.txt} only figures are shown.
   */
  public void checks(Path marked, Path pairs, Path bulletin, boolean verbose, PrintWriter out)
      throws IOException {
    try (Stream<Path> files = Files.list(marked)) {
      for (Path file : files.sorted().toList()) {
        out.println(file.getFileName());
        MarkedErrors.of(file, view).print(!file.toString().endsWith(".heldout.txt"), out);
      }
    }
    CheckQuality.measure(pairs, workspace, verbose, out);
    CheckSpeed.measure(bulletin, view, out);
  }

  private Suggester suggester(
      List<AlignedItem> past, Bulletin bulletin, Suggester.Matcher matcher) {
    return form.apply(
        SuggesterAtHand.of(view, past, matcher, HomeCountry.of(List.of(bulletin.issuer()))));
  }

  /**
   * Terms and headlines that no bulletin here printed: {@link TitlesQuality}.
   *
   * @param own our own names of bodies: {@code *.dev.tsv}, and {@code *.heldout.tsv}, whose faults
   *     are never shown; {@code once.tsv} was shown once and nothing mended for it, {@code
   *     apart.heldout.tsv} is in no fit either
   * @return the answers to all but those that were looked at in development, and those apart
   */
  public List<SuggestionQuality.Answer> titles(
      Path folder, Path own, boolean verbose, PrintWriter out) throws IOException {
    TitlesQuality titles = new TitlesQuality(view, form);
    titles.terms(own.resolve("bodies.dev.tsv"), "own", verbose, out);
    titles.terms(own.resolve("more-bodies.dev.tsv"), "more", verbose, out);
    titles.terms(own.resolve("fresh-bodies.dev.tsv"), "fresh", verbose, out);
    for (String set :
        "world week missions grammar atlas register directory yearbook bureau chancery legation attache nuncio envoy delegate"
            .split(" ")) {
      titles.terms(own.resolve(set + ".dev.tsv"), set, verbose, out);
    }
    List<SuggestionQuality.Answer> all =
        new ArrayList<>(titles.terms(own.resolve("bodies.heldout.tsv"), "held out", false, out));
    all.addAll(titles.terms(own.resolve("more-bodies.heldout.tsv"), "more, h. o.", false, out));
    all.addAll(titles.terms(own.resolve("fresh-bodies.heldout.tsv"), "fresh, h. o.", false, out));
    all.addAll(titles.terms(own.resolve("world.heldout.tsv"), "world, h. o.", false, out));
    all.addAll(titles.terms(own.resolve("once.tsv"), "seen once", verbose, out));
    titles.terms(own.resolve("apart.heldout.tsv"), "apart", false, out);
    for (String set :
        "week missions grammar atlas isles rim register directory yearbook bureau chancery legation attache nuncio envoy delegate"
            .split(" ")) {
      titles.terms(own.resolve(set + ".heldout.tsv"), set + ", apart", false, out);
    }
    List<SuggestionQuality.Answer> given = titles.measure(folder, verbose, out);
    SuggestionQuality.printReliability(given, out);
    all.addAll(given);
    return all;
  }

  /**
   * Persons with posts: those that a ministry prints ({@link PersonQuality}), and our own, {@code
   * persons.dev.tsv} and {@code persons.heldout.tsv}, whose faults are never shown.
   *
   * @return the answers to those kept apart
   */
  public List<SuggestionQuality.Answer> persons(
      Path printed, Path own, boolean verbose, PrintWriter out) throws IOException {
    new PersonQuality(view.glossary(), KatakanaRenderer.load()).measure(printed, verbose, out);
    TitlesQuality titles = new TitlesQuality(view, form);
    titles.terms(own.resolve("persons.dev.tsv"), "own", verbose, out);
    titles.terms(own.resolve("fresh-persons.dev.tsv"), "fresh", verbose, out);
    for (String set :
        List.of(
            "almanac", "roster", "gazette", "docket", "herald", "courier", "dispatch", "consul")) {
      titles.terms(own.resolve(set + ".dev.tsv"), set, verbose, out);
      titles.terms(own.resolve(set + ".heldout.tsv"), set + ", apart", false, out);
    }
    List<SuggestionQuality.Answer> all =
        new ArrayList<>(titles.terms(own.resolve("persons.heldout.tsv"), "held out", false, out));
    all.addAll(titles.terms(own.resolve("fresh-persons.heldout.tsv"), "fresh, h. o.", false, out));
    return all;
  }

  /** How fast decisions cover the names of the corpus. */
  public void coverage(boolean verbose, PrintWriter out) {
    CoverageQuality.measure(view.alignedItems(), verbose, out);
  }
}
