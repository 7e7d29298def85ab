package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Split.Sign;

/**
 * How a text of English items alone sets its items apart, and so where each begins. The bullets or
 * numbers that it uses throughout are the strongest sign; then come bold headlines, the citation
 * that closes the item above, and a line without a full stop above a paragraph. A text without any
 * paragraph is headlines, one a line.
 */
final class EnglishLayout {

  /** In a list of this many headlines one in {@link #FULL_STOPS} may end in a full stop. */
  private static final int LONG_LIST = 5;

  private static final int FULL_STOPS = 5;

  /** Blank lines part the text if they stand before more than one in so many of its lines. */
  private static final int RARE_GAP = 12;

  private static final int MOST_LINES_OF_A_PARAGRAPH = 40;

  /** {@code On May 5}: opens a body, full stop or not. */
  private static final Pattern DATED_OPENING =
      Pattern.compile("On (?:\\p{Lu}\\p{Ll}{2,8}\\.? ?\\d|\\d|\\p{Lu}\\p{Ll}+day\\b).*");

  private final List<Line> lines;
  private final Wrapping wrapping;
  private final CitationParser citations;
  private final Set<String> bullets = new HashSet<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final boolean isBareList;
  private final boolean isBold;
  private final boolean hasGaps;

  /** Whether a blank line stands before every line, so that none is cut in two. */
  private final boolean everyLineApart;

  private EnglishLayout(List<Line> lines, int from, Wrapping wrapping, CitationParser citations) {
    this.lines = lines;
    this.wrapping = wrapping;
    this.citations = citations;
    List<Integer> words = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i) instanceof Line.Words) {
        words.add(i);
      }
    }
    this.everyLineApart = words.stream().skip(1).allMatch(i -> words(i).afterGap());
    this.isBareList = isBareList(words);
    this.isBold = !words.isEmpty() && isBold(words(words.getFirst()));
    this.hasGaps =
        words.stream().filter(i -> i > from && words(i).afterGap()).count() * RARE_GAP
            > words.size();
    findBullets(words);
    findNumbers(words);
  }

  /**
   * The layout of the lines from {@code from} on.
   *
   * @return null if there is a Japanese headline among them, which opens its item by itself
   */
  static @Nullable EnglishLayout of(
      List<Line> lines, int from, Wrapping wrapping, CitationParser citations) {
    boolean english = isEnglish(lines.subList(from, lines.size()));
    return english ? new EnglishLayout(lines, from, wrapping, citations) : null;
  }

  /** Whether no line is Japanese but the headings of sections, and the words that one is empty. */
  static boolean isEnglish(List<Line> lines) {
    return lines.stream()
        .allMatch(
            line ->
                !(line instanceof Line.Words words)
                    || words.isEnglish()
                    || Landmarks.isNothingToReport(words.text().text()));
  }

  /**
   * By what the line at {@code index} opens an item; null if it opens none.
   *
   * @param before the paragraphs of the item or NOTE that the line stands behind
   */
  @Nullable Sign sign(int index, Paragraphs before) {
    Line.Words line = words(index);
    if (Landmarks.isNothingToReport(line.text().text())) {
      return null;
    }
    if (index == 0 || lines.get(index - 1) instanceof Line.SectionHeading) {
      return Sign.FIRST;
    }
    if (line.hasBullet()) {
      return isBulleted(index, before) ? Sign.BULLET : null;
    }
    if (numbers.containsKey(index)) {
      return Sign.NUMBER;
    }
    if (isBareList) {
      return continuesHeadline(index) ? null : Sign.LINE;
    }
    return bySurroundings(index, before);
  }

  /** Whether the line can't go on with a headline above it, whatever its words are. */
  boolean isApart(int index) {
    Line.Words line = words(index);
    return line.hasBullet()
        || numbers.containsKey(index)
        || isBareList && !continuesHeadline(index);
  }

  /** Whether the line opens with the number that counts its item. */
  boolean isNumbered(int index) {
    return numbers.containsKey(index);
  }

  private @Nullable Sign bySurroundings(int index, Paragraphs before) {
    Line.Words line = words(index);
    String text = line.text().text();
    boolean possible =
        LineWording.isHeadline(text)
            && !LineWording.goesOn(text)
            && !LineWording.hasSentenceInside(text)
            && citations.atEnd(line.text()).isEmpty();
    if (!possible) {
      return null;
    }
    boolean question = text.endsWith("?") || text.endsWith("!");
    boolean unfinished = !LineWording.isFinished(text) || question;
    if (isBold && isBold(line) && unfinished) {
      return Sign.BOLD;
    }
    boolean marked = !bullets.isEmpty() || !numbers.isEmpty() || isBold;
    if (before.isClosed()) {
      boolean sure = !marked || line.afterGap() && opensParagraph(index + 1);
      return unfinished && sure ? Sign.CITATION : null;
    }
    Line.Words last = before.last();
    if (marked || !unfinished || last == null || before.isList()) {
      return null;
    }
    String above = last.whole().text();
    boolean apart = hasGaps ? line.afterGap() : !wrapping.isFull(last, line);
    int end = headlineEnd(index);
    return apart
            && (end == index || !LineWording.isFinished(words(end).text().text()))
            && LineWording.isFinished(above)
            && !above.endsWith(":")
            && (!question || line.afterGap())
            && opensParagraph(end + 1)
        ? Sign.PARAGRAPH
        : null;
  }

  /** The last line of a headline that had no room on one. */
  private int headlineEnd(int index) {
    Line.Words below = wordsOrNull(index + 1);
    boolean wrapped = below != null && !below.afterGap() && wrapping.isFull(words(index), below);
    return wrapped ? headlineEnd(index + 1) : index;
  }

  /** Whether a paragraph begins at {@code index}: the lines that belong together end as one. */
  private boolean opensParagraph(int index) {
    for (int i = index; i < index + MOST_LINES_OF_A_PARAGRAPH; i++) {
      Line.Words line = wordsOrNull(i);
      if (line == null
          || line.hasBullet()
          || i == index && LineWording.goesOn(line.text().text())) {
        return false;
      }
      String text = line.text().text();
      if (LineWording.isFinished(text)
          || LineWording.hasSentenceInside(text)
          || !LineWording.isHeadline(text)
          || citations.atEnd(line.text()).isPresent()) {
        return true;
      }
      Line.Words next = wordsOrNull(i + 1);
      boolean goesOn =
          next != null
              && (LineWording.goesOn(next.text().text())
                  || LineWording.isCut(text)
                  || !next.afterGap() && wrapping.isFull(line, next));
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  private boolean isBulleted(int index, Paragraphs before) {
    Line.Words line = words(index);
    if (!before.isEmpty() && before.lastText().matches(".*[:：]")) {
      return false;
    }
    if (before.isListOf(line.bullet()) && !before.isClosed()) {
      return bullets.contains(line.bullet()) && line.afterGap() && !before.isListAfterGap();
    }
    return bullets.contains(line.bullet())
        || before.isClosed()
            && !LineWording.isFinished(line.text().text())
            && opensParagraph(index + 1);
  }

  private boolean continuesHeadline(int index) {
    Line.Words above = wordsOrNull(index - 1);
    Line.Words line = words(index);
    String text = line.text().text();
    boolean small = Character.isLowerCase(text.codePointAt(0));
    boolean full = small && above != null && wrapping.isFull(above, line);
    return !line.afterGap() && (LineWording.goesOn(text) || full)
        || above != null && !everyLineApart && LineWording.isCut(above.text().text());
  }

  /** Bullets where an item is due: at the beginning, below a heading, behind a citation. */
  private void findBullets(List<Integer> words) {
    for (int i : words) {
      Line.Words line = words(i);
      Line.Words above = wordsOrNull(i - 1);
      boolean due =
          above == null && !(i > 0 && lines.get(i - 1) instanceof Line.NoteLabel)
              || above != null && citations.atEnd(above.text()).isPresent();
      if (line.hasBullet() && due) {
        bullets.add(line.bullet());
      }
    }
  }

  /** Numbers that count up from the first line, anew in each section; a list in a body is none. */
  private void findNumbers(List<Integer> words) {
    int next = 0;
    boolean list = false;
    for (int i : words) {
      int number = LineWording.number(words(i).text().text());
      boolean first = i == words.getFirst() || lines.get(i - 1) instanceof Line.SectionHeading;
      list = number > 0 && (list || i > 0 && lines.get(i - 1).text().text().endsWith(":"));
      if (number > 0 && !list && (first || number == next)) {
        numbers.put(i, number);
        next = number + 1;
      } else if (first) {
        next = 0;
      }
    }
  }

  private boolean isBareList(List<Integer> words) {
    long paragraphs = words.stream().filter(i -> isOfParagraph(words(i))).count();
    long tooLong = words.stream().filter(i -> isTooLong(words(i).text().text())).count();
    boolean dated =
        words.stream()
            .skip(1)
            .anyMatch(i -> DATED_OPENING.matcher(words(i).text().text()).matches());
    boolean fewFullStops = areFew(paragraphs, words);
    // Where every line stands apart, a long one among many is no paragraph of the line above.
    boolean fewLong = tooLong == 0 || areFew(tooLong + paragraphs, words) && everyLineApart;
    return words.size() > 1 && fewFullStops && fewLong && !dated;
  }

  private static boolean areFew(long lines, List<Integer> words) {
    return lines == 0 || words.size() >= LONG_LIST && lines * FULL_STOPS <= words.size();
  }

  private static boolean isTooLong(String text) {
    return !LineWording.isHeadline(text) || LineWording.hasSentenceInside(text);
  }

  private boolean isOfParagraph(Line.Words line) {
    String text = line.text().text();
    boolean question = text.endsWith("?") || text.endsWith("!");
    return LineWording.isFinished(text) && !question || citations.atEnd(line.text()).isPresent();
  }

  private static boolean isBold(Line.Words line) {
    return line.bold().size() > 1
        && line.bold().getFirst() == 0
        && line.bold().getLast() == line.text().length();
  }

  private Line.@Nullable Words wordsOrNull(int index) {
    return Line.wordsOrNull(lines, index);
  }

  private Line.Words words(int index) {
    return (Line.Words) lines.get(index);
  }
}
