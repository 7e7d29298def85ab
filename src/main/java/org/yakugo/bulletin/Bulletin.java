package org.yakugo.bulletin;

import java.util.List;

/**
 * A weekly bilingual bulletin as it was read.
 *
 * @param id the first day of its period in ISO form; where no period was found, the file's name
 *     without its ending
 * @param title empty if none was found
 * @param issuer the embassy; empty if none was found
 * @param period null if none was found
 * @param items in the order of print, numbered from 1 through the whole bulletin
 * @param headings what orders the file and belongs to no item, in the order of lines: title lines,
 *     section headings, the words that open a NOTE, running heads and page numbers, the closing END
 * @param problems what could not be placed or understood, in the order of lines
 * @param splits where English items alone begin, and why there; empty for a bilingual bulletin
 */
public record Bulletin(
    String id,
    String title,
    String issuer,
    Period period,
    List<Item> items,
    List<Passage> headings,
    List<Problem> problems,
    List<Split> splits) {

  public Bulletin {
    items = List.copyOf(items);
    headings = List.copyOf(headings);
    problems = List.copyOf(problems);
    splits = List.copyOf(splits);
  }

  /** A bulletin that came from no file. */
  public Bulletin(
      String id,
      String title,
      String issuer,
      Period period,
      List<Item> items,
      List<Problem> problems) {
    this(id, title, issuer, period, items, List.of(), problems, List.of());
  }

  /** The same bulletin with other items. */
  public Bulletin with(List<Item> others) {
    return new Bulletin(id, title, issuer, period, others, headings, problems, splits);
  }
}
