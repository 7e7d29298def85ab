package org.yakugo.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * Where a workspace keeps what was found in its tables. Safe for many threads.
 *
 * @param folder in {@code .yakugo/}; null to keep nothing
 */
public record LineIndexes(@Nullable Path folder) {
  /** Keeps nothing: every table is read as a whole. */
  public static final LineIndexes NOWHERE = new LineIndexes(null);

  /**
   * What is found in a table.
   *
   * @param name of what is looked for in it
   * @param version changes with the table, and with all that its lines are read by beside the
   *     program
   * @param making reads the table as a whole, if nothing is kept of that version
   */
  public LineIndex of(String name, String version, Consumer<LineIndex.Maker> making) {
    if (folder == null) {
      return LineIndex.of(making);
    }
    String state = Program.version() + ' ' + version(version.getBytes(StandardCharsets.UTF_8));
    return new DerivedFile(folder.resolve(name), state)
        .readOr(() -> LineIndex.of(making), LineIndex::read, LineIndex::write);
  }

  /**
   * Changes when the bytes do; told in a fraction of the time that a cryptographic digest takes.
   */
  public static String version(byte[] bytes) {
    return Integer.toHexString(bytes.length)
        + '.'
        + sum(new CRC32(), bytes)
        + sum(new Adler32(), bytes);
  }

  private static String sum(Checksum sum, byte[] bytes) {
    sum.update(bytes);
    return Long.toHexString(sum.getValue());
  }
}
