package org.yakugo.bulletin.file.pdf;

/** A straight line drawn on a page; lengths in points, from the top left corner. */
record DrawnRule(float left, float top, float right, float bottom) {

  /** Thicker ones are bars and boxes. */
  private static final float THICKEST = 3;

  /** Shorter ones are dashes and parts of pictures. */
  private static final float SHORTEST = 6;

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

  boolean touches(DrawnRule other, float slack) {
    return left - slack <= other.right
        && other.left - slack <= right
        && top - slack <= other.bottom
        && other.top - slack <= bottom;
  }
}
