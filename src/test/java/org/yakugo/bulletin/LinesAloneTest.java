package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line is taken for by itself, whatever stands around it. */
class LinesAloneTest {
  private static Line.Words line(String text) {
    Passage all = Passage.of(text);
    return new Line.Words(all, all, "", false, List.of(), all, Passage.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "- 3 -, 3, false, 3",
    "3, 3, false, 3",
    "2, 1, false, 2",
    "7, 3, false, -1",
    "7, 3, true, 7",
    "p. 7, 3, false, 7",
    "7 ページ, 3, false, 7",
    "7 ministers, 7, true, -1"
  })
  void aNumberAloneIsAPageWhereItCountsOrStandsApart(
      String text, int expected, boolean gap, int page) {
    assertThat(Landmarks.pageNumber(text, expected, gap).orElse(-1)).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "●外相が来訪, 1",
    "● ・ 外相, 4",
    "-外相, 1",
    "- FM visits, 2",
    "-5 degrees, 0",
    "*FM*, 0",
    "ー外相, 0",
    "ー 外相, 2",
    "-, 0"
  })
  void aDashIsABulletBeforeABlankOrJapaneseAlone(String text, int length) {
    assertThat(Bullet.length(text)).isEqualTo(length);
  }

  @Test
  void aTitleIsShortAndNoSentence() {
    assertThat(SectionHeadings.read(line("1. " + "政".repeat(24)))).isNotNull();
    assertThat(SectionHeadings.read(line("1. " + "政".repeat(25)))).isNull();
    assertThat(SectionHeadings.read(line("2. Domestic policy and public security"))).isNotNull();
    assertThat(SectionHeadings.read(line("2. " + "Policy ".repeat(9)))).isNull();
    assertThat(SectionHeadings.read(line("3. 外相が来訪した。"))).isNull();
  }

  @Test
  void whatIsCutOutKeepsTheBoldTypeWithinIt() {
    Markup.Unmarked line = new Markup.Unmarked(Passage.of("外相 が来訪 首相"), List.of(0, 2, 3, 6, 7, 9));

    assertThat(line.part(2, 7))
        .isEqualTo(new Markup.Unmarked(Passage.of("が来訪"), List.of(0, 0, 3, 3)));
  }
}
