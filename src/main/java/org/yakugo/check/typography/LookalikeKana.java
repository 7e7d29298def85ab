package org.yakugo.check.typography;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.Facts;
import org.yakugo.text.Span;

/** A kanji or kana that only looks like the one that belongs there: メ一ル, 協カ. */
public final class LookalikeKana implements ItemRule {
  /** One row of the table. */
  private record Lookalike(Pattern pattern, String right) {}

  private static final Facts<List<Lookalike>> TABLE =
      Facts.of("lookalikes", row -> new Lookalike(row.pattern("wrong"), row.text("right")));

  private static final Pattern NUMERAL = Pattern.compile("(?<![\\p{IsHan}々])[二八三千](?=[ァ-ヺー])");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return Stream.concat(
            TABLE.in(bulletin.language()).stream().flatMap(row -> find(item, row)),
            inNames(item, bulletin))
        .distinct();
  }

  /** A numeral that would be kana in the name of a country or city: 二ジェール, ケ二ア. */
  private Stream<Finding> inNames(CheckedItem item, CheckedBulletin bulletin) {
    return item.ja()
        .find(NUMERAL)
        .filter(
            m -> {
              StringBuilder mended = new StringBuilder(item.ja().text());
              mended.replace(m.start(), m.end(), kana(m.group()));
              return bulletin.countries().findJapanese(mended.toString()).stream()
                  .anyMatch(name -> isWithin(m, name.span()));
            })
        .map(m -> finding(item, m, kana(m.group())));
  }

  private static boolean isWithin(MatchResult numeral, Span name) {
    return name.start() <= numeral.start() && numeral.end() <= name.end();
  }

  private static String kana(String numeral) {
    return String.valueOf("ニハミチ".charAt("二八三千".indexOf(numeral)));
  }

  private Stream<Finding> find(CheckedItem item, Lookalike row) {
    Matcher matcher = row.pattern().matcher(item.ja().text());
    return matcher.results().map(m -> finding(item, m, row.right()));
  }

  private Finding finding(CheckedItem item, MatchResult match, String right) {
    return item.ja()
        .finding(this, match, "look-alike-character-belongs-here", match.group())
        .suggesting(right);
  }
}
