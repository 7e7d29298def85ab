package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.bulletin.file.SourceText;

/** What a reader tells of items in which lines seem to have gone to the wrong place. */
class DoubtsTest {

  private static Item item(int n, String ja, String en, String... body) {
    return new Item(
        n,
        new Section(1, "外政"),
        Passage.of(ja),
        Passage.of(en),
        List.of(body).stream().map(Passage::of).toList(),
        null,
        List.of(),
        n);
  }

  private static List<String> doubts(Item... items) {
    return Doubts.of(List.of(items), List.of()).stream().map(p -> p.message().en()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "外相、マルタを訪問、|FM visits Malta|They met.|its Japanese headline seems cut off (“外相、マルタを訪問、”)",
        "成長率0 . 4％|Growth at 0.4%|It rose.|blanks stand within a number (“成長率0 . 4％”)",
        "外相が訪問|FM visits Malta,|They met.|its English headline seems cut off (“FM visits Malta,”)",
        "外相が訪問|FM visits マルタ island|They met.|Japanese stands in its English headline (“FM visits マルタ"
            + " island”)",
        "half of ● 茶輸出が減少|Tea exports fall|They fell.|a bullet stands within its headline (“half of ●"
            + " 茶輸出が減少”)",
        "失業率|6.9%|It rose.|its English headline has no word (“6.9%”)",
        "失業率|Rate up 0.4points|It rose.|words of its English headline are run together or apart (“Rate up"
            + " 0.4points”)",
        "外相が訪問|FM visits Malta|and Cyprus on Monday.|a paragraph begins within a sentence (“and Cyprus on"
            + " Monday.”)",
        "外相が訪問|FM visits Malta|外交|a scrap of Japanese stands in its English body (“外交”)",
        "外相が訪問|FM visits Malta|U nder the deal.|words of its body are run together or apart (“U nder the"
            + " deal.”)",
        "外相が訪問|FM visits Malta|Both met. (RTA / 05.05.2026) Others left.|a citation stands within its body,"
            + " as if two items had run together (“Both met. (RTA / 05.05.2026) Others left.”)",
        "外相が訪問|FM visits Malta|They met the minister. a group left.|a sentence of its body begins with a"
            + " small letter, as if words were lost (“They met the minister. a group left.”)"
      })
  void whatLooksWrongIsTold(String ja, String en, String body, String told) {
    assertThat(doubts(item(1, ja, en, body))).containsExactly("Item 1: " + told + ".");
  }

  @Test
  void aShortFirstParagraphIsTheRestOfAHeadline() {
    assertThat(doubts(item(1, "外相が訪問", "FM visits Malta and", "Cyprus", "They met on Monday.")))
        .containsExactly("Item 1: its body seems to begin with a part of the headline (“Cyprus”).");
  }

  @Test
  void aHeadlineWithAFullStopHoldsBodyWhereTheOthersHaveNone() {
    Item plain = item(1, "外相が訪問", "FM visits Malta", "They met.");
    Item odd = item(2, "首相が訪問", "PM visits Malta. He met the president.", "They met.");
    assertThat(doubts(plain, plain, plain, plain, odd))
        .containsExactly(
            "Item 2: its English headline may go on into the body (“PM visits Malta. He met the"
                + " president.”).");
    assertThat(doubts(plain, plain, plain, odd)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "外相、マルタへ|FM heads for Malta|al-Sharaa arrived on Monday.",
        "外相がEUを訪問|Talks go on|The U.S. president and Lt. Gen. Smith spoke at 5 p.m. on Monday.",
        "「A-1」に署名|Deal on “さくら” signed|It has 12kWh and 5km of cable.",
        "首相、2か国を歴訪|PM visits 2 countries|双方は日程を公表していない。",
        "首相が訪日|PM in Japan|A decision is due. I saw it."
      })
  void whatIsRightIsNotTold(String ja, String en, String body) {
    assertThat(doubts(item(1, ja, en, body))).isEmpty();
  }

  @Test
  void aLineThatMayOpenAParagraphIsToldOnlyWhereItWasJoined() {
    List<String> lines =
        List.of(
            "● 外相が訪問",
            "FM visits Malta",
            "",
            "They signed the agreement on trade and the",
            "environment, which had been prepared for a",
            "year, and on the ports of both the islands.",
            "The talks go on, he said. (RTA / 05.05.2026)");
    assertThat(Doubts.of(BulletinReader.read(new SourceText("week", lines)).items(), List.of(7)))
        .extracting(problem -> problem.line() + " " + problem.message().en())
        .containsExactly(
            "7 Item 1: this was read as going on with the paragraph before it; it may open a new one"
                + " (“The talks go on, he said.”).");
    assertThat(Doubts.of(BulletinReader.read(new SourceText("week", lines)).items(), List.of(4)))
        .isEmpty();
  }

  @Test
  void aNumberThatIsLeftOutIsTold() {
    List<String> lines = new ArrayList<>(List.of("週報", "", "1. 外政", ""));
    for (String headline :
        List.of("(1) 外相がマルタを訪問し外相会談", "(2) 首相がマルタを訪問し首脳会談", "(4) 国防相がマルタを訪問し会談")) {
      lines.addAll(
          List.of(headline, "Minister visits Malta", "", "They met. (RTA / 05.05.2026)", ""));
    }
    assertThat(BulletinReader.read(new SourceText("week", lines)).problems())
        .extracting(problem -> problem.line() + " " + problem.message().en())
        .containsExactly("15 Number 4 follows number 2.");
  }
}
