package org.yakugo.bulletin.file;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yakugo.UnusableInput;

final class PdfText {
  private PdfText() {}

  static SourceText read(String name, byte[] content) {
    try (PDDocument document = Loader.loadPDF(content)) {
      return SourceText.of(name, new PDFTextStripper().getText(document));
    } catch (IOException broken) {
      throw new UnusableInput(
          UnusableInput.Reason.UNSUPPORTED, name + " is no readable PDF.", broken);
    }
  }
}
