package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which lines that look like a section's heading are one: their numbers count up, and an
 * item or another heading follows. A numbered line in a body is none.
 */
final class ConfirmedSections {

  /** Above this, a Japanese title right above an English line may be a numbered headline. */
  private static final int CERTAIN_TITLE = 12;

  private static final int MOST = 30;

  private static final int MOST_ENGLISH_WORDS = 4;

  /** Of a paragraph until its first sentence ends. */
  private static final int MOST_LINES = 6;

  private static final Pattern USUAL_END = Pattern.compile(".*" + SectionWords.SURE);

  /** The lines with every heading that is none turned back into words. */
  static List<Line> confirm(List<Line> lines, CitationParser citations) {
    List<Line> confirmed = new ArrayList<>(lines.size());
    int number = 0;
    Line.@Nullable SectionHeading last = null;
    boolean alone = EnglishLayout.isEnglish(lines);
    boolean boxed = areBoxed(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Line.SectionHeading heading) {
        boolean closed =
            i == 0
                || confirmed.getLast() instanceof Line.SectionHeading
                || number == 0
                || citations.atEnd(confirmed.getLast().text()).isPresent();
        Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        boolean english =
            alone && isAboveEnglishItem(heading, lines.subList(i + 1, lines.size()), citations);
        boolean fits = boxed ? isBoxed(heading) : last == null || isMarkedAs(last, heading, next);
        if (fits
            && (boxed
                || isHeading(heading, next, number, closed)
                || english && closed && heading.section() == number + 1)) {
          number = heading.section() == 0 ? number + 1 : heading.section();
          last = heading;
          confirmed.add(heading);
        } else {
          confirmed.add(heading.words());
        }
      } else {
        confirmed.add(lines.get(i));
      }
    }
    return confirmed;
  }

  /** Whether several titles in brackets, 【内政】, stand above numbered items. */
  private static boolean areBoxed(List<Line> lines) {
    return IntStream.range(0, lines.size() - 1)
            .filter(i -> lines.get(i) instanceof Line.SectionHeading box && isBoxed(box))
            .filter(i -> lines.get(i + 1).text().text().matches("[(（]?[0-9０-９]{1,2}[)）.．].*"))
            .mapToObj(i -> lines.get(i).text().text())
            .distinct()
            .count()
        > 1;
  }

  private static boolean isBoxed(Line.SectionHeading heading) {
    return heading.section() == 0
        && !heading.isBare()
        && Languages.isMostlyJapanese(heading.title());
  }

  /** （2）9月の輸出が減少 above English is an item where sections are 1., 2. */
  private static boolean isMarkedAs(
      Line.SectionHeading last, Line.SectionHeading heading, @Nullable Line next) {
    boolean english = next instanceof Line.Words words && words.isEnglish() && !words.hasBullet();
    return !english || heading.section() == 0 || mark(last).equals(mark(heading));
  }

  /** What encloses or ends the number: （）, a dot. */
  private static String mark(Line.SectionHeading heading) {
    String line = heading.words().text().text();
    String number = line.substring(0, Math.max(0, line.indexOf(heading.title())));
    return HalfWidth.half(number).replaceAll("[\\s0-9一二三四五六七八九十IVX]", "");
  }

  private static boolean isHeading(
      Line.SectionHeading heading, @Nullable Line next, int last, boolean closed) {
    if (heading.isBare()) {
      return next instanceof Line.Words words
          && words.hasBullet()
          && !words.bullet().equals(heading.words().bullet());
    }
    if (!Languages.isMostlyJapanese(heading.title())) {
      return heading.section() == last + 1 && closed && isItem(next);
    }
    if (next instanceof Line.Words words && words.isEnglish() && !words.hasBullet()) {
      return heading.section() == last + 1
          && (heading.title().length() <= CERTAIN_TITLE
              || USUAL_END.matcher(heading.title()).matches());
    }
    if (heading.section() == 0) {
      return USUAL_END.matcher(heading.title()).matches()
          || next instanceof Line.Words words && words.hasBullet();
    }
    return heading.section() == last + 1
        || heading.section() <= MOST && (isItem(next) || heading.section() > last);
  }

  /**
   * {@code 1. Foreign Affairs} in English alone: a headline stands below it, and a paragraph below
   * that. What is longer may be a headline with a number, of two lines.
   */
  private static boolean isAboveEnglishItem(
      Line.SectionHeading heading, List<Line> below, CitationParser citations) {
    return heading.title().split(" ").length <= MOST_ENGLISH_WORDS
        && below.size() > 1
        && below.getFirst() instanceof Line.Words headline
        && headline.isEnglish()
        && !isOfParagraph(headline, citations)
        && !LineWording.goesOn(headline.text().text())
        && below.stream()
            .skip(1)
            .limit(MOST_LINES)
            .takeWhile(line -> line instanceof Line.Words words && words.isEnglish())
            .anyMatch(line -> isOfParagraph((Line.Words) line, citations));
  }

  private static boolean isOfParagraph(Line.Words line, CitationParser citations) {
    return LineWording.isFinished(line.text().text()) || citations.atEnd(line.text()).isPresent();
  }

  private static boolean isItem(@Nullable Line next) {
    return next instanceof Line.Words words && (words.hasBullet() || !words.isEnglish());
  }
}
