package org.yakugo.exchange.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.yakugo.exchange.ForeignFile;

/** Stops the reading of a record that never ends: a quotation mark that nobody closed. */
final class BoundedRecords extends FilterReader {
  private static final int LONGEST = 1_000_000;

  private final ForeignFile file;
  private int line = 1;
  private int read;

  BoundedRecords(Reader in, ForeignFile file) {
    super(in);
    this.file = file;
  }

  /**
   * @param next the line that the next record begins on
   */
  void recordEnds(int next) {
    line = next;
    read = 0;
  }

  @Override
  public int read() throws IOException {
    count(1);
    return super.read();
  }

  @Override
  public int read(char[] characters, int offset, int length) throws IOException {
    int n = super.read(characters, offset, length);
    count(n);
    return n;
  }

  private void count(int n) {
    read += n;
    if (read > LONGEST) {
      throw file.unusable(line, "row-is-too-long", LONGEST);
    }
  }
}
