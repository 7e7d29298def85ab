package org.yakugo.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines of a foreign text, none longer than {@value #LONGEST} characters. */
public final class LineReader {
  private static final int LONGEST = 100_000;

  private final BufferedReader in;
  private final ForeignFile file;
  private int number;

  public LineReader(BufferedReader in, ForeignFile file) {
    this.in = in;
    this.file = file;
  }

  /** The next line without its end; null after the last one. */
  public @Nullable String next() throws IOException {
    number++;
    StringBuilder line = null;
    for (int c = in.read(); c >= 0; c = in.read()) {
      line = line == null ? new StringBuilder() : line;
      if (c == '\n') {
        break;
      }
      line.append((char) c);
      if (line.length() > LONGEST) {
        throw file.unusable(number, "line-is-too-long", LONGEST);
      }
    }
    if (line == null) {
      return null;
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  /** Of the line that was read last, from 1. */
  public int number() {
    return number;
  }
}
