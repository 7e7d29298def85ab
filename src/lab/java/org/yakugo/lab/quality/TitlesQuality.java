package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yakugo.Kind;
import org.yakugo.Rendering;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.corpus.HomeCountry;
import org.yakugo.desk.View;
import org.yakugo.lab.quality.SuggestionQuality.Answer;
import org.yakugo.mention.EnglishReader;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.suggest.Suggester;

/**
 * What is suggested for terms and headlines that no bulletin of the workspace printed: well-known
 * bodies and posts, and another embassy's headlines with their other weeks as the only past.
 */
public final class TitlesQuality {
  private static final double SURE = 0.5;
  private static final String ISSUER = "在ポーランド日本国大使館";

  /** Where a body may stand; the same is asked of it in each. */
  private static final List<UnaryOperator<String>> CONTEXTS =
      List.of(
          body -> body,
          body -> "Azerbaijan discusses cooperation with " + body,
          body -> "FM Bayramov addresses " + body + " in Geneva");

  private final View view;
  private final UnaryOperator<Suggester> form;

  /**
   * @param view whose glossary is asked; its corpus isn't
   * @param form of the suggesters that are asked
   */
  TitlesQuality(View view, UnaryOperator<Suggester> form) {
    this.view = view;
    this.form = form;
  }

  /** Asks for all that is marked in a folder of titles, as SOURCES.md there describes it. */
  List<Answer> measure(Path folder, boolean verbose, PrintWriter out) throws IOException {
    List<Answer> all = new ArrayList<>();
    all.addAll(terms(folder.resolve("core_bodies.tsv"), "bodies", verbose, out));
    all.addAll(terms(folder.resolve("core_posts.tsv"), "posts", verbose, out));
    out.println("persons and posts");
    new PersonQuality(view.glossary(), KatakanaRenderer.load())
        .measure(folder.resolve("persons_posts.tsv"), verbose, out);
    Path headlines = folder.resolve("embassy_weekly_headlines.tsv");
    all.addAll(headlines(MarkedHeadlines.read(headlines, "", "cold"), false, verbose, out));
    all.addAll(headlines(MarkedHeadlines.read(headlines, ISSUER, "warm"), true, verbose, out));
    return all;
  }

  /** Terms that stand alone; and whether they are rendered alike in a sentence. */
  List<Answer> terms(Path table, String group, boolean verbose, PrintWriter out)
      throws IOException {
    Suggester suggester = suggester(List.of(), null);
    List<Answer> answers = new ArrayList<>();
    int differing = 0;
    for (TsvTable.Row row : TsvTable.read(table)) {
      List<Answer> places = new ArrayList<>();
      for (UnaryOperator<String> context : CONTEXTS) {
        places.add(answer(row, group, context.apply(row.get("en")), suggester));
      }
      answers.add(places.getFirst());
      if (places.stream().map(a -> targets(a)).distinct().count() > 1) {
        differing++;
        if (verbose) {
          out.printf("   differs  %s%n", places.stream().map(TitlesQuality::targets).toList());
        }
      }
    }
    SuggestionQuality.print(answers, verbose, out);
    long none = answers.stream().filter(a -> a.renderings().isEmpty()).count();
    long wrong = answers.stream().filter(TitlesQuality::isSureAndWrong).count();
    out.printf(
        "   none %.3f   first wrong at %.1f or more %.3f   differing in a sentence %d of %d%n",
        share(none, answers), SURE, share(wrong, answers), differing, answers.size());
    return answers;
  }

  private static Answer answer(
      TsvTable.Row row, String group, String headline, Suggester suggester) {
    SuggestionCase asked =
        new SuggestionCase(
            headline,
            row.get("en"),
            Kind.ofLabel(row.get("kind")),
            row.alternatives("ja", "also"),
            group);
    return SuggestionQuality.answer(asked, suggester.suggest(SuggestionQuality.item(headline, "")));
  }

  private static List<String> targets(Answer answer) {
    return answer.renderings().stream().map(Rendering::target).toList();
  }

  private static boolean isSureAndWrong(Answer answer) {
    return !answer.renderings().isEmpty()
        && answer.renderings().getFirst().confidence() >= SURE
        && answer.rank() != 1;
  }

  /** The marked mentions of each week, with the other weeks as the past or with none. */
  private List<Answer> headlines(
      MarkedHeadlines marked, boolean past, boolean verbose, PrintWriter out) {
    EnglishReader reader = view.reader();
    List<Answer> answers = new ArrayList<>();
    for (Bulletin week : marked.weeks()) {
      List<AlignedItem> others = new ArrayList<>();
      for (Bulletin other : marked.weeks()) {
        if (past && other != week) {
          others.addAll(new CorpusAligner(reader).align(other));
        }
      }
      Suggester suggester = suggester(others, HomeCountry.of(List.of(week.issuer())));
      for (Item item : week.items()) {
        marked
            .cases()
            .get(item)
            .forEach(
                asked -> answers.add(SuggestionQuality.answer(asked, suggester.suggest(item))));
      }
    }
    SuggestionQuality.print(answers, verbose, out);
    return answers;
  }

  private Suggester suggester(List<AlignedItem> past, String home) {
    return form.apply(SuggesterAtHand.of(view, past, (text, max) -> List.of(), home));
  }

  private static double share(long part, List<Answer> all) {
    return all.isEmpty() ? 0 : (double) part / all.size();
  }
}
