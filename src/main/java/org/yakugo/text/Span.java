package org.yakugo.text;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset after its last character
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " before " + end);
    }
  }

  /** The smallest span that holds both. */
  public Span with(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public int length() {
    return end - start;
  }

  /** The words that stand there. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
