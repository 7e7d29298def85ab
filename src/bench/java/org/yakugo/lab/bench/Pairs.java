package org.yakugo.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.glossary.Glossary;
import org.yakugo.lab.cost.Archive;
import org.yakugo.lab.quality.PairsFile;
import org.yakugo.memory.TranslationUnit;

/**
 * Segments to search: those of the materials where they are there, else the headlines of an
 * invented archive.
 */
final class Pairs {
  private static final int MOST_WEEKS = 4_000;
  private static final int QUERIES = 300;

  private Pairs() {}

  /**
   * @param file English, tab, Japanese a line, gzipped
   * @param most so many at most
   */
  static List<TranslationUnit> read(Path home, Path file, int most) throws IOException {
    return Files.exists(file) ? PairsFile.read(file, most) : ofArchive(home, most);
  }

  private static List<TranslationUnit> ofArchive(Path home, int most) {
    Archive archive = new Archive(Glossary.load(home.resolve("glossary")));
    List<TranslationUnit> units = new ArrayList<>();
    for (int week = 0; units.size() < most && week < MOST_WEEKS; week++) {
      SourceText text = SourceText.of("week " + week, archive.bulletin(week));
      Bulletin bulletin = BulletinReader.read(text);
      bulletin
          .items()
          .forEach(
              item -> units.add(PairsFile.unit(units.size(), item.en().text(), item.ja().text())));
    }
    return units;
  }

  /** Texts to look up: some of the segments, each without a piece of it, always the same. */
  static List<String> queries(List<TranslationUnit> units, boolean japanese) {
    Random random = new Random(5);
    List<String> queries = new ArrayList<>();
    while (queries.size() < QUERIES) {
      TranslationUnit unit = units.get(random.nextInt(units.size()));
      String text = japanese ? unit.ja() : unit.en();
      int cut = text.length() / 5;
      int at = random.nextInt(text.length() - cut + 1);
      queries.add((text.substring(0, at) + text.substring(at + cut)).strip());
    }
    return queries;
  }
}
