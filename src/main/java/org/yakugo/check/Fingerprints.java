package org.yakugo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.Digest;
import org.yakugo.text.Normalization;

/**
 * Names findings by what they say of which words, not by where these stand: by the rule, the words,
 * and the item's headline in the other language; in running text also by the neighbouring words. So
 * a finding is known again when items are moved, added and numbered anew, and when another place of
 * the same headline is put right.
 */
final class Fingerprints {
  private static final int BYTES = 6;

  /** Characters on either side that tell two places with the same words apart. */
  private static final int NEIGHBOURS = 6;

  /** The findings with their fingerprints, no two the same. */
  static List<Finding> added(List<Finding> findings, CheckedBulletin bulletin) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> known = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      String content = content(finding, bulletin);
      int times = seen.merge(content, 1, Integer::sum);
      known.add(finding.knownAs(Digest.hex(times == 1 ? content : content + "\n" + times, BYTES)));
    }
    return known;
  }

  private static String content(Finding finding, CheckedBulletin bulletin) {
    String around = "";
    String headline = "";
    FieldText field = bulletin.textOf(finding).orElse(null);
    if (field != null) {
      around = neighbours(finding, field.text());
      headline = folded(otherHeadline(finding, bulletin.items().get(finding.item() - 1)));
    }
    return String.join(
        "\n", finding.rule(), finding.field().label(), folded(finding.text()), around, headline);
  }

  private static String neighbours(Finding finding, String text) {
    if (finding.field() == Field.JA || finding.field() == Field.EN) {
      return "";
    }
    int from = Math.max(0, finding.start() - NEIGHBOURS);
    int to = Math.min(text.length(), finding.end() + NEIGHBOURS);
    String before = text.substring(from, finding.start());
    String after = text.substring(finding.end(), to);
    return folded(before) + "\n" + folded(after);
  }

  private static String otherHeadline(Finding finding, CheckedItem item) {
    boolean english = finding.field() == Field.EN;
    FieldText other = english ? item.ja() : item.en();
    return (other.isEmpty() && !english ? item.ja() : other).text();
  }

  private static String folded(String text) {
    return Normalization.PRINTED.apply(text);
  }
}
