package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPhoneticRun;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.yakugo.Message;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Status;
import org.yakugo.language.Language;

/** Lists of terms as people's programs save them. */
class TableDialectsTest {
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  @TempDir private Path folder;

  private Path file(String name, byte[] content) throws Exception {
    return Files.write(folder.resolve(name), content);
  }

  private Path file(String name, String content) throws Exception {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> read(Path path, ImportHints hints) {
    ForeignFile file = ForeignFile.of(path);
    ImportPlan plan = Concepts.plan(file, Format.detect(file), hints, List.of(), false);
    assertThat(plan.refused()).isEmpty();
    return plan.added().stream().map(TableDialectsTest::shown).toList();
  }

  private static String shown(Concept concept) {
    return concept.english() + " = " + concept.japanese();
  }

  private static List<String> read(Path path) {
    return read(path, ImportHints.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-US,ja-JP\nCustoms,税関\n",
        "ja-JP,en-US\n税関,Customs\n",
        "source,target\nCustoms,税関\n",
        "原語,訳語\nCustoms,税関\n",
        "日本語,英語\n税関,Customs\n",
        "English,日本語\nCustoms,税関\n",
        "Customs,税関\n",
        "税関,Customs\n",
        "sep=;\nen;ja\nCustoms;税関\n",
        "英語表記,日本語表記\nCustoms,税関\n",
        "Anglais;Japonais\nCustoms;税関\n",
        "Term,Translation\nCustoms,税関\n",
        "No.,Term (English),用語（日本語）\n1,Customs,税関\n",
        "sep=|\n用語（英語）|用語（日本語）\nCustoms|税関\n",
        "Glossary of the Embassy,,\n\nEnglish,Japanese,Note\nCustoms,税関,\n",
        "1,Customs,税関\n"
      })
  void headersOfEveryDialectAreKnown(String table) throws Exception {
    assertThat(read(file("terms.csv", table))).containsExactly("Customs = 税関");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source (en-US)\tTarget (ja-JP)\nCustoms\t税関\n",
        "英語\t日本語\nCustoms\t税関\n",
        "税関\tCustoms\n",
        "Customs\t税関\n"
      })
  void soAreThoseOfTextWithTabs(String table) throws Exception {
    assertThat(read(file("terms.txt", table))).containsExactly("Customs = 税関");
  }

  @Test
  void theRowsOverTheFirstPairAreTold() throws Exception {
    ForeignFile file = ForeignFile.of(file("terms.csv", "Term,Translation\nCustoms,税関\n"));
    ImportPlan plan = Concepts.plan(file, Format.detect(file), ImportHints.NONE, List.of(), false);
    assertThat(plan.left())
        .extracting(Message::en)
        .containsExactly("terms.csv:1: row \"Term Translation\"");
  }

  @Test
  void aWorkspaceTellsWhatItsOwnProgramCallsColumnsAndStandings(@TempDir Path own)
      throws Exception {
    Files.writeString(own.resolve("column-names.tsv"), "as\twords\nja\tkanuri\nstatus\tzustand\n");
    Files.writeString(own.resolve("term-standings.tsv"), "standing\twords\nadmitted\tauchgut\n");
    Language words = Language.of(own, told -> {});
    String table = "English,Kanuri,Zustand\nCustoms,税関,auch gut\n";
    ForeignFile file = ForeignFile.of(file("own.csv", table));
    ImportPlan plan = Concepts.plan(file, Format.CSV, ImportHints.in(words), List.of(), false);
    assertThat(plan.refused()).isEmpty();
    assertThat(plan.added().getFirst().admitted()).containsExactly("税関");
  }

  @Test
  void columnsCanBeNamed() throws Exception {
    ImportHints hints = new ImportHints(List.of("note", "ja", "en"), Map.of(), Language.builtIn());
    assertThat(read(file("terms.csv", "財務,税関,Customs\n"), hints)).containsExactly("Customs = 税関");
  }

  @Test
  void excelsUnicodeTextIsATable() throws Exception {
    byte[] text = "\uFEFFEnglish\tJapanese\r\nCustoms\t税関\r\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(file("terms.txt", text))).containsExactly("Customs = 税関");
  }

  @Test
  void aSingleRowOfShiftJisIsCertain() throws Exception {
    assertThat(read(file("terms.csv", "en,ja\nCustoms,税関\n".getBytes(SHIFT_JIS))))
        .containsExactly("Customs = 税関");
  }

  @Test
  void swappedColumnsAreRefused() throws Exception {
    Path swapped = file("terms.csv", "en,ja\n税関,Customs\n外務省,Foreign Ministry\n");
    assertThatThrownBy(() -> read(swapped))
        .hasMessage(
            "terms.csv:2: English and Japanese are swapped: the header says the one, the column"
                + " holds the other; name the columns with --columns ja,en.");
  }

  @Test
  void aJapaneseColumnWithoutJapaneseIsRefused() throws Exception {
    Path table = file("terms.csv", "en,ja\nCustoms,Zoll\nMinistry,Ministerium\nPort,港\n");
    assertThatThrownBy(() -> read(table))
        .hasMessage(
            "terms.csv:2: the Japanese column holds no Japanese; name the columns with --columns.");
  }

  @Test
  void lettersOfAnotherEncodingAreRefused() throws Exception {
    String garbled = new String("税関".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    Path table = file("terms.csv", "en,ja\nPort,港\nCustoms," + garbled + "\uFFFD\n");
    assertThatThrownBy(() -> read(table))
        .hasMessage(
            "terms.csv:3: its letters are those of another encoding; save the file as UTF-8.");
  }

  @ParameterizedTest
  @CsvSource({"windows-31j", "windows-1252", "ISO-8859-1"})
  void soAreLettersThatWereReadWronglyThroughout(Charset readBy) throws Exception {
    String garbled = new String("税関の職員".getBytes(StandardCharsets.UTF_8), readBy);
    Path table = file("terms.csv", "en,ja\nPort,港\nCustoms," + garbled + "\n");
    assertThatThrownBy(() -> read(table))
        .hasMessage(
            "terms.csv:3: its letters are those of another encoding; save the file as UTF-8.");
  }

  @Test
  void theSheetWithTheTermsIsFound() throws Exception {
    Path path = folder.resolve("terms.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = new FileOutputStream(path.toFile())) {
      book.createSheet("read me").createRow(0).createCell(0).setCellValue("Terms of 2026");
      Sheet sheet = book.createSheet("terms");
      sheet.createRow(0).createCell(0).setCellValue("日本語");
      sheet.getRow(0).createCell(1).setCellValue("English");
      sheet.createRow(1).createCell(0).setCellValue("税関");
      sheet.getRow(1).createCell(1).setCellValue("Customs");
      book.write(out);
    }
    assertThat(read(path)).containsExactly("Customs = 税関");
  }

  /** Excel keeps how what was typed was read. */
  @Test
  void readingsOfWhatWasTypedAreNoTerms() throws Exception {
    Path path = folder.resolve("terms.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = new FileOutputStream(path.toFile())) {
      Sheet sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("Customs");
      XSSFRichTextString shared = new XSSFRichTextString("税関");
      withReading(shared.getCTRst(), "ゼイカン");
      sheet.getRow(0).createCell(1).setCellValue(shared);
      sheet.createRow(1).createCell(0).setCellValue("Port");
      CTCell cell = ((XSSFCell) sheet.getRow(1).createCell(1)).getCTCell();
      cell.setT(STCellType.INLINE_STR);
      cell.addNewIs().setT("港");
      withReading(cell.getIs(), "ミナト");
      book.write(out);
    }
    assertThat(read(path)).containsExactly("Customs = 税関", "Port = 港");
  }

  private static void withReading(CTRst text, String reading) {
    CTPhoneticRun run = text.addNewRPh();
    run.setSb(0);
    run.setEb(text.getT().length());
    run.setT(reading);
  }

  /** A list of ours that was saved as CSV, opened in Excel and saved as a workbook. */
  @Test
  void apostrophesBeforeFormulasAreNotTerms() throws Exception {
    Path path = folder.resolve("terms.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = new FileOutputStream(path.toFile())) {
      Sheet sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("'@home");
      sheet.getRow(0).createCell(1).setCellValue("'＝等号");
      sheet.createRow(1).createCell(0).setCellValue("'90s");
      sheet.getRow(1).createCell(1).setCellValue("九十年代");
      book.write(out);
    }
    assertThat(read(path)).containsExactly("@home = ＝等号", "'90s = 九十年代");
  }

  @Test
  void workbooksOfOldExcelAreRead() throws Exception {
    Path path = folder.resolve("terms.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = new FileOutputStream(path.toFile())) {
      Sheet sheet = book.createSheet();
      String[][] rows = {{"English", "Japanese"}, {"Customs", "税関"}};
      for (int i = 0; i < rows.length; i++) {
        for (int k = 0; k < rows[i].length; k++) {
          (k == 0 ? sheet.createRow(i) : sheet.getRow(i)).createCell(k).setCellValue(rows[i][k]);
        }
      }
      book.write(out);
    }
    assertThat(read(path)).containsExactly("Customs = 税関");
  }

  @Test
  void workbooksOfOpenDocumentAreRead() throws Exception {
    String cell = "<t:table-cell><x:p>%s</x:p></t:table-cell>";
    String content =
        "<c xmlns:t=\"urn:t\" xmlns:x=\"urn:x\"><t:table><t:table-row>"
            + cell.formatted("English")
            + cell.formatted("Japanese")
            + cell.formatted("Note")
            + "</t:table-row><t:table-row>"
            + cell.formatted("Customs")
            + cell.formatted(
                "<x:ruby><x:ruby-base>税関</x:ruby-base><x:ruby-text>ぜいかん</x:ruby-text></x:ruby>")
            + cell.formatted("one<x:tab/>two<x:line-break/>three<x:s x:c=\"2\"/>four")
            + "<t:table-cell t:number-columns-repeated=\"1000\"/></t:table-row>"
            + "<t:table-row t:number-rows-repeated=\"1048573\"><t:table-cell/></t:table-row>"
            + "<t:table-row><t:table-cell/></t:table-row></t:table></c>";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("content.xml", content);
    ForeignFile file = ForeignFile.of(file("terms.ods", storedFirst(parts)));
    ImportPlan plan = Concepts.plan(file, Format.detect(file), List.of(), false);
    assertThat(plan.added().stream().map(TableDialectsTest::shown)).containsExactly("Customs = 税関");
    assertThat(plan.added().getFirst().note()).isEqualTo("one\ttwo\nthree  four");
  }

  /** SheetJS puts it behind other parts. */
  @Test
  void theKindOfAWorkbookMayStandAnywhere() throws Exception {
    String cell = "<t:table-cell><x:p>%s</x:p></t:table-cell>";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("meta.xml", "<c/>".repeat(50));
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put(
        "content.xml",
        "<c xmlns:t=\"urn:t\" xmlns:x=\"urn:x\"><t:table><t:table-row>"
            + cell.formatted("Customs")
            + cell.formatted("税関")
            + "</t:table-row></t:table></c>");
    assertThat(read(file("terms.ods", storedFirst(parts)))).containsExactly("Customs = 税関");
  }

  /** The kind of an OpenDocument file stands at its beginning as it is. */
  private static byte[] storedFirst(Map<String, String> parts) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private static String tbx(String status) {
    return """
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
        <text><body><conceptEntry id="c1">
        <langSec xml:lang="en"><termSec><term>Customs</term></termSec></langSec>
        <langSec xml:lang="ja"><termSec><term>税関</term></termSec>
        <termSec><term>関税局</term><termNote type="administrativeStatus">%s</termNote></termSec>
        </langSec></conceptEntry></body></text></tbx>
        """
        .formatted(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forbidden",
        "obsolete",
        "deprecated",
        "prohibited",
        "notRecommended",
        "do not use",
        "Not recommended",
        "deprecatedTerm-admn-sts",
        "supersededTerm"
      })
  void whatMeansDontUseIsDeprecated(String status) throws Exception {
    ForeignFile file = ForeignFile.of(file("terms.tbx", tbx(status)));
    ImportPlan plan = Concepts.plan(file, Format.TBX, List.of(), false);
    assertThat(plan.added().getFirst().deprecated()).containsExactly("関税局");
    assertThat(plan.added().getFirst().admitted()).isEmpty();
  }

  @Test
  void anUnknownStatusIsAskedAbout() throws Exception {
    ForeignFile file = ForeignFile.of(file("terms.tbx", tbx("legacy")));
    assertThat(Concepts.plan(file, Format.TBX, List.of(), false).refused())
        .extracting(org.yakugo.Message::en)
        .containsExactly(
            "terms.tbx:5: the status \"legacy\" isn't known; say what it means with --status"
                + " 'legacy=deprecated' (or admitted, preferred)");
    ImportHints hints =
        new ImportHints(List.of(), Map.of("legacy", Status.DEPRECATED), Language.builtIn());
    ImportPlan plan = Concepts.plan(file, Format.TBX, hints, List.of(), false);
    assertThat(plan.added().getFirst().deprecated()).containsExactly("関税局");
  }
}
