package org.yakugo.bulletin.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesInPdfTest {
  private static final List<Integer> COLUMNS = List.of(50, 200, 400);

  @Test
  void aRowThatThePageEndsWithinIsOneRow() {
    PrintedPage first =
        new PrintedPage(1)
            .grid(COLUMNS, List.of(700, 730, 760))
            .text(55, 715, "● 首相が来訪")
            .text(205, 715, "PM pays visit")
            .text(55, 745, "● 国境委員会が")
            .text(205, 745, "Border commission");
    PrintedPage second =
        new PrintedPage(2)
            .grid(COLUMNS, List.of(50, 80, 110))
            .text(55, 65, "再開")
            .text(205, 65, "meets again")
            .text(55, 95, "● 議会が休会")
            .text(205, 95, "Parliament in recess");
    assertThat(PrintedPage.read(first, second))
        .containsExactly(
            "● 首相が来訪",
            "PM pays visit",
            "● 国境委員会が",
            "再開",
            "Border commission",
            "meets again",
            "● 議会が休会",
            "Parliament in recess");
  }

  @Test
  void aRowThatBeginsOnTheNextPageIsARowOfItsOwn() {
    PrintedPage first =
        new PrintedPage(1)
            .grid(COLUMNS, List.of(700, 730))
            .text(55, 715, "● 首相が来訪")
            .text(205, 715, "PM pays visit");
    PrintedPage second =
        new PrintedPage(2)
            .grid(COLUMNS, List.of(50, 80))
            .text(55, 65, "● 議会が休会")
            .text(205, 65, "Parliament in recess");
    assertThat(PrintedPage.read(first, second))
        .containsExactly("● 首相が来訪", "PM pays visit", "● 議会が休会", "Parliament in recess");
  }

  @Test
  void theJapaneseIsReadFirstWhicheverColumnItStandsIn() {
    PrintedPage page =
        new PrintedPage(1)
            .grid(COLUMNS, List.of(100, 130))
            .text(55, 115, "Parliament in recess")
            .text(205, 115, "● 議会が休会");
    assertThat(PrintedPage.read(page)).containsExactly("● 議会が休会", "Parliament in recess");
  }

  /** As web pages are printed whose cells begin with paragraphs of different margins. */
  @Test
  void columnsWhoseLinesArentLevelArePairs() {
    PrintedPage page =
        new PrintedPage(1)
            .text(50, 100, "● 首相が来訪し大統領と")
            .text(300, 108, "Prime Minister pays visit to")
            .text(50, 114, "会談")
            .text(300, 122, "President of Borea")
            .text(300, 143, "They met on Monday.")
            .text(50, 180, "2. 経済関係")
            .text(50, 210, "● 中央銀行が利下げ")
            .text(300, 218, "Central Bank cuts rate")
            .text(300, 240, "It was the first cut.");
    assertThat(PrintedPage.read(page))
        .containsExactly(
            "● 首相が来訪し大統領と",
            "会談",
            "Prime Minister pays visit to",
            "President of Borea",
            "They met on Monday.",
            "2. 経済関係",
            "● 中央銀行が利下げ",
            "Central Bank cuts rate",
            "It was the first cut.");
  }
}
