package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yakugo.text.Script;

/**
 * In which order the cells of a table's row are read. A Japanese headline comes before the English,
 * whichever column it stands in; all else is read from left to right.
 */
public final class TableRow {

  /** Lines that a cell with a headline has at the most. */
  private static final int MOST_LINES = 3;

  /** Letters that a headline has at the least: a cell with fewer says what kind of item it is. */
  private static final int SHORTEST_HEADLINE = 4;

  /** Letters that the English of an item has at the least: a label has fewer. */
  private static final int FEWEST_LETTERS = 8;

  private static final Pattern LABEL =
      Pattern.compile(
          "[(（]?[0-9０-９]{1,3}[)）.．]?|[0-9]{1,4}[./-][0-9]{1,2}(?:[./-][0-9]{2,4})?[.)]?"
              + "|(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日");

  /**
   * @param cells each the lines that stand in it
   * @return the cells' indices in the order of reading, without those that only number or date an
   *     item
   */
  public static List<Integer> order(List<List<String>> cells) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, cells.size()).boxed().toList());
    List<Integer> japanese = order.stream().filter(i -> isHeadline(cells.get(i))).toList();
    List<Integer> english = order.stream().filter(i -> isEnglish(cells.get(i))).toList();
    if (japanese.size() == 1 && !english.isEmpty()) {
      if (english.getFirst() < japanese.getFirst()) {
        order.remove(japanese.getFirst());
        order.add(order.indexOf(english.getFirst()), japanese.getFirst());
      }
      order.removeIf(i -> LABEL.matcher(String.join("", cells.get(i)).strip()).matches());
    }
    return order;
  }

  private static boolean isHeadline(List<String> cell) {
    long lines = cell.stream().filter(line -> !line.isBlank()).count();
    String text = String.join("", cell);
    return lines <= MOST_LINES
        && letters(text) >= SHORTEST_HEADLINE
        && japanese(text) * 2 > letters(text)
        && !LABEL.matcher(text.strip()).matches();
  }

  private static boolean isEnglish(List<String> cell) {
    String text = String.join("", cell);
    long letters = letters(text);
    return letters >= FEWEST_LETTERS && japanese(text) * 4 < letters;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static long japanese(String text) {
    return text.codePoints().filter(Character::isLetter).filter(Script::isJapanese).count();
  }
}
