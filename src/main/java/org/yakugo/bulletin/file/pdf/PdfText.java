package org.yakugo.bulletin.file.pdf;

import static org.yakugo.UnusableInput.Reason.CONTENT;
import static org.yakugo.UnusableInput.Reason.UNSUPPORTED;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yakugo.Message;
import org.yakugo.UnusableInput;

/** The lines of a PDF. */
public final class PdfText {

  /** The share of letters that may have no character, as bullets of symbol fonts have none. */
  private static final double MOST_NAMELESS = 0.02;

  private PdfText() {}

  /**
   * @param name the file's, for messages
   * @throws UnusableInput if it is no readable PDF, or doesn't tell its letters
   */
  public static List<String> lines(String name, byte[] content) {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new UnusableInput(
            UNSUPPORTED, Message.of("%sは文章の取り出しを禁じています。", "%s forbids taking its text out.", name));
      }
      List<Page> pages = PageContents.of(document);
      requireCharacters(name, pages);
      requireSense(name, pages);
      List<String> lines = PageLayout.lines(PdfHeadings.numbered(ReadingOrder.of(pages)));
      if (lines.stream().allMatch(String::isBlank)) {
        throw new UnusableInput(
            CONTENT,
            Message.of(
                "%sに文章がありません。スキャンした紙面は、先に文字認識（OCR）に掛けてください。",
                "%s holds no text; scanned pages must be recognised (OCR) first.", name));
      }
      return lines;
    } catch (InvalidPasswordException encrypted) {
      throw new UnusableInput(
          UNSUPPORTED,
          Message.of(
              "%sは暗号化されています。パスワードなしで保存してください。",
              "%s is encrypted; save it without a password.", name),
          encrypted);
    } catch (UnusableInput unusable) {
      throw unusable;
    } catch (IOException | RuntimeException broken) {
      throw new UnusableInput(
          UNSUPPORTED,
          Message.of("%sは壊れていて、PDFとして読めません。", "%s is damaged: it can't be read as a PDF.", name),
          broken);
    }
  }

  /** A map that tells the wrong characters for some letters: 議席²維持 for 議席を維持. */
  private static void requireSense(String name, List<Page> pages) {
    StrayLetters stray = StrayLetters.in(pages);
    if (stray.areMany()) {
      throw new UnusableInput(
          CONTENT,
          Message.of(
              "%sの文字の対応表（ToUnicode）が誤っています（和文%3$d字の中に「%4$s」など%2$d字）。.docxか.odtで保存するか、PDFを作り直してください。",
              "%s tells wrong characters for its letters (%d strays such as %4$s among %3$d Japanese ones: the ToUnicode map of a font is broken); save it as .docx or .odt, or export the PDF anew.",
              name,
              stray.count(),
              stray.japanese(),
              stray.shown()));
    }
  }

  private static void requireCharacters(String name, List<Page> pages) {
    int nameless = pages.stream().mapToInt(Page::nameless).sum();
    long named =
        pages.stream().flatMap(page -> page.glyphs().stream()).filter(g -> !g.isBlank()).count();
    if (nameless > MOST_NAMELESS * (named + nameless)) {
      throw new UnusableInput(
          CONTENT,
          Message.of(
              "%sからは、どの文字が印刷されているか分かりません（%3$d字のうち%2$d字が不明で、フォントにToUnicodeの対応表がありません）。.docxか.odtで保存するか、PDFを作り直してください。",
              "%s doesn't tell which characters its letters are (%d of %d have none: its fonts have no ToUnicode map); save it as .docx or .odt, or export the PDF anew.",
              name,
              nameless,
              named + nameless));
    }
  }
}
