package org.yakugo.lab.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      rows.add(
          new Row(
              Integer.parseInt(cells[0]),
              cells[1],
              cells[2],
              kind(cells[3]),
              cells[4].equals("headline")));
    }
    return rows;
  }

  private static Kind kind(String label) {
    return switch (label) {
      case "org" -> Kind.ORGANISATION;
      case "phrase" -> Kind.TERM;
      default -> Kind.ofLabel(label);
    };
  }
}
