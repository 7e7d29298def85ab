package org.yakugo.bulletin.file;

import static org.yakugo.UnusableInput.Reason.CONTENT;
import static org.yakugo.UnusableInput.Reason.UNSUPPORTED;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yakugo.UnusableInput;

/** The lines of a PDF. */
final class PdfText {

  private PdfText() {}

  static SourceText read(String name, byte[] content) {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new UnusableInput(UNSUPPORTED, name + " forbids taking its text out.");
      }
      List<String> lines = PageLayout.lines(PdfLines.of(document));
      if (lines.stream().allMatch(String::isBlank)) {
        throw new UnusableInput(
            CONTENT, name + " holds no text; scanned pages must be recognised (OCR) first.");
      }
      return new SourceText(name, BrokenWords.mend(lines));
    } catch (InvalidPasswordException encrypted) {
      throw new UnusableInput(
          UNSUPPORTED, name + " is encrypted; save it without a password.", encrypted);
    } catch (UnusableInput unusable) {
      throw unusable;
    } catch (IOException | RuntimeException broken) {
      throw new UnusableInput(
          UNSUPPORTED, name + " is damaged: it can't be read as a PDF.", broken);
    }
  }
}
