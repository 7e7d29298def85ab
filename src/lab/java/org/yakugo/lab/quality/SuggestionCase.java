package org.yakugo.lab.quality;

import java.io.IOException;
import java.nio.file.Path;
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

  /** The same in another group. */
  SuggestionCase in(String group) {
    return new SuggestionCase(headline, mention, kind, expected, group);
  }

  public static List<SuggestionCase> read(Path file) throws IOException {
    return TsvTable.read(file).stream()
        .map(
            row ->
                new SuggestionCase(
                    row.get("headline"),
                    row.get("mention"),
                    Kind.ofLabel(row.get("kind")),
                    row.alternatives("expected"),
                    row.get("class")))
        .toList();
  }
}
