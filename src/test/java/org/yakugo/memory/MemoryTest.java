package org.yakugo.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.memory.MemoryAnswer.Highlight;

class MemoryTest {
  @TempDir Path folder;
  private final List<String> notices = new ArrayList<>();
  private Memory memory;

  @BeforeEach
  void openMemory() {
    memory = Memory.open(folder, told -> notices.add(told.en()));
  }

  @AfterEach
  void closeMemory() {
    memory.close();
    assertThat(notices).isEmpty();
  }

  private static TranslationUnit unit(
      String bulletin, int item, String en, String ja, String... body) {
    LocalDate date = LocalDate.parse(bulletin);
    return new TranslationUnit(bulletin, item, date, ja, en, List.of(body));
  }

  private static final List<TranslationUnit> PAST =
      List.of(
          unit("2026-05-02", 1, "FM of Norway arrives in Tallinn for talks", "ノルウェー外相が会談のためタリンに到着"),
          unit(
              "2026-05-02",
              2,
              "Minister of Transport opens the new harbour in Riga",
              "運輸相、リガの新港を開港"),
          unit(
              "2026-05-02",
              3,
              "Parliament of Estonia adopts the budget for 2026",
              "エストニア議会、2026年度予算を採択"),
          unit("2026-05-02", 4, "Talks on fisheries held in Tallinn", "タリンで漁業協議を実施"),
          unit(
              "2026-05-09",
              1,
              "Farmers block roads in Riga",
              "リガで農家が道路を封鎖",
              "Farmers have blocked the roads since May 3."),
          unit(
              "2026-05-09", 2, "President Tamm receives the Ambassador of Chile", "タム大統領、チリ大使を接見"));

  private List<Integer> scores(String text) {
    return memory.match(text, 10).stream().map(FuzzyMatch::score).toList();
  }

  private FuzzyMatch best(String text) {
    return memory.match(text, 1).getFirst();
  }

  @Test
  void theSameTextScores100() {
    memory.update(PAST);
    assertThat(best("Farmers block roads in Riga"))
        .isEqualTo(
            new FuzzyMatch(100, "Farmers block roads in Riga", "リガで農家が道路を封鎖", "2026-05-09", 1));
    assertThat(best("リガで農家が 道路を封鎖").score()).isEqualTo(100);
  }

  @Test
  void onlyCapitalsAndPunctuationScores99() {
    memory.update(PAST);
    assertThat(best("Farmers block roads, in Riga!").score()).isEqualTo(99);
    assertThat(best("FARMERS BLOCK ROADS IN RIGA").score()).isEqualTo(99);
    assertThat(best("リガで農家が、道路を封鎖").score()).isEqualTo(99);
  }

  @Test
  void anotherHabitOfWritingKatakanaIsNearlyTheSame() {
    memory.update(List.of(unit("2026-05-02", 1, "Vaskov visits Malta", "ヴァスコーフ氏がマルタを訪問")));
    assertThat(best("バスコフ氏がマルタを訪問").score()).isEqualTo(98);
  }

  @Test
  void otherNamesAndNumbersCostLittle() {
    memory.update(PAST);
    assertThat(best("FM of Iceland arrives in Vilnius for talks").score()).isBetween(85, 98);
    assertThat(best("アイスランド外相が会談のためヴィリニュスに到着").score()).isBetween(75, 98);
    assertThat(best("Parliament of Latvia adopts the budget for 2027").item()).isEqualTo(3);
    assertThat(best("Parliament of Latvia adopts the budget for 2027").score()).isBetween(85, 98);
  }

  @Test
  void theSameSentenceWithOtherNamesRanksAboveTheSameNamesInAnotherSentence() {
    memory.update(PAST);
    List<FuzzyMatch> matches = memory.match("FM of Sweden arrives in Riga for talks", 10);
    assertThat(matches.getFirst().item()).isEqualTo(1);
    assertThat(matches).noneMatch(match -> match.en().startsWith("Minister of Transport"));
  }

  @Test
  void whatSharesOnlyFrequentWordsIsNoMatch() {
    memory.update(PAST);
    assertThat(memory.match("In the shadow of the election, prices for bread rise", 10)).isEmpty();
  }

  @Test
  void anotherContentWordCostsMoreThanAnotherName() {
    memory.update(PAST);
    int otherName = best("Farmers block roads in Tartu").score();
    int otherWord = best("Farmers repair roads in Riga").score();
    int otherEnding = best("Farmers blocked roads in Riga").score();
    assertThat(otherName).isGreaterThan(otherWord);
    assertThat(otherEnding).isGreaterThan(otherWord);
  }

  @Test
  void orderOfWordsCounts() {
    memory.update(PAST);
    assertThat(best("In Riga farmers block roads").score()).isBetween(50, 90);
  }

  @Test
  void ofEqualsTheNewestComesFirstThenTheMostUsed() {
    memory.update(
        List.of(
            unit("2026-05-02", 1, "Trade talks end", "貿易協議が終了"),
            unit("2026-05-09", 1, "Trade talks end", "通商協議が終了"),
            unit("2026-05-09", 2, "Trade talks end", "貿易交渉が終了"),
            unit("2026-04-04", 1, "Trade talks end", "貿易交渉が終了")));
    assertThat(memory.match("Trade talks end", 10))
        .extracting(FuzzyMatch::ja)
        .containsExactly("貿易交渉が終了", "通商協議が終了", "貿易協議が終了");
    assertThat(best("Trade talks end").bulletin()).isEqualTo("2026-05-09");
  }

  @Test
  void aBulletinCanBeLeftOut() {
    memory.update(PAST);
    assertThat(memory.match("Farmers block roads in Riga", 10, "2026-05-09")).isEmpty();
  }

  @Test
  void aHeadlineWithoutTranslationIsNoMatchButItsBodyIsFound() {
    memory.update(
        List.of(unit("2026-05-02", 1, "Bridge closed for repair", "", "The bridge is old.")));
    assertThat(memory.match("Bridge closed for repair", 10)).isEmpty();
    assertThat(memory.concordance("bridge", 10)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "...", "、", "\uD83D\uDE00", "\uD83D", "*", "\\", "氏?", "ー", "🇯🇵氏"})
  void oddTextsFindNothingAndBreakNothing(String text) {
    memory.update(PAST);
    assertThat(memory.match(text, 10)).isEmpty();
    assertThat(memory.concordance(text, 10)).isEmpty();
  }

  @Test
  void aMarkWithoutItsLetterIsComparedLikeAnyOther() {
    memory.update(PAST);
    assertThat(best("\u0301 Farmers \u0301 block roads in Riga").score()).isBetween(90, 99);
  }

  @Test
  void anotherKatakanaWordCostsLessThanAnotherWordInKanji() {
    memory.update(List.of(unit("2026-05-02", 1, "Forum on harbours opens", "港湾フォーラムが開幕")));
    assertThat(best("港湾セミナーが開幕").score()).isGreaterThan(best("農業フォーラムが開幕").score());
  }

  @Test
  void aVeryLongTextIsAnswered() {
    memory.update(PAST);
    assertThat(memory.match("Farmers block roads in Riga. ".repeat(500), 10)).isEmpty();
    assertThat(memory.concordance("リガで農家が道路を封鎖".repeat(500), 10)).isEmpty();
  }

  @Test
  void anEmptyMemoryFindsNothing() {
    assertThat(memory.match("Farmers", 5)).isEmpty();
    memory.update(List.of());
    assertThat(memory.match("Farmers", 5)).isEmpty();
    assertThat(memory.concordance("Farmers", 5)).isEmpty();
  }

  @Test
  void changedAndRemovedBulletinsAreNoticed() {
    memory.update(PAST);
    List<TranslationUnit> changed =
        List.of(unit("2026-05-02", 1, "Farmers block bridges in Riga", "リガで農家が橋を封鎖"));
    memory.update(changed);
    assertThat(memory.match("Farmers block roads in Riga", 10))
        .extracting(FuzzyMatch::en)
        .containsExactly("Farmers block bridges in Riga");
    try (Memory another = Memory.open(folder, told -> notices.add(told.en()))) {
      another.update(changed);
      assertThat(another.match("Farmers block bridges in Riga", 10)).hasSize(1);
    }
  }

  @Test
  void concordanceFindsAnyPartOfAJapaneseText() {
    memory.update(PAST);
    assertThat(memory.concordance("路を封", 10))
        .containsExactly(
            new MemoryAnswer(
                memory.concordance("路を封", 10).getFirst().score(),
                "Farmers block roads in Riga",
                "リガで農家が道路を封鎖",
                "2026-05-09",
                1,
                "ja",
                "リガで農家が道路を封鎖",
                List.of(new Highlight(7, 10))));
    assertThat(memory.concordance("相", 10)).extracting(MemoryAnswer::item).containsExactly(1, 2);
  }

  @Test
  void concordanceLooksPastTheHabitsOfWriting() {
    memory.update(List.of(unit("2026-05-02", 1, "Vaskov visits Malta", "第５回、ヴァスコフ氏がマルタを訪問")));
    assertThat(memory.concordance("バスコフ", 1).getFirst().highlights())
        .containsExactly(new Highlight(4, 9));
    assertThat(memory.concordance("第5回", 1).getFirst().highlights())
        .containsExactly(new Highlight(0, 3));
  }

  @Test
  void concordanceFindsEnglishWordsWhateverTheirEndingsInHeadlinesAndBodies() {
    memory.update(PAST);
    List<MemoryAnswer> hits = memory.concordance("block roads", 10);
    assertThat(hits).extracting(MemoryAnswer::field).containsExactly("en", "body");
    assertThat(hits.getFirst().highlights()).containsExactly(new Highlight(8, 19));
    assertThat(memory.concordance("blocking the roads", 10))
        .extracting(MemoryAnswer::field)
        .containsExactly("body");
    assertThat(memory.concordance("Ambass", 10)).extracting(MemoryAnswer::item).containsExactly(2);
  }

  @Test
  void wordsThatStandTogetherComeBeforeWordsApart() {
    memory.update(PAST);
    assertThat(memory.concordance("Tallinn talks", 10))
        .extracting(MemoryAnswer::item)
        .containsExactly(1, 4);
    assertThat(memory.concordance("held in Tallinn", 10))
        .extracting(MemoryAnswer::item)
        .containsExactly(4);
    assertThat(memory.concordance("リガ 封鎖", 10).getFirst().highlights())
        .containsExactly(new Highlight(0, 2), new Highlight(9, 11));
  }

  @Test
  void aDateIsNotNeeded() {
    memory.update(
        List.of(new TranslationUnit("notes", 1, null, "港を開港", "Harbour opened", List.of())));
    assertThat(best("Harbour opened").score()).isEqualTo(100);
    assertThat(memory.concordance("港", 5)).hasSize(1);
  }
}
