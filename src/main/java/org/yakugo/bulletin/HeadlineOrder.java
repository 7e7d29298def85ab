package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some bulletins print the English headline above the Japanese one. Where most items do, each pair
 * is turned round, so that the rest of the reading knows one order, whatever stands before an item:
 * a NOTE, a body without a citation, a list.
 */
record HeadlineOrder(List<Line> lines, CitationParser citations) {
  private static final int MOST_LINES = 3;

  /** The same lines with the Japanese headline first. */
  static List<Line> japaneseFirst(List<Line> lines, CitationParser citations) {
    HeadlineOrder order = new HeadlineOrder(lines, citations);
    int englishFirst = 0;
    int japaneseFirst = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (order.isJapanese(i) && !order.isJapanese(i - 1)) {
        boolean above = order.isHeadlineAbove(i);
        boolean below = order.isHeadlineBelow(order.end(i));
        englishFirst += above && !below ? 1 : 0;
        japaneseFirst += below ? 1 : 0;
      }
    }
    return englishFirst > japaneseFirst ? order.turned() : lines;
  }

  private List<Line> turned() {
    List<Line> turned = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int end = end(i);
      boolean pair = end > i && isHeadlineAbove(i) && !isHeadlineBelow(end);
      if (!pair) {
        turned.add(lines.get(i));
        continue;
      }
      int start = start(i);
      List<Line> english =
          new ArrayList<>(turned.subList(turned.size() - (i - start), turned.size()));
      turned.subList(turned.size() - (i - start), turned.size()).clear();
      Line.Words first = (Line.Words) english.getFirst();
      turned.add(opening((Line.Words) lines.get(i), first.bullet(), first.afterGap()));
      turned.addAll(lines.subList(i + 1, end));
      Passage words = Headlines.without(LineWording.NUMBER, first.text());
      english.set(0, new Line.Words(words, words, "", false, List.of(), first.ja(), words));
      turned.addAll(english);
      i = end - 1;
    }
    return turned;
  }

  private static Line.Words opening(Line.Words line, String bullet, boolean afterGap) {
    Passage whole = bullet.isEmpty() ? line.text() : line.whole();
    return new Line.Words(line.text(), whole, bullet, afterGap, line.bold(), line.ja(), line.en());
  }

  private boolean isJapanese(int index) {
    Line.Words words = wordsOrNull(index);
    return words != null && words.isJapanese() && !words.hasBullet();
  }

  /** Behind the Japanese lines from {@code index} on; {@code index} if there are none. */
  private int end(int index) {
    int end = index;
    while (isJapanese(end) && (end == index || !words(end).afterGap())) {
      end++;
    }
    return end;
  }

  private boolean isHeadlineAbove(int index) {
    Line.Words japanese = wordsOrNull(index);
    return japanese != null && !japanese.afterGap() && isHeadline(wordsOrNull(index - 1));
  }

  private boolean isHeadlineBelow(int index) {
    return isHeadline(wordsOrNull(index))
        && !words(index).hasBullet()
        && !isHeadlineAbove(index + 1);
  }

  private boolean isHeadline(Line.@Nullable Words line) {
    return line != null
        && line.isEnglish()
        && LineWording.isHeadline(line.text().text())
        && !LineWording.isFinished(line.text().text())
        && citations.atEnd(line.text()).isEmpty();
  }

  /** Where the English headline that ends above {@code index} begins: it may be wrapped. */
  private int start(int index) {
    int start = index - 1;
    while (index - start < MOST_LINES
        && !words(start).afterGap()
        && !words(start).hasBullet()
        && isHeadline(wordsOrNull(start - 1))) {
      start--;
    }
    return start;
  }

  private Line.@Nullable Words wordsOrNull(int index) {
    return Line.wordsOrNull(lines, index);
  }

  private Line.Words words(int index) {
    return (Line.Words) lines.get(index);
  }
}
