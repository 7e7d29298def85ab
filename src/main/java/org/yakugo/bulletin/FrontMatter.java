package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The lines above the first section or item: title, period, issuer. */
final class FrontMatter {

  /** A head is not longer; what stands below it is items. */
  private static final int MOST_LINES = 15;

  private static final Pattern ISSUER =
      Pattern.compile(
          "(?:発行(?:者|元)?|作成(?:者)?)?\\s*[:：]?\\s*(\\S.*(?:大使館|総領事館|領事館|代表部|領事事務所|外務省).*|.*\\b(?:Embassy|Consulate)\\b.*)");
  private static final Pattern PARENTHESISED = Pattern.compile("[(（\\[［<＜].*[)）\\]］>＞]");
  private static final Pattern SAMPLE = Pattern.compile("[【\\[(（]?\\s*見本\\s*[】\\])）]?(?:\\s*[:：].*)?");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(（\\[［]\\s*[)）\\]］]");
  private static final Pattern EDGES = Pattern.compile("^[\\s　:：・/|\\-]+|[\\s　:：/|\\-]+$|(?:対象)?期間[\\s　:：]*$");

  /**
   * @param period null if none was found
   * @param end the index of the first line behind it
   */
  record Read(String title, String issuer, Period period, List<Passage> lines, int end) {}

  private FrontMatter() {}

  static Read read(List<Line> lines, ItemStarts starts, OptionalInt yearIfNone) {
    int end = end(lines, starts, yearIfNone);
    String title = "";
    String issuer = "";
    Period period = null;
    List<Passage> passages = new ArrayList<>();
    for (Line line : lines.subList(0, end)) {
      passages.add(line.text());
      String text = line.text().text();
      Optional<PeriodParser.Found> found =
          period == null ? PeriodParser.find(text, yearIfNone) : Optional.empty();
      if (found.isPresent()) {
        period = found.get().period();
        text = without(text, found.get());
      }
      var embassy = ISSUER.matcher(text);
      if (issuer.isEmpty() && embassy.matches()) {
        issuer = embassy.group(1).strip();
      } else if (title.isEmpty() && isTitle(text)) {
        title = text;
      }
    }
    return new Read(title, issuer, period, passages, end);
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

  private static int end(List<Line> lines, ItemStarts starts, OptionalInt year) {
    int certain = 0;
    while (certain < lines.size() && !opensItems(lines.get(certain))) {
      certain++;
    }
    int head = 0;
    for (int i = 0; i < Math.min(certain, MOST_LINES); i++) {
      String text = lines.get(i).text().text();
      if (PeriodParser.find(text, year).isPresent() || isIssuer(text)) {
        head = i + 1;
      }
    }
    for (int i = head; i < certain; i++) {
      Line.Words line = starts.words(i);
      boolean headline = line != null && (line.isBoth() || line.isJapanese()) && starts.isFollowedByEnglish(i);
      if (headline && hasBodyBelow(lines, starts, i)) {
        return i;
      }
    }
    return certain;
  }

  private static boolean isIssuer(String text) {
    return text.length() <= 60 && ISSUER.matcher(text).matches();
  }

  private static boolean opensItems(Line line) {
    return !(line instanceof Line.Words words) || words.hasBullet();
  }

  /** A title in two languages has no English paragraph below it. */
  private static boolean hasBodyBelow(List<Line> lines, ItemStarts starts, int index) {
    for (int i = index + 1; i < Math.min(lines.size(), index + 6); i++) {
      Line.Words line = starts.words(i);
      if (line != null && line.isEnglish() && !line.hasBullet()
          && Wording.isFinished(line.text().text())) {
        return true;
      }
    }
    return false;
  }
}
