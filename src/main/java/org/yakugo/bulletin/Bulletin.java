package org.yakugo.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.file.Radical;
import org.yakugo.bulletin.file.SourceText;

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
 * @param radicals where the file has radicals of dictionaries for the kanji that were read
 */
public record Bulletin(
    String id,
    String title,
    String issuer,
    @Nullable Period period,
    List<Item> items,
    List<Passage> headings,
    List<Problem> problems,
    List<Split> splits,
    List<Radical> radicals) {

  public Bulletin {
    radicals = List.copyOf(radicals);
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
      @Nullable Period period,
      List<Item> items,
      List<Problem> problems) {
    this(id, title, issuer, period, items, List.of(), problems, List.of(), List.of());
  }

  /** The same bulletin with other items. */
  public Bulletin with(List<Item> others) {
    return new Bulletin(id, title, issuer, period, others, headings, problems, splits, radicals);
  }

  /** The same bulletin of that week, which names it. */
  public Bulletin of(Period week) {
    String first = week.from().toString();
    return new Bulletin(first, title, issuer, week, items, headings, problems, splits, radicals);
  }

  /** The days of its citations; null if none has one. */
  public @Nullable Period cited() {
    return items.stream()
        .map(this::dateOf)
        .filter(Objects::nonNull)
        .map(day -> new Period(day, day))
        .reduce(Period::through)
        .orElse(null);
  }

  /**
   * When an item was published: its citation's last day, else the week's; null if neither is known.
   */
  public @Nullable LocalDate dateOf(Item item) {
    Period dates = item.dates() == null ? period : item.dates();
    return dates == null ? null : dates.to();
  }

  /** The same with what its file's reader has to say. */
  Bulletin from(SourceText source) {
    List<Problem> all = new ArrayList<>();
    source.notices().forEach(notice -> all.add(new Problem(notice.line(), notice.message())));
    all.addAll(problems);
    all.addAll(Doubts.of(items, source.seams()));
    all.sort(Comparator.comparingInt(Problem::line));
    return new Bulletin(id, title, issuer, period, items, headings, all, splits, source.radicals());
  }
}
