package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows, lists, headings and what stands beside the text, in the smallest files that have them. */
class PartsOfFilesTest {
  private static final String ENGLISH = "PM meets EU envoy";
  private static final String JAPANESE = "● 首相がEU特使と会談";

  private static List<String> html(String body) {
    String page = "<html><body>" + body + "</body></html>";
    return SourceFile.read("week.html", page.getBytes(StandardCharsets.UTF_8)).lines();
  }

  private static List<String> docx(String body) {
    return SourceFile.read("week.docx", new Docx(body).bytes()).lines();
  }

  @Test
  void theJapaneseCellOfARowComesFirst() {
    DocumentLines lines = new DocumentLines();
    for (String cell : List.of(ENGLISH, JAPANESE)) {
      lines.beginRow();
      lines.add(cell);
      lines.endCell();
    }
    lines.endRow();
    assertThat(lines.source("week").lines()).containsExactly(JAPANESE, ENGLISH);

    String cells = "<td>" + ENGLISH + "</td><td>" + JAPANESE + "</td>";
    assertThat(html("<table><tr>" + cells + "</tr></table>"))
        .containsExactly(JAPANESE, ENGLISH, "");

    String word =
        List.of(ENGLISH, JAPANESE).stream()
            .map(cell -> "<w:tc>" + Docx.p(cell) + "</w:tc>")
            .reduce("", String::concat);
    assertThat(docx("<w:tbl><w:tr>" + word + "</w:tr></w:tbl>")).containsExactly(JAPANESE, ENGLISH);
  }

  @Test
  void whatIsNoRowStaysAsItStands() {
    DocumentLines lines = new DocumentLines();
    for (String cell : List.of(ENGLISH, JAPANESE)) {
      lines.add(cell);
      lines.endCell();
    }
    lines.endRow();
    assertThat(lines.source("week").lines()).containsExactly(ENGLISH, JAPANESE);
  }

  @Test
  void paragraphsOfAPageStandApartAndBlocksDoNot() {
    assertThat(html("<p>一</p><p>二</p><div>三</div><div>四</div>"))
        .containsExactly("一", "", "二", "", "三", "四");
  }

  @Test
  void itemsOfAListAreCounted() {
    assertThat(html("<ol><li>内政<li>外政</ol><ol start=4 type=A><li>経済</ol>"))
        .filteredOn(line -> !line.isEmpty())
        .containsExactly("1. 内政", "2. 外政", "D. 経済");
  }

  @Test
  void aParagraphsOwnLevelMakesAHeading() {
    String level = "<w:p><w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr>" + Docx.r("%s") + "</w:p>";
    assertThat(
            docx(
                level.formatted(0, "内政")
                    + Docx.p(JAPANESE)
                    + level.formatted(0, "外政")
                    + Docx.p(JAPANESE)))
        .containsExactly("1. 内政", JAPANESE, "2. 外政", JAPANESE);
  }

  @Test
  void headingsOfRichTextAreThoseOfItsStyles() {
    String rtf =
        """
        {\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}
        \\pard\\s1 \\u20869?\\u25919?\\par
        \\pard\\s0 \\u22806?\\u30456?\\par
        \\pard\\s1 \\u22806?\\u25919?\\par
        \\pard \\u22806?\\u30456?\\par}
        """;
    assertThat(SourceFile.read("week.rtf", rtf.getBytes(StandardCharsets.US_ASCII)).lines())
        .containsExactly("1. 内政", "外相", "2. 外政", "外相");
  }

  @Test
  void whatIsLeftOutIsTold() {
    List<Notice> told = Notice.leftOut(Aside.FOOTNOTE, List.of("12", "  see\n p. 3 ", "see p. 3"));

    assertThat(told).isEqualTo(Notice.leftOut(Aside.FOOTNOTE, List.of("see p. 3")));
    assertThat(told).map(notice -> notice.message().en()).first().asString().contains("see p. 3");
    assertThat(Notice.leftOut(Aside.FOOTNOTE, List.of("12", "- 3 -"))).isEmpty();
  }
}
