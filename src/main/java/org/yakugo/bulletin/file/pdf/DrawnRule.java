package org.yakugo.bulletin.file.pdf;

/** A straight line drawn on a page; lengths in points, from the top left corner. */
record DrawnRule(float left, float top, float right, float bottom) {

  /** Thicker ones are bars and boxes. */
  private static final float THICKEST = 3;

  /** Shorter ones are dashes and parts of pictures. */
  private static final float SHORTEST = 6;

  /** How far over the base line a stroke through a letter runs, in its size. */
  private static final float LOWEST_STROKE = 0.15f;

  private static final float HIGHEST_STROKE = 0.55f;

  private static final float THICKEST_STROKE = 0.15f;

  boolean isVertical() {
    return right - left <= THICKEST && bottom - top >= SHORTEST;
  }

  boolean isHorizontal() {
    return bottom - top <= THICKEST && right - left >= SHORTEST;
  }

  float x() {
    return (left + right) / 2;
  }

  float y() {
    return (top + bottom) / 2;
  }

  /** Whether it runs through the middle of a letter's height, from one side to the other. */
  boolean strikes(Glyph letter) {
    float rise = (letter.baseline() - y()) / letter.size();
    float slack = letter.width() / 5;
    return isHorizontal()
        && rise > LOWEST_STROKE
        && rise < HIGHEST_STROKE
        && bottom - top < THICKEST_STROKE * letter.size()
        && left <= letter.left() + slack
        && right >= letter.right() - slack;
  }

  boolean touches(DrawnRule other, float slack) {
    return left - slack <= other.right
        && other.left - slack <= right
        && top - slack <= other.bottom
        && other.top - slack <= bottom;
  }
}
