package org.yakugo.check.typography;

import java.util.regex.Pattern;
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

/** A space inside Japanese: between words or beside a mark. Behind ？ and ！ it is customary. */
public final class JapaneseSpacing implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "SPACE_IN_JAPANESE",
              Severity.INFO,
              Category.TYPOGRAPHY,
              "日本語の中に空白を置かない。",
              "No space stands inside Japanese.")
          .wrong(Example.ja("外相がバクーを⟦ ⟧訪問"))
          .wrong(Example.ja("外相が⟦ ⟧「平和」を強調⟦ ⟧、会談へ"))
          .right(Example.ja("解任か？ 首相が会見"));

  private static final String SPACE = "[ \u00A0\u3000]";
  private static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
  private static final String OPENING = "[（「『【〈《]";
  private static final String CLOSING = "[、。）」』】〉》：・]";
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<=" + LETTER + "|" + CLOSING + "|" + OPENING + ")" + SPACE + "(?=" + LETTER + "|"
              + OPENING + "|" + CLOSING + ")");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.ja()
        .find(SPACED)
        .map(
            m ->
                item.ja()
                    .finding(
                        this, m, Message.of("日本語の中の空白は不要です。", "No space belongs inside Japanese."))
                    .suggesting(""));
  }
}
