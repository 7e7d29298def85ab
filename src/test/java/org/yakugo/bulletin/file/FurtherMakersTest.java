package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yakugo.bulletin.file.Docx.p;
import static org.yakugo.bulletin.file.Docx.r;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;

/** What other programs write where Word and LibreOffice write something else. */
class FurtherMakersTest {
  private static List<String> lines(String name, String content) {
    return SourceFile.read(name, content.getBytes(StandardCharsets.UTF_8)).lines().stream()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static List<String> items(String name, byte[] content) {
    Bulletin bulletin = BulletinReader.read(name, content);
    return bulletin.items().stream()
        .map(i -> i.section().number() + i.section().title() + " | " + i.ja() + " | " + i.en())
        .toList();
  }

  private static List<String> items(String name, String content) {
    return items(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theCellsOfAMarkdownTableAreReadOneByOne() {
    String text =
        """
        ## 1. 内政

        | 英文 | 和文 |
        |:-----|:----:|
        | PM visits port<br><br>It opens in May. (KNA / 05.05.2026) | **首相が港を視察** |
        """;
    assertThat(items("week.md", text)).containsExactly("1内政 | 首相が港を視察 | PM visits port");
  }

  @Test
  void aMarkdownCellKeepsItsPlaceInTheFile() {
    String text = "| 和文 | 英文 |\n|---|---|\n| 首相が視察 | PM visits \\| port<br>It opens. |\n";
    assertThat(SourceFile.read("week.md", text.getBytes(StandardCharsets.UTF_8)).lines())
        .containsExactly(
            "  和文 \u2028 英文 \u2028",
            "",
            "  首相が視察 \u2028 PM visits \\| port\u2028   It opens. \u2028");
  }

  /** AbiWord has tables of lists that readers may skip, and no group between those and the text. */
  @Test
  void aParagraphBehindASkippedGroupEnds() {
    String rtf = "{\\rtf1\\ansi{\\*\\listtable{\\list x}}First\\par Second\\par}";
    assertThat(lines("week.rtf", rtf)).containsExactly("First", "Second");
  }

  @Test
  void listsOfAWebPageCountAsTheySay() {
    String page =
        """
        <html><body><ol type="I"><li><h1>内政</h1></ol><p>● 首相が視察</p><p>PM visits port</p>
        <p>It opens. (KNA / 05.05.2026)</p><ol type="I" start="2"><li><h1>外政</h1></ol>
        <ol start="3"><ol><li>x</ol><li>● 外相が訪日</ol><p>FM in Japan</p>
        <p>He came. (KNA / 05.05.2026)</p></body></html>
        """;
    assertThat(lines("week.html", page))
        .containsExactly(
            "I. 内政",
            "● 首相が視察",
            "PM visits port",
            "It opens. (KNA / 05.05.2026)",
            "II. 外政",
            "1. x",
            "3. ● 外相が訪日",
            "FM in Japan",
            "He came. (KNA / 05.05.2026)");
  }

  @Test
  void headlinesMayBeCountedWithinTheirSections() {
    String text =
        """
        週報

        1. 内政

        1-1 首相が視察
        PM visits port

        It opens. (KNA / 05.05.2026)

        1-2 EUと協議
        Talks with EU held

        They ended. (KNA / 06.05.2026)
        """;
    assertThat(items("week.txt", text))
        .containsExactly("1内政 | 首相が視察 | PM visits port", "1内政 | EUと協議 | Talks with EU held");
  }

  @Test
  void aDropCapBelongsToTheParagraphThatItOpens() {
    String cap =
        "<w:p><w:pPr><w:framePr w:dropCap=\"drop\" w:lines=\"2\"/></w:pPr>" + r("T") + "</w:p>";
    byte[] file = new Docx(cap + p("he talks were held.")).bytes();
    assertThat(SourceFile.read("week.docx", file).lines()).containsExactly("The talks were held.");
  }

  /** One line of the file once crashed the reader where a NOTE followed it. */
  @Test
  void anItemAndItsNoteOnOneLineAreRead() {
    String text = "外政 外相が訪問FM visits MaltaThey met. (RTA / 05.05.2026)NOTE: It is an island.";
    assertThat(BulletinReader.read(SourceText.of("week", text)).items()).hasSize(1);
  }

  /**
   * LibreOffice 7.4 writes the date of a change of type alone as text: {132706880 \\loch points}.
   */
  @Test
  void theDateOfATrackedChangeIsNoText() {
    String rtf =
        "{\\rtf1\\ansi{\\revised\\revdttm132706880 Rate cut by 0.5}{132706880 \\loch  points}\\par"
            + "{132706880 people}{132706881 \\loch  more}\\par}";
    assertThat(lines("week.rtf", rtf))
        .containsExactly("Rate cut by 0.5 points", "132706880 people132706881  more");
  }

  @Test
  void aHyphenThatNobodyTypesPartsWordsAtTheEndsOfLines() {
    assertThat(
            BrokenWords.mend(
                List.of("**reform electoral com‐**", "**mission**", "in Brus‐", "sels")))
        .containsExactly("**reform electoral com**\u00AD", "**mission**", "in Brus\u00AD", "sels");
    assertThat(BrokenWords.mend(List.of("EU‐Africa talks, low‐", "income states")))
        .containsExactly("EU‐Africa talks, low‐", "income states");
  }
}
