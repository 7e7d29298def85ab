package org.yakugo.draft;

import java.util.List;
import java.util.Set;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;

/**
 * Who is named behind a headline as its source: {@code …, IMF says}, {@code …, says Pashinyan}.
 *
 * @param comma index of the comma before it
 * @param from index of the first unit of who says it
 * @param end index after the last
 * @param verb index of the verb
 */
record Told(int comma, int from, int end, int verb) {
  private static final Set<String> TELLS =
      Set.of("says", "say", "said", "reports", "report", "reported", "warns", "finds", "shows");
  private static final int LONGEST = 8;

  /** Null if nobody is named behind it. */
  static Told in(List<Unit> units) {
    int size = units.size();
    for (int i = size - 3; i > Math.max(1, size - LONGEST - 1); i--) {
      if (units.get(i).isComma()) {
        boolean said = !units.get(i + 1).is("no") && !units.get(i + 1).has(Tag.NUMBER);
        boolean last = said && units.get(size - 1).isOneOf(TELLS);
        boolean first = units.get(i + 1).isOneOf(TELLS) && units.get(i + 2).isName();
        return last
            ? new Told(i, i + 1, size - 1, size - 1)
            : first ? new Told(i, i + 2, size, i + 1) : null;
      }
    }
    return null;
  }
}
