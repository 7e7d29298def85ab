package org.yakugo.bulletin.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers in the margin, footnotes, vertical lines: what stands on a page beside its text. */
class NoPartOfTheTextTest {

  @Test
  void numbersOfLinesAreNoText() {
    PrintedPage page = new PrintedPage(1);
    for (int line = 0; line < 15; line++) {
      page.text(60, 100 + 15 * line, "line of the text at " + (char) ('a' + line));
    }
    page.text(40, 160, "5").text(35, 235, "10").text(35, 310, "15");
    assertThat(PrintedPage.read(MarginNumbers.without(List.of(page.page()))))
        .hasSize(15)
        .allMatch(line -> line.matches("line of the text at [a-o]"));
  }

  @Test
  void numbersOfRowsAreNoText() {
    PrintedPage page = new PrintedPage(1).text(40, 80, "1. 外政");
    String[] ja = {"● 首相が来訪", "● 議会が休会", "● 銀行が利下げ"};
    String[] en = {"PM pays visit", "Parliament in recess", "Bank cuts rates"};
    for (int row = 0; row < 3; row++) {
      int y = 120 + 40 * row;
      page.text(40, y, String.valueOf(row + 1)).text(80, y, ja[row]).text(250, y, en[row]);
    }
    assertThat(PrintedPage.read(MarginNumbers.without(List.of(page.page()))))
        .containsExactly("1. 外政", ja[0], en[0], ja[1], en[1], ja[2], en[2]);
  }

  @Test
  void numbersOfSectionsAreText() {
    PrintedPage page = new PrintedPage(1);
    for (int section = 0; section < 3; section++) {
      int y = 100 + 60 * section;
      page.text(40, y, String.valueOf(section + 1)).text(65, y, "外政関連");
      page.text(40, y + 20, "● 首相が来訪").text(40, y + 35, "PM pays visit");
    }
    List<Page> pages = List.of(page.page());
    assertThat(MarginNumbers.without(pages)).isEqualTo(pages);
  }

  @Test
  void aFootnoteAndItsNumberAreSetApart() {
    Page page =
        new PrintedPage(1)
            .text(40, 100, "The court ruled 7 to 2")
            .text(150, 96, "1", 0.6f)
            .text(155, 100, "on June 8.")
            .text(40, 700, "1 Two judges were absent.", 0.8f)
            .page();
    List<String> notes = new ArrayList<>();
    assertThat(PrintedPage.read(Footnotes.setApart(List.of(page), notes)))
        .containsExactly("The court ruled 7 to 2 on June 8.");
    assertThat(notes).containsExactly("1 Two judges were absent.");
  }

  @Test
  void aRaisedDigitThatNoNoteBelongsToIsAPower() {
    Page page =
        new PrintedPage(1)
            .text(40, 100, "a park of 20 km")
            .text(115, 96, "2", 0.6f)
            .text(123, 100, "opens")
            .text(40, 130, "2. 外交")
            .page();
    List<String> notes = new ArrayList<>();
    assertThat(PrintedPage.read(Footnotes.setApart(List.of(page), notes)))
        .containsExactly("a park of 20 km² opens", "2. 外交");
    assertThat(notes).isEmpty();
  }

  @Test
  void verticalLinesAreSetApart() {
    PrintedPage page = new PrintedPage(1).text(80, 100, "● 首相が来訪");
    page.text(40, 100, "外").text(40, 110, "交");
    List<String> found = new ArrayList<>();
    assertThat(PrintedPage.read(List.of(VerticalLines.setApart(page.page(), found))))
        .containsExactly("● 首相が来訪");
    assertThat(found).containsExactly("外交");
  }

  @Test
  void indentedLinesBeginParagraphs() {
    PrintedPage page = new PrintedPage(1);
    for (int paragraph = 0; paragraph < 4; paragraph++) {
      page.text(50, 100 + 30 * paragraph, "The ministers agreed on a plan for");
      page.text(40, 115 + 30 * paragraph, "the next year of the whole programme");
    }
    assertThat(PageLayout.lines(ReadingOrder.of(List.of(page.page())), new ArrayList<>()))
        .hasSize(11);
  }
}
