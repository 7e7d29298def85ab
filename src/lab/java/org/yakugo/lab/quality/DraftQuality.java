package org.yakugo.lab.quality;

import java.io.PrintWriter;
import java.util.List;
import org.yakugo.bulletin.Item;
import org.yakugo.suggest.Draft;
import org.yakugo.text.Normalization;

/**
 * How many items get a draft headline, and how many of the drafts read as the headline that was
 * printed. That bar is high: an editor may print another good wording.
 */
final class DraftQuality {
  private final Reliability reliability = new Reliability();
  private int items;
  private int drafted;
  private int first;
  private int amongAll;

  /**
   * @param item as it was printed
   * @param drafts for it, made from other items, best first
   */
  void add(Item item, List<Draft> drafts, boolean verbose, PrintWriter out) {
    items++;
    if (drafts.isEmpty()) {
      return;
    }
    drafted++;
    boolean right = isPrinted(drafts.getFirst(), item);
    reliability.add(drafts.getFirst().score(), right);
    first += right ? 1 : 0;
    amongAll += drafts.stream().anyMatch(draft -> isPrinted(draft, item)) ? 1 : 0;
    if (verbose && !right) {
      out.printf("   %s%n", item.en().text());
      out.printf("      printed  %s%n", item.ja().text());
      drafts.forEach(draft -> out.printf("      %.2f     %s%n", draft.score(), draft.ja()));
    }
  }

  void print(PrintWriter out) {
    out.printf(
        "drafts for %d of %d items; the first reads as printed: %d, one of those given: %d%n",
        drafted, items, first, amongAll);
    reliability.print("first drafts", out);
    out.flush();
  }

  private static boolean isPrinted(Draft draft, Item item) {
    return plain(draft.ja()).equals(plain(item.ja().text()));
  }

  private static String plain(String japanese) {
    return Normalization.PRINTED.apply(japanese).replace(" ", "");
  }
}
