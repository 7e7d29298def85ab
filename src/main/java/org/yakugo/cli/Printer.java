package org.yakugo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * Prints for people, in UTF-8. Past bulletins hold anything: what would move a terminal's cursor,
 * or turn its line round, stands as a mark; colours stay. What is written as bytes passes as it is.
 */
final class Printer extends PrintStream {
  private static final Pattern MOVING =
      Pattern.compile(
          "[\\p{Cntrl}\\x{80}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}&&[^\\t\\r\\n\\x1b]]"
              + "|\\x1b(?!\\[[0-9;]*m)");

  private static final int BUFFER = 1 << 16;

  private volatile boolean used;

  /**
   * @param flushing at each line's end; else when the buffer is full
   */
  Printer(OutputStream out, boolean flushing) {
    super(flushing ? out : new BufferedOutputStream(out, BUFFER), flushing, UTF_8);
  }

  /** Whether anything was printed, or nothing can be any more. */
  boolean isUsed() {
    return used;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    used = true;
    super.write(bytes, offset, length);
  }

  @Override
  public void close() {
    used = true;
    super.close();
  }

  @Override
  public void print(String text) {
    super.print(MOVING.matcher(String.valueOf(text)).replaceAll("\uFFFD"));
  }

  @Override
  public void print(Object text) {
    print(String.valueOf(text));
  }
}
