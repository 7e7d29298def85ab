package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;

/**
 * Reading against a bulletin's items written down by hand: a TSV file with a header line and the
 * columns n, section_no, section_title, ja_headline, en_headline, sources, citation_date,
 * body_first_words, body_last_words and has_note.
 */
public final class ReadingQuality {
  private ReadingQuality() {}

  /** Prints how many items are read exactly so, and what differs in the others. */
  public static void measure(Path bulletin, Path gold, PrintWriter out) throws IOException {
    Bulletin read = BulletinReader.read(bulletin);
    List<String> rows = Files.readAllLines(gold).stream().skip(1).toList();
    int exact = 0;
    for (int i = 0; i < rows.size(); i++) {
      String[] cells = rows.get(i).split("\t", -1);
      List<String> wrong =
          i < read.items().size() ? differences(read.items().get(i), cells) : List.of("missing");
      if (wrong.isEmpty()) {
        exact++;
      } else {
        out.printf("  item %s: %s%n", cells[0], String.join("; ", wrong));
      }
    }
    out.printf(
        "items read exactly: %d of %d; items read: %d; problems reported: %d%n",
        exact, rows.size(), read.items().size(), read.problems().size());
    out.flush();
  }

  private static List<String> differences(Item item, String[] cells) {
    List<String> wrong = new ArrayList<>();
    expect(wrong, "n", cells[0], String.valueOf(item.n()));
    expect(
        wrong,
        "section",
        cells[1] + " " + cells[2],
        item.section().number() + " " + item.section().title());
    expect(wrong, "ja", cells[3], item.ja().text());
    expect(wrong, "en", cells[4], item.en().text());
    expect(
        wrong,
        "sources",
        cells[5],
        item.citation() == null ? "" : String.join(", ", item.citation().sources()));
    boolean dated = item.citation() != null && item.citation().printed().text().contains(cells[6]);
    expect(wrong, "date", "true", String.valueOf(dated));
    String body = org.yakugo.align.CorpusAligner.body(item);
    expect(wrong, "first words", "true", String.valueOf(body.startsWith(cells[7])));
    expect(wrong, "last words", "true", String.valueOf(body.endsWith(cells[8])));
    expect(wrong, "note", cells[9], item.notes().isEmpty() ? "n" : "y");
    return wrong;
  }

  private static void expect(List<String> wrong, String field, String expected, String found) {
    if (!expected.equals(found)) {
      wrong.add(field + " is \"" + found + "\", not \"" + expected + "\"");
    }
  }
}
