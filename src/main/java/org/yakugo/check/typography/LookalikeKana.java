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
import org.yakugo.text.JapaneseWords;

/** A kanji or kana that only looks like the one that belongs there: メ一ル, 協カ. */
public final class LookalikeKana implements ItemRule {
  /** One row of the table. */
  private record Lookalike(Pattern pattern, String right) {}

  private static final Facts<List<Lookalike>> TABLE =
      Facts.of("lookalikes", row -> new Lookalike(row.pattern("wrong"), row.text("right")));

  private static final String DASHES = "－−‐‑–—―─━-";
  private static final String TAKEN = "二八三千一口力夕工卜才";
  private static final String MEANT = "ニハミチーロカタエトオ";

  /** Beside katakana, where it may be one of them. */
  private static final Pattern BESIDE =
      Pattern.compile("(?<=[ァ-ヺー])[%1$s%2$s]|[%1$s](?=[ァ-ヺー])|ノレ".formatted(TAKEN, DASHES));

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    return Stream.concat(
            TABLE.in(bulletin.language()).stream()
                .flatMap(row -> find(item, row))
                .filter(found -> !isOfName(ja, found.start(), bulletin)),
            item.ja()
                .find(BESIDE)
                .filter(m -> !isOfName(ja, m.start(), bulletin))
                .filter(
                    m ->
                        isOfName(mended(ja, m), m.start(), bulletin)
                            || DASHES.contains(m.group()) && isOfWord(mended(ja, m), m.start()))
                .map(m -> finding(item, m, kana(m.group()))))
        .distinct();
  }

  private static String mended(String ja, MatchResult m) {
    return ja.substring(0, m.start()) + kana(m.group()) + ja.substring(m.end());
  }

  /** Whether the character stands in the name of a country or city. */
  private static boolean isOfName(String ja, int at, CheckedBulletin bulletin) {
    return bulletin.countries().findJapanese(ja).stream()
        .anyMatch(name -> name.span().start() <= at && at < name.span().end());
  }

  /** Whether the character stands in a katakana word of the dictionary: エネルギー. */
  private static boolean isOfWord(String ja, int at) {
    return JapaneseWords.plain().split(ja).stream()
        .filter(word -> word.start() < at && at < word.end())
        .anyMatch(word -> word.isKatakana() && word.reading() != null);
  }

  private static String kana(String wrong) {
    return wrong.length() > 1
        ? "ル"
        : DASHES.contains(wrong) ? "ー" : String.valueOf(MEANT.charAt(TAKEN.indexOf(wrong)));
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
