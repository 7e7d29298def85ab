package org.yakugo.check.typography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Message;
import org.yakugo.check.Severity;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/** A kanji or kana that only looks like the one that belongs there: メ一ル, 協カ. */
public final class LookalikeKana implements ItemRule {
  /** One row of the table. */
  private record Lookalike(Pattern pattern, String right) {}

  private static final Facts<List<Lookalike>> TABLE =
      Facts.of("lookalikes", row -> new Lookalike(row.pattern("wrong"), row.text("right")));

  private static final About ABOUT =
      Language.builtIn().table("lookalikes").rows().stream()
          .map(row -> row.text("example"))
          .reduce(
              About.rule(
                      "LOOKALIKE_KANA",
                      Severity.WARNING,
                      Category.TYPOGRAPHY,
                      "形の似た別の文字（一とー、カと力など）を混ぜない。",
                      "A character that only looks right (一 for ー, カ for 力) can't be found again.")
                  .right(Example.ja("パーティー一色の会場へチャーター便が到着"))
                  .right(Example.ja("米カリフォルニア州と五カ国が協力"))
                  .right(Example.ja("日ロ首脳が会談")),
              (about, example) -> about.wrong(Example.ja(example)),
              (a, b) -> a);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return TABLE.in(bulletin.language()).stream().flatMap(row -> find(item, row));
  }

  private Stream<Finding> find(CheckedItem item, Lookalike row) {
    Matcher matcher = row.pattern().matcher(item.ja().text());
    return matcher
        .results()
        .map(
            m ->
                item.ja()
                    .finding(
                        this,
                        m,
                        Message.of(
                            "「%s」は形の似た別の文字です。",
                            "“%s” is a look-alike of the character that belongs here.", m.group()))
                    .suggesting(row.right()));
  }
}
