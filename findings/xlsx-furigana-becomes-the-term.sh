#!/usr/bin/env bash
# Apache POI 5.5.1 (Maven: org.apache.poi:poi-ooxml) and ExcelJS 4.4.0 (npm), on a workbook with
# furigana: Excel keeps beside a cell's text how it was typed (rPh in ISO/IEC 29500), in nearly every
# cell that somebody typed in Japanese.
#
# Guess, before trying: the two ways in which each library reads a workbook, whole and as a stream,
# give the same text, the word without its reading, as openpyxl, SheetJS, Gnumeric and LibreOffice do.
# Seen: whole, POI gives 税関. As a stream it gives 税関 ゼイカン: the word and its reading run together
# with a space, unless the table of texts is made by its longer constructor; text that stands in its
# cell has the reading at its end whatever is asked for. ExcelJS whole gives 税関, and nothing for
# text that stands in its cell; as a stream it gives the reading in the word's place: ゼイカン.
#
# Why it matters here: glossaries come from Excel, and large ones are read as streams. Every term typed
# in Excel became another word. The glossary's reader asks POI to leave readings out, and takes them
# out of the sheet.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml-full</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
npm install --silent --no-audit --no-fund --prefix . exceljs@4.4.0 > npm.log 2>&1
cat > Furigana.java <<'J'
import java.io.FileOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.xml.sax.InputSource;

class Furigana {
  static void typed(CTRst text, String reading) {
    var run = text.addNewRPh();
    run.setSb(0);
    run.setEb(text.getT().length());
    run.setT(reading);
  }

  static List<String> streamed(boolean first) throws Exception {
    List<String> cells = new ArrayList<>();
    try (OPCPackage book = OPCPackage.open("terms.xlsx")) {
      var texts =
          first ? new ReadOnlySharedStringsTable(book) : new ReadOnlySharedStringsTable(book, false);
      var parts = new XSSFReader(book);
      var xml = XMLHelper.newXMLReader();
      var taker =
          new XSSFSheetXMLHandler.SheetContentsHandler() {
            public void startRow(int row) {}

            public void endRow(int row) {}

            public void cell(String at, String text, XSSFComment comment) {
              cells.add(text);
            }
          };
      xml.setContentHandler(
          new XSSFSheetXMLHandler(parts.getStylesTable(), texts, taker, false));
      xml.parse(new InputSource(parts.getSheetsData().next()));
      book.revert();
    }
    return cells;
  }

  public static void main(String[] none) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(); var out = new FileOutputStream("terms.xlsx")) {
      var row = book.createSheet().createRow(0);
      var shared = new XSSFRichTextString("税関");
      typed(shared.getCTRst(), "ゼイカン");
      row.createCell(0).setCellValue(shared);
      var inline = row.createCell(1).getCTCell();
      inline.setT(STCellType.INLINE_STR);
      inline.addNewIs().setT("港");
      typed(inline.getIs(), "ミナト");
      book.write(out);
    }
    try (XSSFWorkbook book = new XSSFWorkbook("terms.xlsx")) {
      var row = book.getSheetAt(0).getRow(0);
      System.out.println("POI, whole: [" + row.getCell(0) + ", " + row.getCell(1) + "]");
    }
    System.out.println("POI, streamed: " + streamed(true));
    System.out.println("POI, streamed, without readings: " + streamed(false));
  }
}
J
cat > furigana.cjs <<'J'
const ExcelJS = require('exceljs');
const shown = row => '[' + row.values.slice(1).map(value => value === null ? '' : value).join(', ') + ']';
(async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile('terms.xlsx');
  console.log('ExcelJS, whole: ' + shown(book.worksheets[0].getRow(1)));
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader('terms.xlsx')) {
    for await (const row of sheet) console.log('ExcelJS, streamed: ' + shown(row));
  }
})();
J
seen=$(java -cp 'lib/*' Furigana.java 2> java.log | grep '^POI'; node furigana.cjs)
expected='POI, whole: [税関, 港]
POI, streamed: [税関 ゼイカン, 港ミナト]
POI, streamed, without readings: [税関, 港ミナト]
ExcelJS, whole: [税関, ]
ExcelJS, streamed: [ゼイカン, ミナト]'
echo "POI 5.5.1, ExcelJS 4.4.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
