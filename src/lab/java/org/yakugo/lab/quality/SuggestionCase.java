package org.yakugo.lab.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yakugo.Kind;

/**
 * A mention whose rendering is known: a line of a TSV file with a header line and the columns
 * headline, mention, kind, expected (alternatives separated by |) and class.
 *
 * @param expected what an editor accepts
 * @param group {@code precedent}, {@code composed} or {@code unseen}
 */
public record SuggestionCase(
    String headline, String mention, Kind kind, List<String> expected, String group) {

  public static List<SuggestionCase> read(Path file) throws IOException {
    List<SuggestionCase> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      cases.add(
          new SuggestionCase(
              cells[0],
              cells[1],
              Kind.ofLabel(cells[2]),
              List.of(cells[3].split("\\|")),
              cells[4]));
    }
    return cases;
  }
}
