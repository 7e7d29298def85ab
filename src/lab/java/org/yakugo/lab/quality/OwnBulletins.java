package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.bulletin.BulletinReader;

/**
 * Whole bulletins of our own, each as a new one: how they are read, and what is suggested for and
 * drafted of each item with the others as the only past. Those kept apart ({@code *.heldout.txt})
 * are counted, and their faults never shown.
 */
public final class OwnBulletins {
  private final WorkspaceMeasures measures;
  private final boolean verbose;
  private final PrintWriter out;

  public OwnBulletins(WorkspaceMeasures measures, boolean verbose, PrintWriter out) {
    this.measures = measures;
    this.verbose = verbose;
    this.out = out;
  }

  /**
   * @param folder with {@code NAME.txt}, {@code NAME.terms.tsv}, and for the reading {@code
   *     NAME.items.tsv} where an item was written down
   */
  public void measure(Path folder) throws IOException {
    for (String part : List.of(".dev", ".heldout")) {
      List<SuggestionQuality.Answer> answers = new ArrayList<>();
      List<Path> bulletins = bulletins(folder, part);
      for (Path bulletin : bulletins) {
        boolean shown = verbose && part.equals(".dev");
        String name = bulletin.getFileName().toString().replaceFirst("\\.txt$", "");
        out.println(name);
        Path items = folder.resolve(name + ".items.tsv");
        if (Files.exists(items)) {
          ReadingQuality.measure(bulletin, items, out);
        } else {
          out.printf("items read: %d%n", BulletinReader.read(bulletin).items().size());
        }
        answers.addAll(measures.answers(bulletin, folder.resolve(name + ".terms.tsv"), shown, out));
      }
      out.println("all" + part);
      SuggestionQuality.print(answers, false, out);
      SuggestionQuality.printReliability(answers, out);
      measures.drafted(bulletins, "all" + part, verbose && part.equals(".dev"), out);
    }
  }

  static List<Path> bulletins(Path folder, String part) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(part + ".txt")).sorted().toList();
    }
  }
}
