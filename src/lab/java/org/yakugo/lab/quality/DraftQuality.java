package org.yakugo.lab.quality;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.bulletin.Item;
import org.yakugo.suggest.Draft;
import org.yakugo.text.EditDistance;
import org.yakugo.text.Normalization;

/**
 * How many items get a draft headline, and how near the first draft is to the headline that was
 * printed. An editor may print another good wording, so a likeness of 0.7 stands for at most one
 * small edit.
 */
final class DraftQuality {
  private static final double NEAR = 0.7;

  private final Reliability reliability = new Reliability();
  private final List<DraftScoreFit.Outcome> outcomes = new ArrayList<>();
  private int items;
  private int drafted;
  private int open;
  private int near;
  private int same;
  private int bestNear;
  private double likeness;
  private int names;
  private int namesRight;

  /**
   * @param item as it was printed
   * @param drafts for it, made from other items, best first
   * @param printed what renders what in it
   */
  void add(Item item, List<Draft> drafts, AlignedItem printed, boolean verbose, PrintWriter out) {
    items++;
    if (drafts.isEmpty()) {
      if (verbose) {
        out.printf("   none  %s%n", item.en().text());
      }
      return;
    }
    drafted++;
    Draft first = drafts.getFirst();
    String ja = item.ja().text();
    double like = likeness(first.ja(), ja);
    likeness += like;
    near += like >= NEAR ? 1 : 0;
    same += like == 1 ? 1 : 0;
    open += first.isOpen() ? 1 : 0;
    bestNear += drafts.stream().anyMatch(draft -> likeness(draft.ja(), ja) >= NEAR) ? 1 : 0;
    reliability.add(first.score(), like >= NEAR);
    if (first.signs() != null) {
      outcomes.add(new DraftScoreFit.Outcome(first.signs(), like >= NEAR));
    }
    if (printed != null) {
      printed.links().stream()
          .filter(link -> link.inHeadline() && link.kind() != Kind.TERM)
          .forEach(
              link -> {
                names++;
                namesRight += plain(first.ja()).contains(plain(link.target())) ? 1 : 0;
              });
    }
    if (verbose) {
      out.printf("   %.2f  %s%n", like, item.en().text());
      out.printf("         printed  %s%n", ja);
      for (Draft draft : drafts) {
        out.printf(
            "         %.2f %-4s %s  %s%n",
            draft.score(), draft.basis().label().substring(0, 4), draft.ja(), draft.frames());
      }
    }
  }

  /** What tells of the scores of the first drafts. */
  DraftScoreFit.Set outcomes(String name, boolean foreign) {
    return new DraftScoreFit.Set(name, List.copyOf(outcomes), foreign);
  }

  void print(String name, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: drafts for %d of %d (%.1f %%), with words left open %d%n",
        name,
        drafted,
        items,
        100.0 * drafted / Math.max(1, items),
        open);
    out.printf(
        Locale.ROOT,
        "  first draft: likeness at least %.1f for %.1f %%, mean %.3f, the same for %d;"
            + " one of those given at least %.1f for %.1f %%%n",
        NEAR,
        100.0 * near / Math.max(1, items),
        likeness / Math.max(1, items),
        same,
        NEAR,
        100.0 * bestNear / Math.max(1, items));
    out.printf(
        Locale.ROOT,
        "  names in the first draft as printed: %d of %d (%.1f %%)%n",
        namesRight,
        names,
        100.0 * namesRight / Math.max(1, names));
    reliability.print("  " + name, out);
    out.flush();
  }

  /** From 0 to 1: characters that needn't change, without marks, width and spaces. */
  static double likeness(String draft, String printed) {
    String a = plain(draft);
    String b = plain(printed);
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) EditDistance.between(a, b) / longer;
  }

  private static String plain(String japanese) {
    return Normalization.PRINTED.apply(japanese).replaceAll("[\\p{P}\\p{S}\\s]", "");
  }
}
