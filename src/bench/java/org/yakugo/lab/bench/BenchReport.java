package org.yakugo.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The table of the figures, and the chart of how they compare. */
final class BenchReport {
  private static final int LINE = 22;
  private static final int LABELS = 430;
  private static final int DECADE = 110;
  private static final int DECADES = 2;

  private BenchReport() {}

  static String table(List<Row> rows) {
    StringBuilder table = new StringBuilder("| what | figure | reference | its figure | ratio |\n");
    table.append("|---|---|---|---|---|\n");
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.4g %s | %s | %.4g %s | %.3f |%n",
              row.what(),
              row.ours(),
              row.unit(),
              row.reference(),
              row.theirs(),
              row.unit(),
              row.ratio()));
    }
    return table.toString();
  }

  /** A bar to the left of the line is quicker than its reference, ten times for each decade. */
  static String chart(List<Row> rows) {
    int middle = LABELS + DECADES * DECADE;
    int width = middle + DECADES * DECADE + 70;
    int height = (rows.size() + 2) * LINE;
    StringBuilder svg =
        new StringBuilder(
            ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                    + " font-family=\"sans-serif\" font-size=\"12\">\n"
                    + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n")
                .formatted(width, height));
    for (int decade = -DECADES; decade <= DECADES; decade++) {
      int x = middle + decade * DECADE;
      svg.append(
          "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"%s\"/>\n"
              .formatted(x, x, LINE, height - LINE / 2, decade == 0 ? "#333" : "#ddd"));
      svg.append(
          "<text x=\"%d\" y=\"14\" text-anchor=\"middle\">×%s</text>\n"
              .formatted(x, decade < 0 ? "1/" + power(-decade) : power(decade)));
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int y = (i + 1) * LINE + 4;
      double log = Math.clamp(Math.log10(row.ratio()), -DECADES, DECADES);
      int end = (int) Math.round(middle + log * DECADE);
      svg.append(
          "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s : %s</text>\n"
              .formatted(LABELS - 8, y + 12, escaped(row.what()), escaped(row.reference())));
      svg.append(
          "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
              .formatted(
                  Math.min(end, middle),
                  y,
                  Math.max(1, Math.abs(end - middle)),
                  LINE - 8,
                  log <= 0 ? "#2a7f62" : "#b5562b"));
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\">%.2f</text>%n",
              Math.max(end, middle) + 6,
              y + 12,
              row.ratio()));
    }
    return svg.append("</svg>\n").toString();
  }

  private static int power(int decade) {
    return (int) Math.pow(10, decade);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  static void write(List<Row> rows, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("bench.md"), table(rows));
    Files.writeString(folder.resolve("bench.svg"), chart(rows));
  }
}
