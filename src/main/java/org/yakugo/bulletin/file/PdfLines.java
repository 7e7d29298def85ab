package org.yakugo.bulletin.file;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.yakugo.text.Script;

/** Takes the lines of a PDF in reading order, with their places. */
final class PdfLines extends PDFTextStripper {

  /** Programs set Japanese and Latin up to half a letter apart, without a blank between them. */
  private static final float WIDEST_SEAM = 0.5f;

  /** Some programs write a letter and its mark apart. */
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private TextPosition last;
  private boolean separated;
  private boolean bold;
  private float bottom;
  private float size;

  private PdfLines() {
    setSortByPosition(true);
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines stripper = new PdfLines();
    stripper.writeText(document, Writer.nullWriter());
    return stripper.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> letters) {
    TextPosition first = letters.getFirst();
    if (separated && last != null && !isSeam(last, first)) {
      text.append(' ');
    }
    separated = false;
    markBold(first, word);
    text.append(word);
    last = letters.getLast();
    for (TextPosition letter : letters) {
      bottom = Math.max(bottom, letter.getYDirAdj());
      size = Math.max(size, letter.getFontSizeInPt());
    }
  }

  @Override
  protected void writeWordSeparator() {
    separated = true;
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
  }

  private void endLine() {
    if (bold) {
      String end = text.toString().stripTrailing();
      text.insert(end.length(), "**");
      bold = false;
    }
    if (!text.isEmpty()) {
      lines.add(new PdfLine(getCurrentPageNo(), NFC.normalize(text), bottom, size));
    }
    text.setLength(0);
    last = null;
    separated = false;
    bottom = 0;
    size = 0;
  }

  private void markBold(TextPosition letter, String word) {
    String font = String.valueOf(letter.getFont().getName());
    boolean isBold = font.matches("(?i).*(bold|heavy|black|semibold).*");
    if (isBold != bold && !word.isBlank()) {
      text.append("**");
      bold = isBold;
    }
  }

  private static boolean isSeam(TextPosition left, TextPosition right) {
    boolean japanese = isJapanese(left) || isJapanese(right);
    float gap = right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
    return japanese
        && gap < WIDEST_SEAM * Math.max(left.getFontSizeInPt(), right.getFontSizeInPt());
  }

  private static boolean isJapanese(TextPosition letter) {
    String c = letter.getUnicode();
    return !c.isEmpty() && (Script.isJapanese(c.codePointAt(0)));
  }
}
