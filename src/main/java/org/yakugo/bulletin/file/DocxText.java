package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.yakugo.UnusableInput;

final class DocxText {
  private DocxText() {}

  static SourceText read(String name, byte[] content) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      List<String> lines = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        paragraph.getText().lines().forEach(lines::add);
        if (paragraph.getText().isEmpty()) {
          lines.add("");
        }
      }
      return new SourceText(name, lines);
    } catch (Exception broken) {
      throw new UnusableInput(
          UnusableInput.Reason.UNSUPPORTED, name + " is no readable Word document.", broken);
    }
  }
}
