package org.yakugo.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.io.function.Uncheck;
import org.yakugo.Lazy;
import org.yakugo.Packed;
import org.yakugo.workspace.StarterWorkspace;

/**
 * The rows of the packed starter glossary, by which a word that somebody chose is told from one
 * that nobody did. Read when it is first asked.
 */
final class StarterRows {
  private static final Lazy<Set<String>> ROWS = new Lazy<>(() -> Uncheck.get(StarterRows::read));

  /** Kind and English, variants and scope, the preferred Japanese. */
  private static final Pattern ROW = Pattern.compile("(.*?\t.*?\t).*?\t.*?\t([^\t]*).*");

  /** Whether the starter has this English with this Japanese, whatever else stands in the row. */
  static boolean have(Concept one) {
    return ROWS.get().contains(one.kind().label() + '\t' + one.english() + '\t' + one.japanese());
  }

  private static Set<String> read() throws IOException {
    Set<String> rows = new HashSet<>();
    Packed.folder(StarterWorkspace.class, StarterWorkspace.FIRST, folder -> read(folder, rows));
    return rows;
  }

  private static boolean read(Path folder, Set<String> rows) throws IOException {
    for (Path file : GlossaryFolder.files(folder, new ArrayList<>())) {
      Files.readAllLines(file).forEach(l -> rows.add(ROW.matcher(l).replaceFirst("$1$2")));
    }
    return !rows.isEmpty();
  }

  private StarterRows() {}
}
