package org.yakugo.check.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Section;
import org.yakugo.check.Background;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;

/**
 * A text that comes without the other language, read as a bulletin that rules can look at: of
 * Japanese each line is a headline, English is the body of one item.
 *
 * @param field {@link Field#JA} or {@link Field#BODY}
 * @param lines where each line begins in the text
 */
record LoneText(String text, Field field, List<Integer> lines, CheckedBulletin bulletin) {

  static LoneText of(String text, Field field, Background background) {
    List<Integer> lines = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(start);
      passages.add(Passage.of(line));
      start += line.length() + 1;
    }
    List<Item> items =
        field == Field.JA
            ? Stream.iterate(0, n -> n < passages.size(), n -> n + 1)
                .map(n -> item(n + 1, passages.get(n), List.of()))
                .toList()
            : List.of(item(1, Passage.EMPTY, passages));
    Bulletin bulletin = new Bulletin("", "", "", null, items, List.of());
    return new LoneText(text, field, lines, new CheckedBulletin(bulletin, background));
  }

  private static Item item(int n, Passage ja, List<Passage> body) {
    return new Item(n, new Section(0, ""), ja, Passage.EMPTY, body, null, List.of(), n);
  }

  /** Where the line of the text begins that the finding's offsets count from. */
  int origin(Finding finding) {
    return field == Field.JA ? lines.get(finding.item() - 1) : 0;
  }
}
