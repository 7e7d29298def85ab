package org.yakugo.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  private static final int HEAD = 128;

  @Override
  public void read(ForeignFile file, Intake intake) {
    reader(file).read(file, intake);
  }

  private ConceptReader reader(ForeignFile file) {
    try (InputStream in = file.open()) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
        return new XlsReader(hints);
      }
      return head.contains("application/vnd.oasis.opendocument.spreadsheet")
          ? new OdsReader(hints)
          : new XlsxReader(hints);
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }
}
