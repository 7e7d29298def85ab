package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.lab.quality.SuggestionQuality.Answer;
import org.yakugo.suggest.Confidences;
import org.yakugo.suggest.Confidences.Group;
import org.yakugo.suggest.Suggester;
import org.yakugo.workspace.Workspace;

/**
 * Fits {@link Confidences} on all that is marked by hand: the items of the marked bulletin, each
 * with the others as its past, the project's own cases, another embassy's headlines, well-known
 * bodies and posts, our bodies and persons that were kept apart, and our own whole bulletins that
 * were looked at in development. Curves are isotonic, over points of at least {@value #POINT}
 * renderings each. The figures printed are of mentions that had no part in the fit: of five folds,
 * each in turn.
 */
public final class ConfidenceFit {
  private static final int FOLDS = 5;

  /** Renderings that make a point of a curve, each counted {@value #COUNTED} times. */
  private static final int POINT = 30;

  /** Renderings, right as often as their weight says, that each point has beforehand. */
  private static final double BEFOREHAND = 10;

  private static final int COUNTED = 2;

  private static final String OWN_BULLETIN = "own bulletin";

  /** Cases that were kept apart, and a real bulletin's names that no other item has. */
  private static final Set<String> UNSEEN =
      Set.of("held out", "more, h. o.", "fresh, h. o.", "world, h. o.", "new");

  /**
   * What is put together is said to be likely only where at least so many in one of those that
   * weigh alike were right: one sure and wrong costs an editor's trust, one right and modest a
   * look.
   */
  private static final double VOUCHED = 0.80;

  /** The most that is said of what nobody vouches for. */
  private static final double MODEST = 0.49;

  private static final String TABLE = "src/main/resources/org/yakugo/suggest/confidence.tsv";
  private static final String OWN = "src/test/resources/org/yakugo/lab/quality";

  /** A rendering's weight, and whether it is the one that an editor keeps. */
  private record Outcome(double weight, boolean right) {}

  /** What the weights of a stretch are worth. */
  private record Point(double from, double to, double probability, int outcomes) {}

  /** Weights that are nearer to each other are one. */
  private static final double ONE_WEIGHT = 0.0005;

  private final Workspace workspace;
  private final Path materials;
  private final Path home;

  /**
   * @param materials the folder of what was marked by hand
   * @param home the project's folder
   */
  public ConfidenceFit(Workspace workspace, Path materials, Path home) {
    this.workspace = workspace;
    this.materials = materials;
    this.home = home;
  }

  /**
   * Prints how well the fitted confidences hold on what they weren't fitted on.
   *
   * @param write whether the table that is read at start is written anew, fitted on everything
   */
  public void run(boolean write, PrintWriter out) throws IOException {
    List<Answer> answers = answers();
    List<Answer> fitted = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int kept = fold;
      Confidences others =
          new Confidences(
              curves(answers.stream().filter(a -> fold(a) != kept).toList(), new TreeMap<>(ORDER)));
      answers.stream()
          .filter(a -> fold(a) == kept)
          .map(
              a ->
                  new Answer(
                      a.asked(), others.of(a.renderings(), a.asked().mention(), a.asked().kind())))
          .forEach(fitted::add);
    }
    out.println("weights");
    SuggestionQuality.printReliability(answers, out);
    out.println("fitted, on folds that had no part in it");
    SuggestionQuality.printReliability(fitted, out);
    if (write) {
      write(answers);
      out.println("written " + TABLE);
    }
  }

  private List<Answer> answers() throws IOException {
    WorkspaceMeasures measures = new WorkspaceMeasures(workspace, ConfidenceFit::weighted);
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    List<Answer> all = new ArrayList<>();
    all.addAll(
        measures.heldOutItems(
            materials.resolve("bulletins/2026-04-18.txt"),
            materials.resolve("gold/2026-04-18.terms.tsv"),
            false,
            silent));
    all.addAll(measures.suggestions(home.resolve(OWN).resolve("suggest.cases.tsv"), false, silent));
    all.addAll(measures.titles(materials.resolve("gold/titles"), home.resolve(OWN), false, silent));
    all.addAll(
        measures.persons(
            materials.resolve("reference/mofa-persons.tsv"), home.resolve(OWN), false, silent));
    Path bulletins = home.resolve(OWN).resolve("alignment");
    for (Path whole : OwnBulletins.bulletins(bulletins, ".dev")) {
      String terms = whole.getFileName().toString().replaceFirst("\\.txt$", ".terms.tsv");
      measures.answers(whole, bulletins.resolve(terms), false, silent).stream()
          .map(a -> new Answer(a.asked().in(OWN_BULLETIN), a.renderings()))
          .forEach(all::add);
    }
    return all;
  }

  /** The same with the sources' weights in place of probabilities, to fit these on. */
  private static Suggester weighted(Suggester fitted) {
    return new Suggester(
        fitted.reader(),
        fitted.sources(),
        fitted.holders(),
        fitted.matcher(),
        fitted.drafts(),
        fitted.newest(),
        fitted.letters(),
        fitted.home(),
        Confidences.WEIGHTS,
        fitted.ranks());
  }

  /** All mentions of one wording fall into one fold. */
  private static int fold(Answer answer) {
    return Math.floorMod(answer.asked().mention().toLowerCase(Locale.ROOT).hashCode(), FOLDS);
  }

  private static final Comparator<Group> ORDER =
      Comparator.comparing(Group::origin)
          .thenComparing(Group::what)
          .thenComparing(group -> !group.first());

  private static Map<Group, TreeMap<Double, Double>> curves(
      List<Answer> answers, Map<Group, List<Point>> points) {
    Map<Group, List<Outcome>> outcomes = new HashMap<>();
    for (Answer answer : answers) {
      for (int i = 0; i < answer.renderings().size(); i++) {
        Rendering rendering = answer.renderings().get(i);
        outcomes
            .computeIfAbsent(
                Group.of(rendering, answer.asked().mention(), answer.asked().kind(), i == 0),
                g -> new ArrayList<>())
            .addAll(outcomes(answer, i));
      }
    }
    Map<Group, TreeMap<Double, Double>> curves = new HashMap<>();
    outcomes.forEach(
        (group, all) -> {
          List<Point> isotonic = isotonic(group, all);
          points.put(group, isotonic);
          TreeMap<Double, Double> curve = new TreeMap<>();
          for (Point point : isotonic) {
            curve.put(point.from(), point.probability());
            curve.put(point.to(), point.probability());
          }
          curves.put(group, curve);
        });
    return curves;
  }

  /**
   * Our own bulletins accept one wording only, where what is put together may be as good: it counts
   * half.
   */
  private static boolean isOneOfSeveral(Answer answer, Rendering rendering) {
    return answer.asked().group().equals(OWN_BULLETIN) && rendering.origin() == Origin.COMPOSED;
  }

  /** What nobody looked at in development tells more of what comes: it counts twice. */
  private static List<Outcome> outcomes(Answer answer, int i) {
    Rendering rendering = answer.renderings().get(i);
    Outcome outcome = new Outcome(rendering.confidence(), i + 1 == answer.rank());
    int times = UNSEEN.contains(answer.asked().group()) ? 2 * COUNTED : COUNTED;
    return Collections.nCopies(isOneOfSeveral(answer, rendering) ? 1 : times, outcome);
  }

  /** Pools neighbours until none is less often right than one of less weight. */
  private static List<Point> isotonic(Group group, List<Outcome> outcomes) {
    List<Outcome> sorted =
        outcomes.stream().sorted(Comparator.comparingDouble(Outcome::weight)).toList();
    List<List<Outcome>> pools = new ArrayList<>();
    int parts = Math.max(1, sorted.size() / POINT);
    int from = 0;
    for (int part = 1; part <= parts; part++) {
      int to = behindEqual(sorted, part * sorted.size() / parts);
      if (to <= from) {
        continue;
      }
      pools.add(new ArrayList<>(sorted.subList(from, to)));
      from = to;
      while (pools.size() > 1 && mean(pools.getLast()) <= mean(pools.get(pools.size() - 2))) {
        List<Outcome> last = pools.removeLast();
        pools.getLast().addAll(last);
      }
    }
    return pools.stream().map(ConfidenceFit::point).map(point -> vouched(group, point)).toList();
  }

  /** The place, or the next one where the weight changes. */
  private static int behindEqual(List<Outcome> sorted, int place) {
    int to = place;
    while (to > 0
        && to < sorted.size()
        && sorted.get(to).weight() - sorted.get(to - 1).weight() < ONE_WEIGHT) {
      to++;
    }
    return to;
  }

  private static Point point(List<Outcome> pool) {
    double weight = pool.stream().mapToDouble(Outcome::weight).average().orElse(0);
    double right = mean(pool) * pool.size() + weight * BEFOREHAND;
    return new Point(
        pool.getFirst().weight(),
        pool.getLast().weight(),
        right / (pool.size() + BEFOREHAND),
        pool.size());
  }

  private static Point vouched(Group group, Point point) {
    boolean modest =
        group.origin() == Origin.COMPOSED
            && point.probability() < VOUCHED
            && point.probability() > MODEST;
    return modest ? new Point(point.from(), point.to(), MODEST, point.outcomes()) : point;
  }

  private static double mean(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome::right).count() / (double) outcomes.size();
  }

  private void write(List<Answer> answers) throws IOException {
    Map<Group, List<Point>> points = new TreeMap<>(ORDER);
    curves(answers, points);
    StringBuilder table = new StringBuilder();
    table.append("# What the weights of the sources of renderings are worth. Written by\n");
    table.append("# \"./yakugo measure confidence --write\"; not edited by hand. Fitted on ");
    table.append(answers.size()).append(" mentions: the marked\n");
    table.append(
        "# bulletin of 2026-04-18, the project's own cases, another embassy's headlines,\n");
    table.append("# well-known bodies and posts, names of bodies kept apart.\n");
    table.append("origin\twhat\tplace\tweight\tprobability\trenderings\n");
    points.forEach(
        (group, curve) ->
            curve.forEach(
                point ->
                    DoubleStream.of(point.from(), point.to())
                        .distinct()
                        .mapToObj(weight -> line(group, weight, point))
                        .forEach(table::append)));
    Files.writeString(home.resolve(TABLE), table);
  }

  private static String line(Group group, double weight, Point point) {
    return "%s\t%s\t%s\t%.3f\t%.3f\t%d\n"
        .formatted(
            group.origin().label(),
            group.what(),
            group.first() ? "first" : "later",
            weight,
            point.probability(),
            point.outcomes() / COUNTED);
  }
}
