#!/usr/bin/env bash
# Apache POI 5.5.1 (Maven: org.apache.poi:poi-ooxml), DataFormatter and DateUtil, on cells with the number formats that Japanese
# Excel offers for dates.
#
# Guess, before trying: a date in 令和 comes out as 令和8年5月5日, or at worst as a date of the common calendar; DateUtil knows
# that the cell is a date.
# Seen: with an era (ggge, ge) or a weekday (aaa) the cell is no date to DateUtil and comes out as 46147.0. In Excel's own
# yyyy"年"m"月"d"日" it is a date, and DataFormatter leaves the quotation marks in: 2026"年"5"月"5"日". The era that is
# written with a calendar ([$-ja-JP-x-gannen,80]) comes out as pieces of the format.
#
# Why it matters here: the column of decisions' dates in an office's glossary is a column of numbers of five digits. Our reader goes
# by the letters of the format and gives dates in ISO form.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Dates.java <<'J'
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Dates {
  public static void main(String[] arguments) throws Exception {
    String[] formats = {
      "yyyy/m/d",
      "yyyy\"年\"m\"月\"d\"日\";@",
      "[$-411]ggge\"年\"m\"月\"d\"日\";@",
      "[$-411]ge.m.d;@",
      "[$-ja-JP-x-gannen,80]ggge\"年\"m\"月\"d\"日\";@",
      "m\"月\"d\"日\"(aaa)"
    };
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Cell cell = book.createSheet().createRow(0).createCell(0);
      for (String format : formats) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(LocalDate.of(2026, 5, 5));
        System.out.println(
            format + " = " + new DataFormatter(Locale.JAPAN).formatCellValue(cell)
                + (DateUtil.isCellDateFormatted(cell) ? ", a date" : ", no date"));
      }
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Dates.java 2> java.log | grep -v 'main ERROR Log4j')
expected='yyyy/m/d = 2026/5/5, a date
yyyy"年"m"月"d"日";@ = 2026"年"5"月"5"日", a date
[$-411]ggge"年"m"月"d"日";@ = 46147.0, no date
[$-411]ge.m.d;@ = 46147.0, no date
[$-ja-JP-x-gannen,80]ggge"年"m"月"d"日";@ = [$-ja-JP-x-gannen4,6,1,4,78]ggge年m月d日, no date
m"月"d"日"(aaa) = 46147.0, no date'
echo "Apache POI 5.5.1, 5 May 2026:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
