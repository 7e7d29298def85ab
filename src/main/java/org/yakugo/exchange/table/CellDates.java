package org.yakugo.exchange.table;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Gives a workbook's dates in ISO form, however their sheet shows them: POI 5.5 takes dates with an
 * era (令和8年, R8) or a Japanese weekday for numbers, see {@code
 * findings/poi-japanese-dates-become-numbers.sh}.
 */
final class CellDates extends DataFormatter {
  /** What a format shows as it stands, languages and colours; and names of the format for all. */
  private static final Pattern NOT_LETTERS =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|;.*|(?i:general)|G/標準");

  private static final Pattern ERA_OR_WEEKDAY = Pattern.compile("(?i)[^0#?]*(?:g+e+|aaa)[^0#?]*");

  @Override
  public String formatRawCellContents(double value, int index, String format, boolean from1904) {
    return isDate(value, index, format)
        ? DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString()
        : super.formatRawCellContents(value, index, format, from1904);
  }

  /** The text that a cell shows, its date in ISO form; empty for null. */
  @Override
  public String formatCellValue(@Nullable Cell cell) {
    return cell != null && holdsNumber(cell) && isDate(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : super.formatCellValue(cell);
  }

  private static boolean holdsNumber(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        || cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.NUMERIC;
  }

  private static boolean isDate(Cell cell) {
    CellStyle style = cell.getCellStyle();
    return isDate(cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
  }

  private static boolean isDate(double value, int index, String format) {
    return DateUtil.isValidExcelDate(value)
        && (DateUtil.isADateFormat(index, format)
            || ERA_OR_WEEKDAY.matcher(NOT_LETTERS.matcher(format).replaceAll("")).matches());
  }
}
