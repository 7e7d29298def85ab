package org.yakugo.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * What changes when a file does, as a rule.
 *
 * @param identity which file it is, whatever its name; empty where the system doesn't tell
 * @param seen when this was read
 */
record FileStamp(long size, Instant modified, String identity, Instant seen) {
  /** File systems count time in steps of up to two seconds. */
  private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

  static FileStamp of(Path path) throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    Object key = now.fileKey();
    return new FileStamp(
        now.size(),
        now.lastModifiedTime().toInstant(),
        key == null ? "" : key.toString(),
        Instant.now());
  }

  /** Whether the file is surely the same as when the other stamp was taken. */
  boolean same(FileStamp earlier) {
    boolean equal =
        size == earlier.size
            && modified.equals(earlier.modified)
            && identity.equals(earlier.identity);
    return equal && modified.plus(COARSEST_CLOCK).isBefore(earlier.seen);
  }
}
