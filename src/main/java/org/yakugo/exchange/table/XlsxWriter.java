package org.yakugo.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yakugo.exchange.ConceptWriter;
import org.yakugo.exchange.Loss;
import org.yakugo.glossary.Concept;

/**
 * Concepts as an Excel workbook. Every cell is text and marked as such, so that none is taken for a
 * formula, a number or a date, not even after somebody edits it. Rows that are written leave the
 * memory.
 */
public final class XlsxWriter implements ConceptWriter {
  private static final int ROWS_IN_MEMORY = 100;

  /** In 256ths of a character. */
  private static final int COLUMN_WIDTH = 24 * 256;

  private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

  /** What Excel reads as an escaped character; the underscore itself is escaped then. */
  static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

  @Override
  public void write(List<Concept> concepts, OutputStream out, Consumer<Loss> losses)
      throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, true)) {
      Sheet sheet = book.createSheet("glossary");
      CellStyle text = book.createCellStyle();
      text.setDataFormat(book.createDataFormat().getFormat("@"));
      text.setQuotePrefixed(true);
      text.setWrapText(true);
      Font bold = book.createFont();
      bold.setBold(true);
      CellStyle head = book.createCellStyle();
      head.setFont(bold);
      row(sheet, 0, ConceptColumns.ALL, head);
      sheet.createFreezePane(0, 1);
      for (int i = 0; i < ConceptColumns.ALL.size(); i++) {
        sheet.setColumnWidth(i, COLUMN_WIDTH);
      }
      int written = 0;
      for (Concept concept : concepts) {
        if (written + 1 == MOST_ROWS) {
          losses.accept(Loss.of(concept, "en", "Excel has no more rows"));
          continue;
        }
        row(sheet, ++written, cells(concept, losses), text);
      }
      sheet.setAutoFilter(new CellRangeAddress(0, written, 0, ConceptColumns.ALL.size() - 1));
      book.write(out);
      out.flush();
    }
  }

  private static List<String> cells(Concept concept, Consumer<Loss> losses) {
    List<String> cells = new ArrayList<>(ConceptColumns.cells(concept));
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).length() > LONGEST_CELL) {
        losses.accept(
            Loss.of(
                concept,
                ConceptColumns.ALL.get(i),
                "a cell of Excel's holds %,d characters".formatted(LONGEST_CELL)));
        cells.set(i, "");
      }
    }
    return cells;
  }

  private static void row(Sheet sheet, int number, List<String> cells, CellStyle style) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        Cell cell = row.createCell(i);
        cell.setCellStyle(style);
        String text = cells.get(i);
        String guarded = text.startsWith("'") ? FormulaGuard.guarded(text) : text;
        cell.setCellValue(ESCAPE.matcher(guarded).replaceAll("_x005F_$1"));
      }
    }
  }
}
