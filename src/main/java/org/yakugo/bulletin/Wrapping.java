package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.text.Script;

/**
 * How a file breaks its lines: one line a paragraph, or hard-wrapped at a width. Decides which
 * lines are one paragraph, over page breaks too.
 */
record Wrapping(int width, LineJoint joint) {
  /** Paragraphs on one line are longer; hard-wrapped lines are not. */
  private static final int WIDEST = 150;

  /** A wrapped line is at least so full, since letters differ in width. */
  private static final double FULL = 0.8;

  /** Columns and cells are narrower than a page. */
  private static final int NARROW = 60;

  /** A file is hard-wrapped if lines break before small letters again and again, at one width. */
  static Wrapping of(List<Line> lines) {
    List<Integer> lengths = new ArrayList<>();
    List<Integer> cut = new ArrayList<>();
    int unfinished = 0;
    Line.Words previous = null;
    for (Line line : lines) {
      Line.Words words = line instanceof Line.Words w && w.isEnglish() ? w : null;
      if (words != null) {
        lengths.add(columns(words));
        boolean below = !words.afterGap() && !words.hasBullet();
        if (previous != null && below && !LineWording.isFinished(previous.whole().text())) {
          unfinished++;
          if (LineWording.canGoOn(words.text().text())
              || LineWording.isCut(previous.whole().text())) {
            cut.add(columns(previous));
          }
        }
      }
      previous = words;
    }
    int width = cut.stream().max(Integer::compare).orElse(0);
    long longer = lengths.stream().filter(length -> length * FULL > width).count();
    boolean wrapped =
        !cut.isEmpty()
            && cut.size() * 3 >= unfinished
            && width <= WIDEST
            && longer * 5 <= lengths.size();
    return new Wrapping(wrapped ? width : 0, LineJoint.of(lines));
  }

  /** Whether the file wraps its lines, and the line at less than a page's width. */
  boolean isNarrow(Line.Words line) {
    return width > 0 && Math.min(width, columns(line)) < NARROW;
  }

  /**
   * Whether the line ended because the next word had no room. Never so where nothing is wrapped.
   */
  boolean isFull(Line.Words line, Line.Words next) {
    return columns(line) + 1 + LineWording.firstWord(next.whole().text()).length() > width * FULL
        && width > 0;
  }

  /** How far the line reaches in the file, with its marks and a NOTE's label. */
  private static int columns(Line.Words line) {
    return line.whole().at(line.whole().length()).column() - 1;
  }

  /**
   * Whether {@code next} goes on with the paragraph of {@code line}.
   *
   * @param list whether the paragraph is a line of a list
   * @param isParagraph whether it is too long for a sub-heading
   */
  boolean joins(Line.Words line, Line.Words next, boolean list, boolean isParagraph) {
    String text = line.whole().text();
    if (next.hasBullet() || text.endsWith(":") || text.endsWith("：")) {
      return false;
    }
    if (LineWording.isNumbered(next.text().text())
        && (LineWording.isFinished(text) || LineWording.isNumbered(text))) {
      return false;
    }
    if (LineWording.goesOn(next.text().text()) || LineWording.isCut(text)) {
      return true;
    }
    if (LineWording.isFinished(text)) {
      return !next.afterGap() && !list && isFull(line, next);
    }
    return LineWording.canGoOn(next.text().text()) && !list
        || isFull(line, next)
        || !list && isParagraph;
  }

  /** The lines as one text: no blank within Japanese or after a hyphen. */
  Passage join(List<Passage> lines) {
    Passage.Builder text = new Passage.Builder();
    Passage last = Passage.EMPTY;
    for (Passage line : lines) {
      boolean broken = last.text().endsWith(String.valueOf(Markup.SOFT_HYPHEN));
      if (!last.isEmpty()) {
        text.append(broken ? last.substring(0, last.length() - 1) : last);
        text.joint(broken ? "" : joint.between(last.text(), line.text()));
      }
      last = line;
    }
    return text.append(last).build();
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
