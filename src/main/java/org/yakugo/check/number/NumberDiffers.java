package org.yakugo.check.number;

import java.util.List;
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

/**
 * A number of the Japanese headline that the English headline gives otherwise. A number that the
 * English headline leaves out is nothing to complain of, nor is one that only the body has.
 */
public final class NumberDiffers implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "NUMBER_DIFFERS",
              Severity.ERROR,
              Category.NUMBERS,
              "日本語と英語の数字・日付・序数・数量は一致させる。",
              "Numbers, dates, ordinals and quantities are the same in both languages.")
          .wrong(Example.pair("⟦第151回⟧総会で演説", "Speech at the 152nd Assembly"))
          .wrong(Example.pair("詐欺罪で懲役⟦5年⟧の判決", "Court sentences man to four years for fraud"))
          .wrong(Example.pair("軍事費を⟦12%⟧増額", "Military spending to rise by 21 percent"))
          .wrong(Example.pair("⟦120億ドル⟧の投資計画", "$1.2 billion investment plan"))
          .wrong(Example.pair("⟦300万ユーロ⟧を供与", "Grant of $3 million"))
          .wrong(Example.pair("4月⟦17日⟧に首脳会談", "Summit on April 16"))
          .wrong(Example.pair("停戦を⟦3か月⟧延長", "Ceasefire extended by three weeks"))
          .wrong(Example.pair("懲役⟦1年⟧の判決", "Court sentences man to 7 years"))
          .wrong(Example.pair("⟦第1次⟧協議を開始", "Second round of talks begins"))
          .wrong(Example.pair("⟦三人⟧を拘束", "Four people detained"))
          .wrong(Example.pair("記者⟦1人⟧を拘束", "Four journalists detained"))
          .wrong(Example.pair("⟦第二回⟧会合が開幕", "Third meeting opens"))
          .wrong(Example.pair("支持率が⟦4ポイント⟧低下", "Approval falls by six points"))
          .wrong(Example.pair("⟦令和7年⟧度予算を採択", "Budget for 2026 adopted"))
          .wrong(Example.pair("政策金利を⟦0.5ポイント⟧引き上げ", "Key rate raised by 0.25 percentage points"))
          .right(Example.pair("100万人が避難", "A million people displaced"))
          .right(Example.pair("5億ドルを融資", "Loan of half a billion dollars"))
          .right(Example.pair("25万人が署名", "A quarter of a million sign petition"))
          .right(Example.pair("350万人が受給", "3.5 mln receive benefits"))
          .right(Example.pair("懲役2年半の判決", "Man jailed for 2.5 years"))
          .right(Example.pair("懲役8年6か月の判決", "Man jailed for 8.5 years"))
          .right(Example.pair("24万キロワットの発電所が稼働", "240 MW power plant goes on line"))
          .right(Example.pair("ガス100億立方メートルを供給", "10 bcm of gas supplied"))
          .right(Example.pair("令和8年度予算を採択", "Budget for 2026 adopted"))
          .right(Example.pair("懲役1年の判決", "Man jailed for a year"))
          .right(Example.pair("第5回フォーラムに出席", "Minister attends fifth Forum"))
          .right(Example.pair("12人を拘束", "Twelve detained"))
          .right(Example.pair("男1人を逮捕", "Man, 34, arrested"))
          .right(Example.pair("衝突で1人死亡", "Man dies in crash of three lorries"))
          .right(Example.pair("支持率が4%低下", "Approval falls by four points"))
          .right(Example.pair("第二次世界大戦の犠牲者を追悼", "World War II victims remembered"))
          .right(Example.pair("1億2000万ドルを融資", "Loan of $120 million"))
          .right(Example.pair("過去10年で最多", "Highest in a decade"))
          .right(Example.pair("何百万人もの人々が都市で抗議", "Millions protest in dozens of cities"))
          .right(Example.pair("候補者が40%以上の差で勝利", "Candidate wins by over 40 percentage points"))
          .right(Example.pair("クルスカら4人を起訴", "Kurska and three others charged"))
          .wrong(Example.pair("クルスカら⟦6人⟧を起訴", "Kurska and three others charged"))
          .right(Example.pair("3分の2が賛成", "Two-thirds in favour"))
          .right(Example.pair("６週間で合意", "Deal in 6 weeks"))
          .right(Example.pair("8人を起訴", "Trial opens in Ganja").body("Eight men are accused."))
          .right(Example.pair("「DSA 2026」で展示", "On show at DSA 2026"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Quantity> japanese = JapaneseQuantities.of(bulletin.language()).in(item.ja().text());
    if (japanese.isEmpty()) {
      return Stream.empty();
    }
    List<Quantity> english = EnglishQuantities.of(bulletin.language()).in(item.en().text());
    List<Quantity> rivals =
        english.stream()
            .filter(e -> isCompared(e) && japanese.stream().noneMatch(e::agreesWith))
            .toList();
    return japanese.stream()
        .filter(j -> j.digits() && english.stream().noneMatch(j::agreesWith))
        .filter(j -> isCompared(j) || isOnlyOne(j, item, japanese, rivals))
        .flatMap(
            j ->
                rivals.stream()
                    .filter(j::isMistakenFor)
                    .limit(1)
                    .map(rival -> finding(item, j, rival)));
  }

  /** One of nothing in particular may be a pronoun, or part of a word. */
  private static boolean isCompared(Quantity quantity) {
    return quantity.value() != 1 || !quantity.unit().equals(CountedUnit.COUNT);
  }

  /** The only number of a headline of which the other side begins with a number in words. */
  private static boolean isOnlyOne(
      Quantity one, CheckedItem item, List<Quantity> japanese, List<Quantity> rivals) {
    String ja = item.ja().text();
    return japanese.size() == 1
        && rivals.size() == 1
        && rivals.getFirst().start() == 0
        && !rivals.getFirst().digits()
        && ja.startsWith("人", one.end() - 1);
  }

  private Finding finding(CheckedItem item, Quantity japanese, Quantity english) {
    String there = item.en().text().substring(english.start(), english.end()).strip();
    String here = item.ja().text().substring(japanese.start(), japanese.end());
    return item.ja()
        .finding(
            this,
            japanese.start(),
            japanese.end(),
            Message.of("「%s」は英文の「%s」と一致しません。", "“%s” differs from the English “%s”.", here, there));
  }
}
