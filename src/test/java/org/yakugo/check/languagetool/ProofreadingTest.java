package org.yakugo.check.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Checker;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;

class ProofreadingTest {

  @Test
  void japaneseOffsetsCountTheSpacesThatLanguageToolDrops() {
    List<Finding> findings = check(Example.of("ja 第 5 回　総会、　これわ 協定  の全文。これわ案"));

    assertThat(findings)
        .extracting(Finding::rule, Finding::start, Finding::end, Finding::text)
        .containsExactly(tuple("KOREWA", 10, 13, "これわ"), tuple("KOREWA", 22, 25, "これわ"));
  }

  @Test
  void englishOffsetsPointIntoTheJoinedParagraphs() {
    List<Finding> findings =
        check(Example.of("en Talks", "body Held in Baku.\nThe sides discussed the the corridor."));

    assertThat(findings)
        .extracting(Finding::rule, Finding::start, Finding::text)
        .containsExactly(tuple("ENGLISH_WORD_REPEAT_RULE", 34, "the the"));
  }

  @Test
  void manyItemsAtOnceAreCheckedLikeOneAfterTheOther() {
    List<String> item = List.of("/", "ja これわ協定の全文", "en Ministers discuss the the corridor");
    List<String> cells = Collections.nCopies(40, item).stream().flatMap(List::stream).toList();
    Example many = Example.of(cells.subList(1, cells.size()).toArray(String[]::new));

    assertThat(check(many)).hasSize(80);
  }

  /**
   * LanguageTool 6.8 takes it for a day of the year in which it runs; within JUnit that is 2014.
   */
  @Test
  void aDateWithoutItsYearIsNotOneOfTheYearInWhichLanguageToolRuns() {
    assertThat(check(Example.of("en Talks", "body The talks began on Tuesday, 5 May."))).isEmpty();
  }

  @Test
  void aNameOfOneSyllableTwiceIsNoWordWrittenTwice() {
    assertThat(
            check(
                Example.of(
                    "en Min Min Oo meets Wen Wen",
                    "body Speaker Ling Ling met Xi Xi. The The sides met in in Tokyo"
                        + " Tokyo. President President Sai Sai left.")))
        .extracting(Finding::text)
        .containsExactly("The The", "in in", "Tokyo Tokyo", "President President");
  }

  private static List<Finding> check(Example example) {
    return new Checker(List.of(new Proofreading()))
        .check(new CheckedBulletin(example.bulletin(), example.background()));
  }
}
