package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Passage;

class PdfTextTest {

  @Test
  void linesAndGapsAreKept() {
    byte[] pdf = new Pdf().page(List.of("内政関連", "首相が 5 か国を訪問", "", "Next line", "and one")).bytes();

    assertThat(SourceFile.read("week.pdf", pdf).lines())
        .containsExactly("内政関連", "首相が 5 か国を訪問", "", "Next line", "and one");
  }

  @Test
  void bulletinOverTwoPagesIsReadWithoutItsRunningHeads() {
    byte[] pdf =
        new Pdf()
            .page(
                List.of(
                    "政治・治安情報",
                    "",
                    "2026年5月2日～5月8日",
                    "",
                    "1. 外政関連",
                    "",
                    "● 外相がソフィアを訪問",
                    "FM visits Sofia",
                    "",
                    "The FM arrived in Sofia on May 5 and spoke with",
                    "his counterpart about trade, energy and the",
                    "",
                    "- 1 -"))
            .page(
                List.of(
                    "new railway line. (TREND / 05.05.2026)",
                    "",
                    "● 大統領が演説",
                    "President gives speech",
                    "",
                    "The President spoke. (APA / 06.05.2026)",
                    "",
                    "- 2 -"))
            .bytes();

    Bulletin bulletin = BulletinReader.read("week.pdf", pdf);

    assertThat(bulletin.id()).isEqualTo("2026-05-02");
    assertThat(bulletin.problems()).isEmpty();
    assertThat(bulletin.items())
        .extracting(item -> item.ja().text())
        .containsExactly("外相がソフィアを訪問", "大統領が演説");
    assertThat(bulletin.items().getFirst().body())
        .extracting(Passage::text)
        .containsExactly(
            "The FM arrived in Sofia on May 5 and spoke with his counterpart about trade, energy"
                + " and the new railway line.");
  }

  @Test
  void encryptedPdfIsRefused() {
    byte[] pdf = new Pdf().page(List.of("text")).encrypted("secret").bytes();

    assertRefused(pdf, "week.pdf is encrypted; save it without a password.");
  }

  @Test
  void pdfWithoutTextIsRefused() {
    assertRefused(
        new Pdf().page(List.of()).bytes(),
        "week.pdf holds no text; scanned pages must be recognised (OCR) first.");
  }

  @Test
  void brokenPdfIsRefused() {
    byte[] whole = new Pdf().page(List.of("text")).bytes();

    assertRefused(
        "%PDF-1.7\nnothing".getBytes(), "week.pdf is damaged: it can't be read as a PDF.");
    assertRefused(Arrays.copyOf(whole, 40), "week.pdf is damaged: it can't be read as a PDF.");
  }

  private static void assertRefused(byte[] pdf, String message) {
    assertThatThrownBy(() -> SourceFile.read("week.pdf", pdf))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(message);
  }
}
