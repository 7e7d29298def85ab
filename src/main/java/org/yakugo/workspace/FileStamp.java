package org.yakugo.workspace;

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
public record FileStamp(long size, Instant modified, String identity, Instant seen) {
  /** A clock of files may stand still for so long, and hide a change made right after a look. */
  private static final Duration SLOWEST_CLOCK = Duration.ofSeconds(3);

  public static FileStamp of(Path path) throws IOException {
    Instant seen = Instant.now();
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    Object key = now.fileKey();
    return new FileStamp(
        now.size(), now.lastModifiedTime().toInstant(), key == null ? "" : key.toString(), seen);
  }

  /** Whether the file is probably the one of the earlier stamp, unchanged. */
  public boolean isLike(FileStamp earlier) {
    return size == earlier.size
        && modified.equals(earlier.modified)
        && identity.equals(earlier.identity);
  }

  /** Whether it surely is. */
  public boolean proves(FileStamp earlier) {
    return isLike(earlier) && modified.plus(SLOWEST_CLOCK).isBefore(earlier.seen);
  }
}
