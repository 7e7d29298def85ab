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

/** Hangul, Cyrillic, Greek and other letters in a Japanese headline; a lone Greek sign is none. */
public final class ForeignLetter implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "FOREIGN_LETTER",
              Severity.ERROR,
              Category.TYPOGRAPHY,
              "日本語の見出しに仮名・漢字・ラテン文字以外の文字は使わない。",
              "A Japanese headline is written in kana, kanji and Latin letters only.")
          .wrong(Example.ja("韓国⟦외교⟧部が声明を発表"))
          .wrong(Example.ja("⟦Е⟧U理事会が協議"))
          .wrong(Example.ja("⟦Ποντος⟧地方を訪問"))
          .right(Example.ja("EU理事会、プラスαの支援を協議"))
          .right(Example.ja("リンケヴィチス（Rinkēvičs）大統領が訪問"));

  private static final Pattern FOREIGN =
      Pattern.compile(
          "[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsLatin}\\p{IsCommon}"
              + "\\p{IsInherited}\\p{IsGreek}]]+"
              + "|\\p{IsGreek}{2,}|(?<=\\p{IsLatin})\\p{IsGreek}|\\p{IsGreek}(?=\\p{IsLatin})");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.ja()
        .find(FOREIGN)
        .map(
            m ->
                item.ja()
                    .finding(
                        this,
                        m,
                        Message.of(
                            "「%1$s」は%2$s文字です。",
                            "“%1$s” is written in %2$s letters.",
                            m.group(),
                            Character.UnicodeScript.of(m.group().codePointAt(0)))));
  }
}
