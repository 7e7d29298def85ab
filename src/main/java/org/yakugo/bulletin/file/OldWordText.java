package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.yakugo.UnusableInput;

/** The lines of a Word document of 1997 to 2003 ({@code .doc}). */
final class OldWordText {

  /** Styles by their numbers: 1 to 9 are the headings. */
  private static final int LAST_HEADING = 9;

  private static final String CELL_END = "\u0007";

  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;

  private final DocumentLines lines = new DocumentLines();
  private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
  private final StringBuilder code = new StringBuilder();
  private final List<String> struck = new ArrayList<>();
  private final Deque<Boolean> inCode = new ArrayDeque<>();

  private OldWordText() {}

  static SourceText read(String name, byte[] content) {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
      OldWordText text = new OldWordText();
      text.add(document.getRange());
      text.lines.leftOut(Aside.FOOTNOTE, paragraphs(document.getFootnoteRange()));
      text.lines.leftOut(Aside.ENDNOTE, paragraphs(document.getEndnoteRange()));
      text.lines.leftOut(Aside.HEADER_OR_FOOTER, paragraphs(document.getHeaderStoryRange()));
      text.lines.leftOut(Aside.TEXT_BOX, paragraphs(document.getMainTextboxRange()));
      text.lines.leftOut(Aside.STRUCK, text.struck);
      return text.lines.source(name);
    } catch (EncryptedDocumentException encrypted) {
      throw UnusableInput.unsupported("encrypted-save-without-password", name).because(encrypted);
    } catch (OldWordFileFormatException old) {
      throw UnusableInput.unsupported("word-document-before-1997-save-docx", name).because(old);
    } catch (IOException | RuntimeException broken) {
      throw UnusableInput.unsupported("no-readable-word-document-save-docx", name).because(broken);
    }
  }

  private static List<String> paragraphs(Range range) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; range != null && i < range.numParagraphs(); i++) {
      texts.add(Range.stripFields(range.getParagraph(i).text()).replaceAll("\\p{Cntrl}", ""));
    }
    return texts;
  }

  private void add(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        lines.beginRow();
      }
      int style = paragraph.getStyleIndex();
      lines.heading(style <= LAST_HEADING ? style : 0);
      lines.add(label(paragraph));
      for (int k = 0; k < paragraph.numCharacterRuns(); k++) {
        CharacterRun run = paragraph.getCharacterRun(k);
        String text = run.text();
        boolean isStruck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
        boolean hidden = run.isVanished() || run.isMarkedDeleted();
        if (isStruck && !hidden) {
          struck.add(text.replaceAll("\\p{Cntrl}", ""));
        }
        for (int at = 0; at < text.length(); at++) {
          if (!hidden || text.charAt(at) != '\r') {
            add(text.charAt(at), !hidden && !isStruck);
          }
        }
        if (text.endsWith(CELL_END)) {
          lines.endCell();
        }
      }
      if (paragraph.isTableRowEnd()) {
        lines.endRow();
      }
    }
  }

  private String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      char level = (char) paragraph.getLvl();
      String label =
          AbstractWordUtils.getBulletText(numbers, paragraph.getList(), level)
              .replaceAll("[\\t\\s]+$", "");
      return label.isEmpty() ? "" : WordLists.bullet(label) + " ";
    } catch (RuntimeException unlisted) {
      return "• ";
    }
  }

  private void add(char c, boolean read) {
    switch (c) {
      case FIELD_BEGIN -> {
        inCode.push(true);
        code.setLength(0);
      }
      case FIELD_SEPARATOR -> endCode(false);
      case FIELD_END -> {
        endCode(true);
        inCode.poll();
      }
      case '\r', '\u0007', '\u000B', '\f' -> lines.endLine();
      case '\u001E' -> lines.add("-");
      default -> {
        boolean printed = c >= ' ' || c == '\t';
        if (inCode.contains(true)) {
          code.append(c);
        } else if (read && printed) {
          lines.add(String.valueOf(c));
        }
      }
    }
  }

  private void endCode(boolean whole) {
    if (Boolean.TRUE.equals(inCode.poll()) && whole) {
      lines.add(RubyField.base(code.toString()));
    }
    inCode.push(false);
  }
}
