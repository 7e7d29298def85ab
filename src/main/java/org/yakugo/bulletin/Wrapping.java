package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.text.Script;

/**
 * How a file breaks its lines: one line a paragraph, or hard-wrapped at a width. Decides which
 * lines are one paragraph, over page breaks too.
 */
final class Wrapping {

  /** Paragraphs on one line are longer; hard-wrapped lines are not. */
  private static final int WIDEST = 150;

  /** A wrapped line is at least so full, since letters differ in width. */
  private static final double FULL = 0.8;

  /** Sub-headings are shorter. */
  private static final int LONG = 120;

  /** So many lines must break within a sentence before a file counts as hard-wrapped. */
  private static final int LEAST_CUTS = 2;

  private final int width;

  private Wrapping(int width) {
    this.width = width;
  }

  static Wrapping of(List<Line> lines) {
    int widest = 0;
    List<Line.Words[]> neighbours = new ArrayList<>();
    Line.Words previous = null;
    for (Line line : lines) {
      if (line instanceof Line.Words words && words.isEnglish()) {
        widest = Math.max(widest, words.whole().length());
        if (previous != null && !words.afterGap() && !words.hasBullet()) {
          neighbours.add(new Line.Words[] {previous, words});
        }
        previous = words;
      } else {
        previous = null;
      }
    }
    if (widest > WIDEST) {
      return new Wrapping(0);
    }
    Wrapping wrapped = new Wrapping(widest);
    long cut =
        neighbours.stream()
            .filter(n -> wrapped.isFull(n[0], n[1]))
            .filter(n -> !Wording.isFinished(n[0].whole().text()))
            .count();
    return cut >= LEAST_CUTS && cut * 4 >= neighbours.size() ? wrapped : new Wrapping(0);
  }

  /** Whether the line ended because the next word had no room. Never so where nothing is wrapped. */
  boolean isFull(Line.Words line, Line.Words next) {
    return line.whole().length() + 1 + Wording.firstWord(next.whole().text()).length()
        > width * FULL && width > 0;
  }

  /**
   * Whether {@code next} goes on with the paragraph of {@code line}.
   *
   * @param list whether the paragraph is a line of a list
   */
  boolean joins(Line.Words line, Line.Words next, boolean list) {
    String text = line.whole().text();
    if (next.hasBullet() || text.endsWith(":") || text.endsWith("：")) {
      return false;
    }
    if (Wording.isNumbered(next.text().text()) && (Wording.isFinished(text) || Wording.isNumbered(text))) {
      return false;
    }
    if (Wording.goesOn(next.text().text()) || Wording.isCut(text)) {
      return true;
    }
    if (Wording.isFinished(text)) {
      return !next.afterGap() && !list && isFull(line, next);
    }
    if (width > 0) {
      return isFull(line, next);
    }
    return !list && (text.length() >= LONG || Wording.hasSentenceInside(text));
  }

  /** The lines as one text: no blank within Japanese or after a hyphen. */
  static Passage join(List<Passage> lines) {
    Passage.Builder text = new Passage.Builder();
    Passage last = Passage.EMPTY;
    for (Passage line : lines) {
      boolean broken = last.text().endsWith(String.valueOf(Markup.SOFT_HYPHEN));
      if (!last.isEmpty()) {
        text.append(broken ? last.substring(0, last.length() - 1) : last);
        text.joint(broken ? "" : separator(last.text(), line.text()));
      }
      last = line;
    }
    return text.append(last).build();
  }

  private static String separator(String before, String after) {
    boolean hyphen = before.endsWith("-") && before.length() > 1 && !before.endsWith(" -");
    return endsJapanese(before) || beginsJapanese(after) || hyphen ? "" : " ";
  }

  static boolean endsJapanese(String text) {
    return !text.isEmpty() && isJapanese(text.charAt(text.length() - 1));
  }

  static boolean beginsJapanese(String text) {
    return !text.isEmpty() && isJapanese(text.charAt(0));
  }

  private static boolean isJapanese(char c) {
    return Languages.isJapaneseLetter(c) || Script.isJapaneseMark(c);
  }
}
