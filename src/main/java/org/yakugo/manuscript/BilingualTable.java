package org.yakugo.manuscript;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Section;

/**
 * A bulletin as a Word table of two columns, for editors without a translation program: the
 * Japanese headline beside the English one with body, citation and notes; a table a section. Read
 * back, it is the same bulletin.
 */
public record BilingualTable(XWPFDocument document) {
  private static final String BULLET = "● ";

  /** Twips: half of an A4 page's width between its margins. */
  private static final String COLUMN = "4500";

  /** The bytes of a {@code .docx} file. */
  public static byte[] word(Bulletin bulletin) {
    return PrintedBulletin.word(document -> new BilingualTable(document).add(bulletin));
  }

  private void add(Bulletin bulletin) {
    PrintedBulletin.head(bulletin).forEach(line -> text(document.createParagraph(), line, false));
    Section section = null;
    XWPFTable table = null;
    for (Item item : bulletin.items()) {
      if (table == null || !item.section().equals(section)) {
        section = item.section();
        heading(section);
        table = table();
        row(table.getRow(0), item);
      } else {
        row(table.createRow(), item);
      }
    }
    document.createParagraph();
  }

  /** With its grid, which POI leaves out and without which some programs leave out the table. */
  private XWPFTable table() {
    XWPFTable table = document.createTable(1, 2);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    grid.addNewGridCol().setW(new BigInteger(COLUMN));
    grid.addNewGridCol().setW(new BigInteger(COLUMN));
    return table;
  }

  private void heading(Section section) {
    String heading = section.number() > 0 ? section.number() + ". " + section.title() : "";
    text(document.createParagraph(), heading, true);
  }

  private static void row(XWPFTableRow row, Item item) {
    row.setCantSplitRow(true);
    boolean open = item.ja().isEmpty();
    cell(row.getCell(0), open ? List.of("") : List.of(BULLET + item.ja().text()), true);
    cell(row.getCell(1), PrintedBulletin.english(item), false);
  }

  private static void cell(XWPFTableCell cell, List<String> lines, boolean bold) {
    cell.setWidth(COLUMN);
    for (int i = 0; i < lines.size(); i++) {
      text(i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(), lines.get(i), bold);
    }
  }

  private static void text(XWPFParagraph paragraph, String text, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(PrintedBulletin.ENGLISH_FONT);
    run.setFontFamily(PrintedBulletin.JAPANESE_FONT, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(PrintedBulletin.TEXT_SIZE);
    run.setBold(bold);
    run.setText(text);
  }
}
