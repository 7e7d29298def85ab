package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as the formats of Japanese Excel show them. */
class WorkbookDatesTest {
  /** What Excel keeps for 5 May 2026. */
  private static final int DAY = 46147;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy\"年\"m\"月\"d\"日\";@",
        "[$-411]ggge\"年\"m\"月\"d\"日\";@",
        "[$-ja-JP-x-gannen,80]ggge\"年\"m\"月\"d\"日\";@",
        "[$-411]ge.m.d;@",
        "m\"月\"d\"日\"(aaa)",
        "[DBNum1][$-411]yyyy\"年\"m\"月\"d\"日\""
      })
  void areReadHoweverTheyAreShown(String format) throws Exception {
    for (String name : List.of("terms.xlsx", "terms.xls")) {
      ForeignFile file = ForeignFile.of(workbook(name, format));
      ImportPlan plan =
          Concepts.plan(file, Format.detect(file), ImportHints.NONE, List.of(), false);
      assertThat(plan.added())
          .extracting(concept -> concept.date() + " " + concept.note())
          .containsExactly("2026-05-05 46147");
    }
  }

  /** One term with the day in its column of dates by the format, and as a number in the note. */
  private Path workbook(String name, String format) throws Exception {
    Path path = folder.resolve(name);
    try (Workbook book = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      Sheet sheet = book.createSheet();
      fill(sheet.createRow(0), "English", "Japanese", "Date", "Note");
      fill(sheet.createRow(1), "Customs", "税関");
      CellStyle shown = book.createCellStyle();
      shown.setDataFormat(book.createDataFormat().getFormat(format));
      sheet.getRow(1).createCell(2).setCellValue(DAY);
      sheet.getRow(1).getCell(2).setCellStyle(shown);
      sheet.getRow(1).createCell(3).setCellValue(DAY);
      book.write(out);
    }
    return path;
  }

  private static void fill(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }
}
