package org.yakugo.bulletin.file.makers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yakugo.bulletin.file.Docx.p;
import static org.yakugo.bulletin.file.Docx.r;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.Docx;
import org.yakugo.bulletin.file.SourceFile;

/** What editors leave in a file: changes tracked, text struck through by hand. */
class EditedFilesTest {
  private static final String BY = " w:author=\"K\" w:date=\"2026-05-08T00:00:00Z\"";

  private static final String CLEAN =
      """
      ルリタニア政治・治安情報

      2026年5月2日～5月8日

      在ルリタニア大使館

      1. 外政

      ● 外相がマルタを訪問
      FM visits Malta

      The talks were held in Valletta. (RTA / 05.05.2026)
      """;

  /** For the programs. */
  static Map<String, byte[]> words() {
    return Map.of("tracked", tracked(), "struck", struck());
  }

  /** Likewise. */
  static Map<String, byte[]> pages() {
    String page =
        "<!DOCTYPE html><html lang=\"ja\"><meta charset=\"utf-8\"><body>"
            + CLEAN
                .replaceAll("(?m)^(.+)$", "<p>$1</p>")
                .replace("マルタ", "<s>キプロス</s>マルタ")
                .replace("Malta", "<del>Cyprus</del> Malta");
    return Map.of("struck", page.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] word(String gone) {
    return new Docx(
            p("ルリタニア政治・治安情報")
                + p("2026年5月2日～5月8日")
                + p("在ルリタニア大使館")
                + p("1. 外政")
                + "<w:p>"
                + r("● 外相が")
                + gone.formatted("キプロス", 1)
                + r("マルタを訪問")
                + "</w:p><w:p>"
                + r("FM visits ")
                + gone.formatted("Cyprus ", 2)
                + r("Malta")
                + "</w:p>"
                + p("The talks were held in Valletta. (RTA / 05.05.2026)"))
        .bytes();
  }

  private static byte[] tracked() {
    return word(
        "<w:del w:id=\"%2$d\""
            + BY
            + "><w:r><w:delText xml:space=\"preserve\">%1$s</w:delText></w:r></w:del>");
  }

  private static byte[] struck() {
    return word(
        "<w:r><w:rPr><w:strike/></w:rPr><w:t xml:space=\"preserve\">%1$s</w:t></w:r><!-- %2$d -->");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf", "odt", "rtf", "doc"})
  void deletionsAreNotRead(String ending) throws Exception {
    assertClean(ending, "tracked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf", "odt", "rtf", "doc", "html"})
  void whatIsStruckThroughIsNamedAndNotRead(String ending) throws Exception {
    byte[] file = assertClean(ending, "struck");
    assertThat(SourceFile.read("week." + ending, file).notices())
        .extracting(notice -> notice.message().en())
        .containsExactly(
            "The text struck through “キプロス” and 1 more is not read as part of the text.");
  }

  @ParameterizedTest
  @CsvSource({"CHROMIUM", "WEASYPRINT", "WKHTMLTOPDF"})
  void whatAPrintedPageStrikesThroughIsNotRead(Maker program) throws Exception {
    assertThat(items("pdf", AllMade.by(program, "pdf").get("struck")))
        .isEqualTo(items("txt", CLEAN.getBytes("UTF-8")));
  }

  @Test
  void aParagraphWhoseEndWasDeletedGoesOn() {
    String end = "<w:pPr><w:rPr><w:del w:id=\"1\"" + BY + "/></w:rPr></w:pPr>";
    byte[] file = new Docx("<w:p>" + end + r("The talks ") + "</w:p>" + p("were held.")).bytes();
    assertThat(SourceFile.read("week.docx", file).lines()).containsExactly("The talks were held.");
  }

  @Test
  void whatAContentControlAsksForIsNoText() {
    String control =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    byte[] file =
        new Docx(p("外相が") + control.formatted(p("Click to enter text.")) + p("首相が")).bytes();
    assertThat(SourceFile.read("week.docx", file).lines()).containsExactly("外相が", "首相が");
  }

  private static byte[] assertClean(String ending, String name) throws Exception {
    byte[] file =
        (ending.equals("docx") ? words() : AllMade.by(Maker.LIBREOFFICE, ending)).get(name);
    assertThat(items(ending, file)).isEqualTo(items("txt", CLEAN.getBytes("UTF-8")));
    return file;
  }

  private static List<String> items(String ending, byte[] file) {
    Bulletin bulletin = BulletinReader.read("week." + ending, file);
    return DocumentMakersTest.items(bulletin);
  }
}
