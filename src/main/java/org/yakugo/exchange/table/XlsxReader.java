package org.yakugo.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;

/**
 * Reads the first sheet with terms of an Excel workbook row by row; only the workbook's table of
 * distinct texts is held. Of a formula the value that was last computed counts.
 *
 * @param hints what a person says of the file
 */
record XlsxReader(ImportHints hints) implements ConceptReader {

  @Override
  public void read(ForeignFile file, Intake intake) {
    if (!Files.isRegularFile(file.path())) {
      throw UnusableInput.missing("there-is-no-file", file.path());
    }
    try (OPCPackage book = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
      XSSFReader parts = new XSSFReader(book);
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(book, false);
      Iterator<InputStream> sheets = parts.getSheetsData();
      if (!sheets.hasNext()) {
        throw file.unusable(1, "workbook-has-no-sheet");
      }
      TableRows first = null;
      TableRows rows = null;
      while (sheets.hasNext() && (rows == null || !rows.isKnown())) {
        rows = TableRows.ofSheet(hints, file, intake);
        first = first == null ? rows : first;
        try (InputStream sheet = sheets.next()) {
          XMLFilterImpl xml = new WithoutReadings(XMLHelper.newXMLReader());
          xml.setContentHandler(
              new XSSFSheetXMLHandler(
                  parts.getStylesTable(), null, texts, new Cells(rows), new CellDates(), false));
          xml.parse(new InputSource(sheet));
        }
      }
      Objects.requireNonNull(rows != null && rows.isKnown() ? rows : first).end();
      if (sheets.hasNext()) {
        intake.leave(1, Message.of("further-sheets-workbook"));
      }
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException
        | LinkageError e) { // a compression whose library isn't shipped
      if (e instanceof UnusableInput unusable) {
        throw unusable;
      }
      throw UnusableInput.content("no-excel-workbook-xlsx-can-read-may", file.name()).because(e);
    }
  }

  /**
   * Leaves out how a text is read, which Excel keeps of what was typed in Japanese (税関 by ゼイカン) and
   * POI 5.5 puts behind the text.
   */
  private static final class WithoutReadings extends XMLFilterImpl {
    private int depth;

    WithoutReadings(XMLReader xml) {
      super(xml);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      depth += depth > 0 || local.equals("rPh") ? 1 : 0;
      if (depth == 0) {
        super.startElement(uri, local, name, attributes);
      }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
      if (depth == 0) {
        super.endElement(uri, local, name);
      }
      depth -= depth > 0 ? 1 : 0;
    }
  }

  private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final TableRows rows;
    private final List<String> cells = new ArrayList<>();

    Cells(TableRows rows) {
      this.rows = rows;
    }

    @Override
    public void startRow(int row) {
      cells.clear();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      int column = reference == null ? cells.size() : new CellReference(reference).getCol();
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(value == null ? "" : value);
    }

    @Override
    public void endRow(int row) {
      rows.row(cells, row + 1);
    }
  }
}
