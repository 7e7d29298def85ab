package org.yakugo.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output in UTF-8 that remembers why it failed. A reader that has seen enough ({@code |
 * head}) is no failure; a full disk is.
 */
final class StandardOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** A stream for printing into this one. */
  PrintStream printer() {
    return new Printer(this, false);
  }

  /** Why what was written did not arrive; null if it did, or if nobody wanted it any more. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  private IOException remembered(IOException e) {
    String reason = String.valueOf(e.getMessage());
    boolean readerIsGone = reason.contains("Broken pipe") || reason.contains("being closed");
    if (!readerIsGone) {
      failure = e;
    }
    return e;
  }
}
