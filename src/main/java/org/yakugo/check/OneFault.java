package org.yakugo.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells a fault once. Two findings are of one fault if what they suggest makes the same text (一 for
 * ー in a country's name), or if they speak of the same words, though not of the text as a whole,
 * and one can't say what is right or is for information alone. The more precise one stays, as grave
 * as the graver. What a rule {@linkplain About#covers covers} falls away.
 */
final class OneFault {
  /**
   * What is sure and says what is right, in the fewest words; of equally precise ones the graver.
   */
  private static final Comparator<Finding> PRECISE =
      Comparator.comparing(OneFault::isNote)
          .thenComparing(finding -> finding.suggestions().isEmpty())
          .thenComparingInt(finding -> finding.end() - finding.start())
          .thenComparing(Finding::severity);

  /**
   * The findings without those of a fault that another one tells.
   *
   * @param inOrder of print
   */
  static List<Finding> each(List<Finding> inOrder, CheckedBulletin bulletin) {
    List<Finding> told = new ArrayList<>();
    for (Finding finding : inOrder) {
      Optional<Finding> same =
          told.reversed().stream()
              .takeWhile(f -> f.item() == finding.item() && f.field() == finding.field())
              .filter(f -> areOne(f, finding, bulletin))
              .findFirst();
      if (same.isEmpty()) {
        told.add(finding);
      } else {
        told.set(told.indexOf(same.get()), more(same.get(), finding));
      }
    }
    return told.stream().sorted(Finding.IN_ORDER_OF_PRINT).toList();
  }

  private static boolean areOne(Finding a, Finding b, CheckedBulletin bulletin) {
    if (a.start() >= b.end() || b.start() >= a.end()) {
      return false;
    }
    if (covers(a, b) || covers(b, a)) {
      return true;
    }
    boolean both = !a.suggestions().isEmpty() && !b.suggestions().isEmpty();
    String text = bulletin.textOf(a).map(FieldText::text).orElse("");
    return both && repaired(a, text).equals(repaired(b, text))
        || a.start() == b.start()
            && a.end() == b.end()
            && a.end() - a.start() < text.length()
            && (!both || isNote(a) != isNote(b));
  }

  private static boolean covers(Finding a, Finding b) {
    return About.covers(a.rule(), b.rule()) && a.start() <= b.start() && b.end() <= a.end();
  }

  private static boolean isNote(Finding finding) {
    return finding.severity() == Severity.INFO;
  }

  private static String repaired(Finding finding, String text) {
    return new StringBuilder(text)
        .replace(finding.start(), finding.end(), finding.suggestions().getFirst())
        .toString();
  }

  private static Finding more(Finding a, Finding b) {
    Finding precise = covers(a, b) || !covers(b, a) && PRECISE.compare(a, b) <= 0 ? a : b;
    Finding graver = a.severity().compareTo(b.severity()) <= 0 ? a : b;
    return precise.as(graver.severity());
  }
}
