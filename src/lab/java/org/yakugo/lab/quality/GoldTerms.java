package org.yakugo.lab.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yakugo.Kind;

/**
 * Renderings marked by hand in a printed bulletin: a TSV file with a header line and the columns n,
 * en, ja, kind, where and norm_en.
 */
public final class GoldTerms {

  /**
   * One marked rendering.
   *
   * @param item number of the item
   * @param kind null for kinds that aren't measured
   * @param headline whether it stands in the English headline; otherwise in the body
   */
  public record Row(int item, String en, String ja, Kind kind, boolean headline) {}

  private GoldTerms() {}

  public static List<Row> read(Path file) throws IOException {
    return TsvTable.read(file).stream()
        .map(
            row ->
                new Row(
                    Integer.parseInt(row.get("n")),
                    row.get("en"),
                    row.get("ja"),
                    kind(row.get("kind")),
                    row.get("where").equals("headline")))
        .toList();
  }

  private static Kind kind(String label) {
    return switch (label) {
      case "org" -> Kind.ORGANISATION;
      case "phrase" -> Kind.TERM;
      default -> Kind.ofLabel(label);
    };
  }
}
