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

/** A particle or a word that stands twice: 首相のの訪日, 訪問訪問. */
public final class DoubledWord implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "DOUBLED_WORD",
              Severity.WARNING,
              Category.TYPOGRAPHY,
              "同じ助詞・語を続けて二度書かない。",
              "A particle or a word isn't written twice in a row.")
          .wrong(Example.ja("首相⟦のの⟧訪日が決定"))
          .wrong(Example.ja("予算案⟦をを⟧採択"))
          .wrong(Example.ja("外相がソフィアを⟦訪問訪問⟧"))
          .wrong(Example.ja("⟦フォーラムフォーラム⟧に出席"))
          .wrong(Example.ja("大統領⟦はは⟧法案に署名"))
          .right(Example.ja("批判はあるものの、人々の声を聞く"))
          .right(Example.ja("一人一人の暮らし、一歩一歩前進"))
          .right(Example.ja("ボラボラ島で会合"));

  private static final Pattern DOUBLED =
      Pattern.compile(
          "をを|(?<=[\\p{IsHan}ァ-ヺー])のの(?!し)|(?<=[\\p{IsHan}ァ-ヺー])がが|(?<=[\\p{IsHan}ァ-ヺー])にに"
              + "|(?<=[\\p{IsHan}ァ-ヺー])でで(?![きは])|(?<=[ァ-ヺー])はは"
              + "|(?<=\\p{IsHan})(?:はは|とと)(?=[\\p{IsHan}ァ-ヺー])"
              + "|(?!一|馬鹿)([\\p{IsHan}]{2,8})\\1|(?<![ァ-ヺー])([ァ-ヺー]{4,12})\\2(?![ァ-ヺー])");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.ja()
        .find(DOUBLED)
        .map(
            m ->
                item.ja()
                    .finding(
                        this,
                        m,
                        Message.of("「%s」は同じ語の繰り返しです。", "“%s” is the same twice.", m.group()))
                    .suggesting(m.group().substring(m.group().length() / 2)));
  }
}
