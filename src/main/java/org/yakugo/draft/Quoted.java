package org.yakugo.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.phrase.Wording;
import org.yakugo.text.Span;

/** What somebody is quoted with as a whole sentence: {@code Minister: "We want peace"}. */
final class Quoted {
  /** Fewer words are a name or a phrase. */
  private static final int SHORTEST = 3;

  /**
   * The quotation with its marks that stands behind a source or opens the headline; null if none
   * does.
   */
  static @Nullable Span in(List<Unit> units) {
    int last = units.size() - 1;
    boolean behind = last > 1 && units.get(last).isA(null) && units.get(last - 1).is(":");
    Unit said = units.get(behind ? last : 0);
    boolean sentence = said.isA(null) && said.text().split(" ").length >= SHORTEST;
    return sentence ? said.span() : null;
  }

  /** The headline with blanks for the marks, so that all else stands where it stood. */
  static String bare(String headline, Span quote) {
    return headline.substring(0, quote.start())
        + " "
        + headline.substring(quote.start() + 1, quote.end() - 1)
        + " "
        + headline.substring(quote.end());
  }

  /** What is said, in Japanese marks. */
  static Composed marked(Composed composed) {
    Wording all = composed.wording();
    int said = all.text().indexOf('：') + 1;
    return said == 0 ? composed : composed.with(all.replaced(said, said, "「").then("」"));
  }
}
