package org.yakugo.bulletin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as {@code parse} shows it to programs: texts without their places.
 *
 * @param period null if none was found
 * @param splits null for a bilingual bulletin
 */
public record ParsedBulletin(
    String title,
    String issuer,
    @Nullable Period period,
    List<ParsedItem> items,
    List<Problem> problems,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Split> splits) {

  /**
   * @param citation as printed; null if none was found
   * @param dates null where the printed date is no date
   * @param notes the paragraphs of each NOTE
   * @param line 1-based line of the file where the item starts
   */
  public record ParsedItem(
      int n,
      Section section,
      String ja,
      String en,
      List<String> body,
      List<String> sources,
      @Nullable String citation,
      @Nullable Period dates,
      List<List<String>> notes,
      int line) {}

  public static ParsedBulletin of(Bulletin bulletin) {
    return new ParsedBulletin(
        bulletin.title(),
        bulletin.issuer(),
        bulletin.period(),
        bulletin.items().stream().map(ParsedBulletin::item).toList(),
        bulletin.problems(),
        bulletin.splits().isEmpty() ? null : bulletin.splits());
  }

  private static ParsedItem item(Item item) {
    Citation citation = item.citation();
    return new ParsedItem(
        item.n(),
        item.section(),
        item.ja().text(),
        item.en().text(),
        texts(item.body()),
        citation == null ? List.of() : citation.sources(),
        citation == null ? null : citation.printed().text(),
        citation == null ? null : citation.dates(),
        item.notes().stream().map(note -> texts(note.paragraphs())).toList(),
        item.line());
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }
}
