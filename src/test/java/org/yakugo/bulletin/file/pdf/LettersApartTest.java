package org.yakugo.bulletin.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters that are drawn in another order or size than people read them. */
class LettersApartTest {
  @Test
  void anInitialOverTwoLinesOpensTheFirst() {
    PrintedPage page =
        new PrintedPage(1)
            .text(50, 112, "U", 2.6f)
            .text(66, 100, "nder the agreement each side names")
            .text(66, 113, "four of the nine. (KNA, THE")
            .text(50, 126, "OBSERVER / 25.08.2026)");
    assertThat(PrintedPage.read(page))
        .containsExactly(
            "Under the agreement each side names",
            "four of the nine. (KNA, THE",
            "OBSERVER / 25.08.2026)");
  }

  @Test
  void aBlankDrawnFirstStandsBehindItsLetter() {
    List<Glyph> drawn = new ArrayList<>();
    drawn.add(new Glyph(" ", 70, 3, 100, 10, false));
    drawn.addAll(new PrintedPage(1).text(50, 100, "首相").text(73, 100, "訪日").page().glyphs());
    assertThat(LoneBlanks.placed(drawn))
        .extracting(Glyph::text)
        .containsExactly("首", "相", " ", "訪", "日");
  }

  @Test
  void anIdeographicSpaceBehindLatinIsABlank() {
    PrintedPage page = new PrintedPage(1).text(50, 100, "首相　訪日").text(50, 120, "PM　visits　Japan");
    assertThat(PrintedPage.read(page)).containsExactly("首相　訪日", "PM visits Japan");
  }

  /** A digit is raised over the letter before it, not over a headline in the other column. */
  @Test
  void smallDigitsBesideALargeTitleAreNoPowers() {
    PrintedPage page =
        new PrintedPage(1).text(50, 102, "政治月報", 2).text(300, 100, "(KNA / 05.03.2026)");
    assertThat(PrintedPage.read(Footnotes.setApart(List.of(page.page()), new ArrayList<>())))
        .containsExactly("政治月報 (KNA / 05.03.2026)");
  }

  @Test
  void theRightColumnMayBeginHigherThanTheLeft() {
    PrintedPage page =
        new PrintedPage(1)
            .text(300, 88, "The talks in Brussels began")
            .text(50, 100, "カヌーリ週報、政治")
            .text(300, 101, "on Monday and went on for")
            .text(50, 126, "第34号、2026年夏")
            .text(300, 114, "three days, it was said.")
            .text(50, 140, "● 首相が来訪し会談")
            .text(300, 127, "He left on Friday. He met")
            .text(50, 153, "PM pays visit to Malta")
            .text(300, 140, "the president before that.");
    assertThat(PrintedPage.read(page))
        .containsExactly(
            "カヌーリ週報、政治",
            "第34号、2026年夏",
            "● 首相が来訪し会談",
            "PM pays visit to Malta",
            "The talks in Brussels began",
            "on Monday and went on for",
            "three days, it was said.",
            "He left on Friday. He met",
            "the president before that.");
  }
}
