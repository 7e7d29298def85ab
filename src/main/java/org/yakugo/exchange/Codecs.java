package org.yakugo.exchange;

import org.yakugo.exchange.languagetool.LanguageToolReader;
import org.yakugo.exchange.languagetool.LanguageToolWriter;
import org.yakugo.exchange.omegat.OmegaTReader;
import org.yakugo.exchange.omegat.OmegaTWriter;
import org.yakugo.exchange.prh.PrhReader;
import org.yakugo.exchange.prh.PrhWriter;
import org.yakugo.exchange.table.CsvReader;
import org.yakugo.exchange.table.CsvWriter;
import org.yakugo.exchange.table.WorkbookReader;
import org.yakugo.exchange.table.XlsxWriter;
import org.yakugo.exchange.tbx.MultiTermReader;
import org.yakugo.exchange.tbx.TbxReader;
import org.yakugo.exchange.tbx.TbxStyle;
import org.yakugo.exchange.tbx.TbxWriter;

/** Who reads and writes which format of concepts. */
public final class Codecs {
  /**
   * @throws IllegalArgumentException for a format that holds no concepts
   */
  public static ConceptWriter writer(Format format) {
    return switch (format) {
      case TBX -> new TbxWriter(TbxStyle.DCA);
      case TBX_DCT -> new TbxWriter(TbxStyle.DCT);
      case TBX_2008 -> new TbxWriter(TbxStyle.MARTIF);
      case OMEGAT -> new OmegaTWriter();
      case CSV -> new CsvWriter();
      case XLSX -> new XlsxWriter();
      case PRH -> new PrhWriter();
      case LANGUAGETOOL -> new LanguageToolWriter();
      case MULTITERM, TMX, WORDFAST ->
          throw new IllegalArgumentException("No concepts are written as " + format);
    };
  }

  /**
   * @param hints what a person says of the file
   * @throws IllegalArgumentException for a format that holds no concepts
   */
  public static ConceptReader reader(Format format, ImportHints hints) {
    return switch (format) {
      case TBX, TBX_DCT, TBX_2008 -> new TbxReader(new Standings(hints));
      case OMEGAT -> new OmegaTReader();
      case CSV -> new CsvReader(hints);
      case XLSX -> new WorkbookReader(hints);
      case PRH -> new PrhReader();
      case LANGUAGETOOL -> new LanguageToolReader();
      case MULTITERM -> new MultiTermReader(new Standings(hints));
      case TMX, WORDFAST -> throw new IllegalArgumentException(format + " holds no concepts");
    };
  }
}
