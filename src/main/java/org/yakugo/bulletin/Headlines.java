package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headlines that open an item: Japanese and English, on one line or on several. */
record Headlines(ItemStarts lines, Wrapping wrapping, CitationParser citations) {
  private static final int MOST_LINES = 4;

  /** In the cells of a table and in columns a headline takes more lines. */
  private static final int MOST_NARROW_LINES = 8;

  /** Say what a headline is where each has them: {@code JP: 外相が訪日}, {@code EN: FM visits Japan}. */
  private static final Pattern LABEL =
      Pattern.compile("(?:JPN?|JA|ENG?|日本語|英語|[和邦英]文|見出し|(?i:headline|title))\\s?[:：]\\s*(?=\\S)");

  /** Japanese that can't end a headline: it goes on in the next line. */
  private static final Pattern CUT_JAPANESE = Pattern.compile(".*[、，・のとをにはがでへやも「『（]");

  /**
   * @param ja empty if missing
   * @param en empty if missing
   * @param next the index of the first line behind them
   */
  record Read(Passage ja, Passage en, int next) {}

  /** Reads from the line at {@code start}, which opens an item. */
  Read read(int start) {
    List<Passage> ja = new ArrayList<>();
    List<Passage> en = new ArrayList<>();
    Line.Words last = lines.words(start);
    boolean bold = take(last, ja, en, false);
    if (!ja.isEmpty()) {
      ja.set(
          0, without(lines.areLabelled() ? LineWording.LABEL : LineWording.NUMBER, ja.getFirst()));
    } else if (lines.isNumbered(start)) {
      en.set(0, without(LineWording.NUMBER, en.getFirst()));
    }
    int at = start + 1;
    while (true) {
      Line.Words next = lines.wordsOrNull(at);
      if (next == null || !continues(start, at, last, !ja.isEmpty(), !en.isEmpty(), bold)) {
        return new Read(without(LABEL, wrapping.join(ja)), without(LABEL, wrapping.join(en)), at);
      }
      bold = take(next, ja, en, bold);
      last = next;
      at++;
    }
  }

  /** Headlines that are counted have their number as a bullet. */
  static Passage without(Pattern mark, Passage headline) {
    Matcher opening = mark.matcher(headline.text());
    return opening.lookingAt() ? headline.substring(opening.end()) : headline;
  }

  /** Takes a line's parts over; returns whether bold type is open at its end. */
  private static boolean take(Line.Words line, List<Passage> ja, List<Passage> en, boolean bold) {
    if (!line.ja().isEmpty()) {
      ja.addAll(boldRuns(line));
    }
    if (!line.en().isEmpty()) {
      en.add(line.en());
    }
    return bold ^ line.bold().size() % 2 == 1;
  }

  /** The Japanese of a line, cut where a blank parts two bold runs: it was a line's end once. */
  private static List<Passage> boldRuns(Line.Words line) {
    Passage ja = line.ja();
    int start = line.text().text().indexOf(ja.text());
    List<Passage> runs = new ArrayList<>();
    int from = 0;
    for (int offset : line.bold()) {
      int cut = offset - start;
      if (cut > from && cut < ja.length()) {
        Passage before = ja.substring(from, cut).strip();
        Passage after = ja.substring(cut).strip();
        boolean blank = before.length() + after.length() < ja.length() - from;
        if (blank
            && Wrapping.endsJapanese(before.text())
            && Wrapping.beginsJapanese(after.text())) {
          runs.add(before);
          from = ja.length() - after.length();
        }
      }
    }
    runs.add(ja.substring(from));
    return runs;
  }

  private boolean continues(
      int start, int at, Line.Words last, boolean hasJa, boolean hasEn, boolean bold) {
    Line.Words next = lines.words(at);
    if (next.isBoth()) {
      return !next.hasBullet() && hasJa && !hasEn && (!next.afterGap() || bold);
    }
    if (next.isJapanese()) {
      return !next.hasBullet() && continuesJapanese(start, at, last, hasEn, bold);
    }
    if (!hasEn) {
      return isEnglishHeadline(at);
    }
    return !next.hasBullet()
        && !lines.isApart(at)
        && (last.isEnglish() || last.isBoth())
        && at - firstEnglish(start) < mostLines(last)
        && continuesEnglish(at, last, bold);
  }

  private int mostLines(Line.Words line) {
    return wrapping.isNarrow(line) ? MOST_NARROW_LINES : MOST_LINES;
  }

  /** The Japanese before it may take many lines of a narrow column. */
  private int firstEnglish(int start) {
    int at = start;
    for (Line.Words words = lines.wordsOrNull(at);
        words != null && words.isJapanese();
        words = lines.wordsOrNull(at)) {
      at++;
    }
    return at;
  }

  private boolean continuesJapanese(
      int start, int at, Line.Words last, boolean hasEn, boolean bold) {
    Line.Words next = lines.words(at);
    boolean bulleted = lines.words(start).hasBullet();
    if (!hasEn) {
      return !next.afterGap()
          || bold
          || bulleted
          || CUT_JAPANESE.matcher(last.text().text()).matches();
    }
    // the English headline stood first
    if (!last.isEnglish()) {
      return last.isJapanese() && !next.afterGap();
    }
    Line.Words behind = lines.wordsOrNull(at + 1);
    boolean ownItem =
        behind != null && behind.isEnglish() && isEnglishHeadline(at + 1) && !isParagraph(behind);
    return lines.words(start).isEnglish() && (!next.afterGap() || bulleted && !ownItem);
  }

  /** Whether the first English line below a Japanese headline is a headline, not yet the body. */
  private boolean isEnglishHeadline(int at) {
    Line.Words line = lines.words(at);
    Line.Words next = lines.wordsOrNull(at + 1);
    boolean bulletAllowed = next != null && next.isEnglish() && !next.hasBullet();
    return (!line.hasBullet() || bulletAllowed)
        && LineWording.isHeadline(line.text().text())
        && citations.atEnd(line.text()).isEmpty();
  }

  private boolean continuesEnglish(int at, Line.Words last, boolean bold) {
    Line.Words next = lines.words(at);
    String above = last.en().text();
    String text = next.text().text();
    if (bold) {
      return !next.bold().isEmpty();
    }
    if (LineWording.goesOn(text)) {
      return true;
    }
    if (LineWording.isFinished(above)) {
      return above.endsWith(":") && !next.afterGap() && endsAsHeadline(at);
    }
    if (LineWording.isCut(above)) {
      return !isParagraph(next);
    }
    boolean boldEnded = !last.bold().isEmpty() && last.bold().getLast() == last.text().length();
    return !next.afterGap()
        && !(boldEnded && !next.bold().contains(0))
        && (endsAsHeadline(at) || fillsTheLine(at, last));
  }

  /** Whether the unbroken lines from {@code at} end, before a gap, as a headline ends. */
  private boolean endsAsHeadline(int at) {
    int end = at;
    int most = mostLines(lines.words(at));
    while (end - at < most && isBareEnglish(end + 1) && !lines.words(end + 1).afterGap()) {
      end++;
    }
    if (end - at >= most - 1 || !isBareEnglish(end + 1)) {
      return false;
    }
    for (int i = at; i <= end; i++) {
      if (isParagraph(lines.words(i))) {
        return false;
      }
    }
    return !LineWording.isCut(lines.words(end).text().text())
        && !LineWording.goesOn(lines.words(end + 1).text().text());
  }

  /** Whether the headline filled its hard-wrapped line and ends within the next ones. */
  private boolean fillsTheLine(int at, Line.Words last) {
    Line.Words line = last;
    for (int next = at; next < at + mostLines(last) - 1; next++) {
      Line.Words words = lines.wordsOrNull(next);
      if (words == null || !isBareEnglish(next) || words.afterGap() || isParagraph(line)) {
        return false;
      }
      if (!wrapping.isFull(line, words)) {
        return next > at;
      }
      line = words;
    }
    return false;
  }

  private boolean isParagraph(Line.Words line) {
    return LineWording.isFinished(line.text().text())
        || LineWording.hasSentenceInside(line.text().text())
        || !LineWording.isHeadline(line.text().text())
        || citations.atEnd(line.text()).isPresent();
  }

  private boolean isBareEnglish(int at) {
    Line.Words line = lines.wordsOrNull(at);
    return line != null && line.isEnglish() && !line.hasBullet();
  }
}
