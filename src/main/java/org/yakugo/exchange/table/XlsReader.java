package org.yakugo.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;

/** Reads the first sheet of a workbook of Excel 97 to 2003 ({@code .xls}). */
final class XlsReader implements ConceptReader {
  private final ImportHints hints;
  private final CellDates formatter = new CellDates();

  XlsReader(ImportHints hints) {
    this.hints = hints;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  @Override
  public void read(ForeignFile file, Intake intake) {
    try (InputStream in = file.open();
        HSSFWorkbook book = new HSSFWorkbook(in)) {
      TableRows first = rows(book.getSheetAt(0), file, intake);
      TableRows rows = first;
      int sheets = 1;
      while (!rows.isKnown() && sheets < book.getNumberOfSheets()) {
        rows = rows(book.getSheetAt(sheets++), file, intake);
      }
      (rows.isKnown() ? rows : first).end();
      if (sheets < book.getNumberOfSheets()) {
        intake.leave(1, Message.of("further-sheets-workbook"));
      }
    } catch (UnusableInput unusable) {
      throw unusable;
    } catch (IOException | RuntimeException e) {
      throw UnusableInput.content("no-excel-workbook-xls-can-read-save-xlsx", file.name())
          .because(e);
    }
  }

  private TableRows rows(Sheet sheet, ForeignFile file, Intake intake) {
    TableRows rows = TableRows.ofSheet(hints, file, intake);
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.getLastCellNum(); i++) {
        cells.add(formatter.formatCellValue(row.getCell(i)));
      }
      rows.row(cells, row.getRowNum() + 1);
    }
    return rows;
  }
}
