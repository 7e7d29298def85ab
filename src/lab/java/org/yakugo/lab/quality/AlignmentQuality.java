package org.yakugo.lab.quality;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.align.MinedPair;
import org.yakugo.text.Normalization;

/**
 * Precision and recall of mined pairs against renderings marked by hand. A pair counts as right if
 * the same English and the same Japanese are marked, whatever the item, width and spaces aside.
 * Recall is taken over what is marked in headlines; what is marked in bodies is right when mined.
 */
public final class AlignmentQuality {
  /** The kinds that are measured. */
  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.PERSON, Kind.PERSON_TITLE, Kind.TITLE, Kind.PLACE, Kind.ORGANISATION);

  private record Pair(String en, String ja) {
    static Pair of(String en, String ja) {
      return new Pair(
          Normalization.ENGLISH.apply(en).replace(" ", ""),
          Normalization.PRINTED.apply(ja).replace(" ", ""));
    }
  }

  /** How many of what was found is right, and how many of what is right was found. */
  public record Score(int right, int found, int hit, int marked) {
    static final Score NONE = new Score(0, 0, 0, 0);

    Score plus(Score other) {
      return new Score(
          right + other.right, found + other.found, hit + other.hit, marked + other.marked);
    }

    public double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    public double recall() {
      return marked == 0 ? 1 : (double) hit / marked;
    }
  }

  private AlignmentQuality() {}

  /** Measures, and prints a line a kind and a total; what is wrong or missed if {@code verbose}. */
  public static Score measure(
      Collection<MinedPair> mined, List<GoldTerms.Row> gold, boolean verbose, PrintWriter out) {
    Set<Pair> marked = marked(gold);
    for (Kind kind : KINDS) {
      print(out, kind.label(), score(mined, gold, marked, EnumSet.of(kind), false, out));
    }
    Score total = score(mined, gold, marked, KINDS, verbose, out);
    print(out, "all", total);
    out.flush();
    return total;
  }

  /** All kinds together; prints nothing but, if {@code verbose}, what is wrong or missed. */
  static Score total(
      Collection<MinedPair> mined, List<GoldTerms.Row> gold, boolean verbose, PrintWriter out) {
    return score(mined, gold, marked(gold), KINDS, verbose, out);
  }

  private static Set<Pair> marked(List<GoldTerms.Row> gold) {
    Set<Pair> marked = new HashSet<>();
    gold.forEach(row -> marked.add(Pair.of(row.en(), row.ja())));
    return marked;
  }

  private static Score score(
      Collection<MinedPair> mined,
      List<GoldTerms.Row> gold,
      Set<Pair> marked,
      Set<Kind> kinds,
      boolean verbose,
      PrintWriter out) {
    Set<Pair> found = new LinkedHashSet<>();
    Set<Pair> anyKind = new HashSet<>();
    int right = 0;
    for (MinedPair pair : mined) {
      Pair key = Pair.of(pair.source(), pair.target());
      anyKind.add(key);
      if (!kinds.contains(pair.kind()) || !found.add(key)) {
        continue;
      }
      if (marked.contains(key)) {
        right++;
      } else if (verbose) {
        out.printf(
            "  wrong   %-13s %s = %s (%.2f, item %d)%n",
            pair.kind().label(),
            pair.source(),
            pair.target(),
            pair.confidence(),
            pair.evidence().get(0).item());
      }
    }
    Set<Pair> wanted = new LinkedHashSet<>();
    int hit = 0;
    for (GoldTerms.Row row : gold) {
      Pair key = Pair.of(row.en(), row.ja());
      if (!row.headline() || !kinds.contains(row.kind()) || !wanted.add(key)) {
        continue;
      }
      if (anyKind.contains(key)) {
        hit++;
      } else if (verbose) {
        out.printf(
            "  missed  %-13s %s = %s (item %d)%n",
            row.kind().label(), row.en(), row.ja(), row.item());
      }
    }
    return new Score(right, found.size(), hit, wanted.size());
  }

  static void print(PrintWriter out, String name, Score score) {
    out.printf(
        "%-18s precision %.3f (%d of %d)   recall %.3f (%d of %d)%n",
        name,
        score.precision(),
        score.right(),
        score.found(),
        score.recall(),
        score.hit(),
        score.marked());
  }
}
