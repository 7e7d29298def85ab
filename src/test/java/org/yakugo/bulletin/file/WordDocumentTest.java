package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yakugo.bulletin.file.Docx.p;
import static org.yakugo.bulletin.file.Docx.r;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.UnusableInput;

class WordDocumentTest {
  private static final String LISTS =
      """
      <w:numbering>
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1-%2"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/>
          <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>
        </w:num>
      </w:numbering>
      """;

  private static List<String> lines(Docx docx) {
    return SourceFile.read("week.docx", docx.bytes()).lines();
  }

  private static String listed(String list, int depth, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(depth, list, r(text));
  }

  @Test
  void paragraphsAndTheirBreaksAreLines() {
    String broken =
        "<w:p><w:r><w:t>first</w:t><w:br/><w:t>second</w:t><w:tab/><w:t>third</w:t></w:r></w:p>";
    assertThat(lines(new Docx(p("外相が") + "<w:p/>" + broken)))
        .containsExactly("外相が", "", "first", "second\tthird");
  }

  @Test
  void aParagraphIsOneLineHoweverManyRunsItHas() {
    String runs =
        r("Baku")
            + "<w:hyperlink>"
            + r("–Tbilisi")
            + "</w:hyperlink>"
            + "<w:r><w:noBreakHyphen/></w:r>"
            + "<w:smartTag>"
            + r("Kars")
            + "</w:smartTag>";
    assertThat(lines(new Docx("<w:p>" + runs + "</w:p>"))).containsExactly("Baku–Tbilisi-Kars");
  }

  @Test
  void whatWasDeletedIsGoneAndWhatWasInsertedIsThere() {
    String runs =
        r("第")
            + "<w:del><w:r><w:delText>4</w:delText></w:r></w:del>"
            + "<w:ins>"
            + r("5")
            + "</w:ins>"
            + r("回");
    assertThat(lines(new Docx("<w:p>" + runs + "</w:p>"))).containsExactly("第5回");
  }

  @Test
  void codesOfFieldsAreNoText() {
    String runs = "<w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>" + r("7");
    assertThat(lines(new Docx("<w:p>" + runs + "</w:p>"))).containsExactly("7");
  }

  @Test
  void aFieldIsReadWholeHoweverManyRunsItsCodeIsIn() {
    assertThat(
            lines(
                new Docx(
                    "<w:p>"
                        + field(" EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(", "もてぎ", "),", "茂木", ")")
                        + r("外相、")
                        + field(" EQ \\o\\ac(○,", "秘", ")")
                        + r("文書を公表")
                        + "</w:p>")))
        .containsExactly("茂木外相、秘文書を公表");
  }

  private static String field(String... code) {
    StringBuilder runs = new StringBuilder("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
    for (String part : code) {
      runs.append("<w:r><w:instrText>").append(part).append("</w:instrText></w:r>");
    }
    return runs + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  @Test
  void tablesAndTextBoxesAreReadInTheirPlace() {
    String box = "<w:txbxContent>" + p("週間情報") + "</w:txbxContent>";
    String shape =
        "<w:r><w:AlternateContent><w:Choice><w:drawing>"
            + box
            + "</w:drawing></w:Choice>"
            + "<w:Fallback><w:pict>"
            + box
            + "</w:pict></w:Fallback></w:AlternateContent></w:r>";
    String table =
        "<w:tbl><w:tr><w:tc>"
            + p("日本語")
            + "</w:tc><w:tc>"
            + p("English")
            + "</w:tc></w:tr></w:tbl>";
    assertThat(lines(new Docx("<w:p>" + r("公開情報") + shape + "</w:p>" + table + p("終"))))
        .containsExactly("公開情報", "週間情報", "日本語", "English", "終");
  }

  @Test
  void automaticBulletsAndNumbersArePrinted() {
    String body =
        listed("1", 0, "内政")
            + listed("2", 0, "首相が")
            + listed("2", 0, "議会が")
            + listed("1", 0, "外政")
            + listed("1", 1, "a")
            + listed("1", 1, "b")
            + listed("1", 0, "経済")
            + listed("1", 1, "c")
            + listed("3", 0, "その他")
            + listed("3", 0, "末尾")
            + listed("9", 0, "unknown list");
    assertThat(lines(new Docx(body).with("numbering", LISTS)))
        .containsExactly(
            "1. 内政",
            "• 首相が",
            "• 議会が",
            "2. 外政",
            "2-I a",
            "2-II b",
            "3. 経済",
            "3-I c",
            "7. その他",
            "8. 末尾",
            "unknown list");
  }

  @Test
  void numbersCanComeFromTheStyleOfAParagraph() {
    String styles =
        """
        <w:styles>
          <w:style w:styleId="Head"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
          <w:style w:styleId="Sub"><w:basedOn w:val="Head"/></w:style>
        </w:styles>
        """;
    String body = "<w:p><w:pPr><w:pStyle w:val=\"Sub\"/></w:pPr>" + r("外政") + "</w:p>";
    assertThat(lines(new Docx(body).with("numbering", LISTS).with("styles", styles)))
        .containsExactly("1. 外政");
  }

  @Test
  void piecesPointToTheElementsOfTheText() throws Exception {
    String body = listed("1", 0, "外政").replace("</w:p>", r("関連") + "</w:p>");
    byte[] docx = new Docx(body).with("numbering", LISTS).bytes();
    try (WordDocument document = WordDocument.open("week.docx", docx)) {
      WordLine line = document.lines().getFirst();
      assertThat(line.text()).isEqualTo("1. 外政関連");
      assertThat(line.pieces()).extracting(WordLine.Piece::start).containsExactly(3, 5);
      assertThat(line.pieces())
          .extracting(piece -> piece.element().getTextContent())
          .containsExactly("外政", "関連");
    }
  }

  @Test
  void whatIsNoWordDocumentIsRefusedInOneSentence() {
    byte[] whole = new Docx(p("外相が")).bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    byte[] sheet = new Docx("").with("document", "<w:workbook/>").bytes();
    for (byte[] broken : List.of(cut, sheet, new byte[] {'P', 'K', 3, 4, 0})) {
      assertThatThrownBy(() -> SourceFile.read("week.docx", broken))
          .isInstanceOf(UnusableInput.class)
          .hasMessage("week.docx is no readable Word document.");
    }
  }
}
