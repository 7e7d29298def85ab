package org.yakugo.exchange.table;

import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;

/**
 * Reads workbooks, whichever of the three kinds the file is by its content.
 *
 * @param hints what a person says of the file
 */
public record WorkbookReader(ImportHints hints) implements ConceptReader {
  private static final Set<String> OPEN_DOCUMENT = Set.of("mimetype", "content.xml");

  @Override
  public void read(ForeignFile file, Intake intake) throws IOException {
    reader(file).read(file, intake);
  }

  private ConceptReader reader(ForeignFile file) throws IOException {
    if (file.head().startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return new XlsReader(hints);
    }
    return isOpenDocument(file) ? new OdsReader(hints) : new XlsxReader(hints);
  }

  /** Its kind stands first as a rule, and some programs put it anywhere. */
  private static boolean isOpenDocument(ForeignFile file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(file.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (OPEN_DOCUMENT.contains(entry.getName())) {
          return true;
        }
        if (entry.getName().startsWith("xl/") || entry.getName().equals("[Content_Types].xml")) {
          return false;
        }
      }
      return false;
    } catch (ZipException e) {
      return false; // whoever reads it says that it is damaged
    }
  }
}
