package org.yakugo.check.typography;

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

/** A space between Japanese and a Latin word. A space inside a Latin name (DSA 2026) stays. */
public final class LatinSpacing implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "SPACE_AT_LATIN",
              Severity.INFO,
              Category.TYPOGRAPHY,
              "日本語とラテン文字の間に空白を置かない（EU理事会）。",
              "No space stands between Japanese and Latin letters (EU理事会).")
          .wrong(Example.ja("⟦EU ⟧理事会が協議"))
          .wrong(Example.ja("政府が⟦ TRIPP ⟧回廊について協議"))
          .right(Example.ja("EU理事会、「DSA 2026」展示会、New York Times紙"));

  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
  private static final String SPACE = "[ \u00A0\u3000]";
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<=" + JAPANESE + ")" + SPACE + "\\p{IsLatin}+(?:" + SPACE + "(?=" + JAPANESE + "))?"
              + "|\\p{IsLatin}+" + SPACE + "(?=" + JAPANESE + ")");

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
                        this,
                        m,
                        Message.of(
                            "「%s」と日本語の間の空白は不要です。",
                            "No space belongs between “%s” and Japanese.", m.group().strip()))
                    .suggesting(m.group().strip()));
  }
}
