package org.yakugo.text;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A text made from another, with the way back: which stretch of the original each character of it
 * came from. Offsets count UTF-16 code units.
 */
public final class MappedText {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private MappedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text itself, each character from its own place. */
  public static MappedText of(String text) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new MappedText(text, starts, ends);
  }

  /**
   * @param starts where in the original each character of the text begins; may be longer
   * @param ends where it ends
   */
  static MappedText of(String text, int[] starts, int[] ends) {
    return new MappedText(text, starts, ends);
  }

  public String text() {
    return text;
  }

  /** Start, in the original, of what became the character at {@code offset}. */
  public int originalStart(int offset) {
    return starts[offset];
  }

  /** End, in the original, of a stretch that ends before {@code offset} (from 1). */
  public int originalEnd(int offset) {
    return ends[offset - 1];
  }

  /**
   * The same stretches with other characters, one for one.
   *
   * @param characters as many UTF-16 code units as the text has
   */
  MappedText replacedBy(String characters) {
    return new MappedText(characters, starts, ends);
  }

  /** Replaces each character (code point) by zero or more others. */
  public MappedText mapCharacters(UnaryOperator<String> change) {
    Builder out = new Builder(this);
    for (int i = 0; i < text.length(); ) {
      int length = Character.charCount(text.codePointAt(i));
      out.append(change.apply(text.substring(i, i + length)), i, i + length);
      i += length;
    }
    return out.build();
  }

  /** Puts a mapped text together from stretches of another. */
  public static final class Builder {
    private final MappedText from;
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    public Builder(MappedText from) {
      this.from = from;
      this.starts = new int[from.text.length() + 8];
      this.ends = new int[from.text.length() + 8];
    }

    /** Appends {@code piece}, which came from the stretch from {@code start} before {@code end}. */
    public Builder append(String piece, int start, int end) {
      int size = text.length() + piece.length();
      if (size > starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      for (int i = text.length(); i < size; i++) {
        starts[i] = from.starts[start];
        ends[i] = from.ends[end - 1];
      }
      text.append(piece);
      return this;
    }

    public MappedText build() {
      return new MappedText(
          text.toString(),
          Arrays.copyOf(starts, text.length()),
          Arrays.copyOf(ends, text.length()));
    }
  }
}
