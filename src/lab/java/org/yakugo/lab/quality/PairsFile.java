package org.yakugo.lab.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.yakugo.memory.TranslationUnit;

/** Segments of a translation memory: English, tab, Japanese a line; may be gzipped. */
public final class PairsFile {
  private static final int UNITS_PER_BULLETIN = 1_000;

  private PairsFile() {}

  /**
   * @param most so many at most
   */
  public static List<TranslationUnit> read(Path file, int most) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    try (var raw = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (; line != null && units.size() < most; line = lines.readLine()) {
        String[] pair = line.split("\t", 2);
        if (pair.length == 2) {
          units.add(unit(units.size(), pair[0], pair[1]));
        }
      }
    }
    return units;
  }

  /** The segment of a number, from 0 on, in a bulletin of a thousand. */
  public static TranslationUnit unit(int number, String en, String ja) {
    String bulletin = "bench-%04d".formatted(number / UNITS_PER_BULLETIN);
    return new TranslationUnit(bulletin, number % UNITS_PER_BULLETIN + 1, null, ja, en, List.of());
  }
}
