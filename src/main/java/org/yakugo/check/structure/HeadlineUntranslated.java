package org.yakugo.check.structure;

import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.text.Script;

/** A Japanese headline that has no Japanese in it. */
public final class HeadlineUntranslated implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "HEADLINE_UNTRANSLATED",
              Severity.ERROR,
              Category.COMPLETENESS,
              "日本語の見出しは日本語で書く。",
              "The Japanese headline is in Japanese.")
          .wrong(Example.pair("⟦Ministers meet in Baku⟧", "Ministers meet in Baku"))
          .right(Example.pair("外相がバクーで会談", "Ministers meet in Baku"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    String text = item.ja().text();
    return text.isEmpty() || Script.hasJapanese(text)
        ? Stream.empty()
        : Stream.of(
            item.ja()
                .finding(
                    this,
                    0,
                    text.length(),
                    Message.of("見出しが訳されていません。", "The headline is not translated.")));
  }
}
