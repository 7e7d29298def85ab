package org.yakugo.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which files of a glossary's folder are read as what. */
public final class GlossaryFolder {
  /** The files of the folder that hold no terms: tenures, and how headlines are put together. */
  private static final Set<String> OTHER_TABLES = Set.of(TenureFile.NAME, "frames.tsv");

  /**
   * The files that are read, in the order of their names.
   *
   * @param problems takes what is wrong with the folder
   */
  public static List<Path> files(Path folder, List<BrokenLine> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(GlossaryFolder::isGlossaryFile).sorted().toList();
    } catch (IOException e) {
      problems.add(new BrokenLine("", 0, UnusableLine.unreadable(e)));
      return List.of();
    }
  }

  /** Not those that an editor or a spreadsheet keeps beside an open file. */
  private static boolean isGlossaryFile(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".tsv")
        && !isOtherTable(name)
        && !name.startsWith(".")
        && !name.startsWith("~");
  }

  /** Whether a file of the folder is a table of its own, which holds no concepts. */
  public static boolean isOtherTable(String name) {
    return OTHER_TABLES.contains(name);
  }
}
