package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;

/** Sections and items as other programs write them. */
class HeadingsAndListsTest {
  private static List<String> items(String name, String content) {
    Bulletin bulletin = BulletinReader.read(name, content.getBytes(StandardCharsets.UTF_8));
    return bulletin.items().stream()
        .map(
            item ->
                item.section().number()
                    + " "
                    + item.section().title()
                    + " | "
                    + item.ja().text()
                    + " | "
                    + item.en().text())
        .toList();
  }

  @Test
  void headingsOfMarkdownWithoutNumbersAreSections() {
    String text =
        """
        # 週報

        ## 治安・国防

        - **陸軍が演習を開始**

          Army begins exercise

          It ends on Friday. (SNN / 07.04.2026)

        ## 王室

        - **国王が退位を表明**

          King announces abdication

          He spoke on television. (SNN / 08.04.2026)
        """;
    assertThat(items("week.md", text))
        .containsExactly(
            "1 治安・国防 | 陸軍が演習を開始 | Army begins exercise",
            "2 王室 | 国王が退位を表明 | King announces abdication");
  }

  /** As LibreOffice writes lists: a paragraph within the item. */
  @Test
  void theItemOfAListMayBeAParagraph() {
    String page =
        "<html><body><h1>治安・国防</h1><ul><li><p><b>陸軍が演習を開始</b></p></ul>"
            + "<p>Army begins exercise</p><p>It ends on Friday. (SNN / 07.04.2026)</p>"
            + "<h1>王室</h1><ul><li><p><b>国王が退位を表明</b></p></ul>"
            + "<p>King announces abdication</p><p>He spoke. (SNN / 08.04.2026)</p></body></html>";
    assertThat(items("week.html", page))
        .containsExactly(
            "1 治安・国防 | 陸軍が演習を開始 | Army begins exercise",
            "2 王室 | 国王が退位を表明 | King announces abdication");
  }
}
