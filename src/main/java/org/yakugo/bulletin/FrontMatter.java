package org.yakugo.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines above the first section or item: title, period, issuer. */
final class FrontMatter {

  /** A head is not longer; what stands below it is items. */
  private static final int MOST_LINES = 15;

  private static final int LONGEST_LINE = 200;

  private static final Pattern ISSUER =
      Pattern.compile(
          "[^\\s　:：（(]*(?:大使館|総領事館|領事館|代表部|領事事務所|外務省)[^\\s　）)]*"
              + "|(?i:the )?\\b(?:Embassy|Consulate)\\b.*");
  private static final Pattern ISSUER_ALONE =
      Pattern.compile(
          "[^\\s、，。]*(?:大使館|総領事館|領事館|代表部|領事事務所|外務省)|(?i:the )?(?:Embassy|Consulate)\\b.*");
  private static final Pattern PARENTHESISED = Pattern.compile("[(（\\[［<＜].*[)）\\]］>＞]");
  private static final Pattern SAMPLE =
      Pattern.compile("[【\\[(（]?\\s*見本\\s*[】\\])）]?(?:\\s*[:：].*)?");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(（\\[［]\\s*[)）\\]］]");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s　:：・/|\\-]+|[\\s　:：/|\\-]+$|(?:対象)?期間[\\s　:：]*$");

  /** Whether a line prints a period can be told in any year. */
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

  /**
   * @param period null if none was found
   */
  record Read(String title, String issuer, @Nullable Period period) {}

  /**
   * @param lines those above {@link #end}
   * @param near a day near which the period lies, if its year isn't printed; null if none is known
   */
  static Read read(List<Line> lines, @Nullable LocalDate near) {
    String title = "";
    String issuer = "";
    Period period = null;
    for (Line line : lines) {
      if (line.text().length() > LONGEST_LINE) {
        continue;
      }
      String text = line.text().text();
      Optional<PeriodParser.Found> found =
          period == null ? PeriodParser.find(text, near) : Optional.empty();
      if (found.isPresent()) {
        period = found.get().period();
        text = without(text, found.get());
      }
      var embassy = ISSUER.matcher(text);
      if (issuer.isEmpty() && embassy.find()) {
        issuer = embassy.group().strip();
      } else if (title.isEmpty() && isTitle(text)) {
        title = text;
      }
    }
    return new Read(title, issuer, period);
  }

  private static boolean isTitle(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && !PARENTHESISED.matcher(text).matches()
        && !SAMPLE.matcher(text).matches();
  }

  private static String without(String text, PeriodParser.Found period) {
    String rest = text.substring(0, period.start()) + text.substring(period.end());
    rest = EMPTY_BRACKETS.matcher(rest).replaceAll("");
    return EDGES.matcher(rest.strip()).replaceAll("").strip();
  }

  /** The index of the first line behind the head. */
  static int end(List<Line> lines, ItemStarts starts, CitationParser citations) {
    int certain = 0;
    while (certain < lines.size() && !opensItems(lines.get(certain))) {
      certain++;
    }
    int head = 0;
    for (int i = 0; i < Math.min(certain, MOST_LINES); i++) {
      String text = lines.get(i).text().text();
      if (text.length() <= LONGEST_LINE
          && (PeriodParser.find(text, ANY_DAY).isPresent()
              || ISSUER_ALONE.matcher(text).matches())) {
        head = i + 1;
      }
    }
    boolean english =
        lines.subList(head, certain).stream()
            .allMatch(line -> line instanceof Line.Words words && words.isEnglish());
    if (certain == lines.size() && head < certain && english) {
      return head;
    }
    for (int i = head; i < certain; i++) {
      Line.Words line = starts.words(i);
      boolean headline =
          line != null && (line.isBoth() || line.isJapanese() && starts.isFollowedByEnglish(i));
      if (headline && hasBodyBelow(lines, starts, i)) {
        return firstItem(starts, head, i, citations);
      }
    }
    return certain;
  }

  /**
   * Where the first item begins, if not with the first Japanese headline: above that may stand
   * items that have none yet. Their citations tell them from a head.
   */
  private static int firstItem(
      ItemStarts starts, int head, int japanese, CitationParser citations) {
    int body = head + 1;
    while (body < japanese && !LineWording.isFinished(starts.words(body).text().text())) {
      body++;
    }
    boolean cited =
        IntStream.range(body, japanese)
            .anyMatch(i -> citations.atEnd(starts.words(i).text()).isPresent());
    Line.Words headline = starts.words(body - 1);
    return cited && headline.isEnglish() && LineWording.isHeadline(headline.text().text())
        ? body - 1
        : japanese;
  }

  /**
   * Whether English lines open with a head: above the first paragraph stands a period, or nothing
   * but titles before the first section or bullet.
   */
  static boolean opensEnglish(List<Line> lines, CitationParser citations) {
    List<Line> above =
        lines.stream()
            .limit(MOST_LINES)
            .takeWhile(
                line ->
                    !opensItems(line)
                        && !LineWording.isFinished(line.text().text())
                        && citations.atEnd(line.text()).isEmpty())
            .toList();
    boolean titles = above.size() < lines.size() && opensItems(lines.get(above.size()));
    return titles
        || above.stream()
            .anyMatch(line -> PeriodParser.find(line.text().text(), ANY_DAY).isPresent());
  }

  private static boolean opensItems(Line line) {
    return !(line instanceof Line.Words words) || words.hasBullet();
  }

  /** A title in two languages has no English paragraph below it. */
  private static boolean hasBodyBelow(List<Line> lines, ItemStarts starts, int index) {
    for (int i = index + 1; i < Math.min(lines.size(), index + 6); i++) {
      Line.Words line = starts.wordsOrNull(i);
      if (line != null
          && line.isEnglish()
          && !line.hasBullet()
          && LineWording.isFinished(line.text().text())) {
        return true;
      }
    }
    return false;
  }
}
