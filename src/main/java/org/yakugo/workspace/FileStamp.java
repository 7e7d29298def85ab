package org.yakugo.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What changes when a file does, as a rule.
 *
 * @param modified when it was, in nanoseconds since 1970
 * @param identity tells which file it is, whatever its name; 0 where the system doesn't tell
 * @param seen when this was read, in nanoseconds since 1970
 */
public record FileStamp(long size, long modified, int identity, long seen) {
  /** A clock of files may stand still for so long, and hide a change made right after a look. */
  private static final long SLOWEST_CLOCK = Duration.ofSeconds(3).toNanos();

  public static FileStamp of(Path path) throws IOException {
    long seen = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    long modified = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return new FileStamp(now.size(), modified, Objects.hashCode(now.fileKey()), seen);
  }

  /** Whether the file is probably the one of the earlier stamp, unchanged. */
  public boolean isLike(FileStamp earlier) {
    return size == earlier.size && modified == earlier.modified && identity == earlier.identity;
  }

  /** Whether it surely is. */
  public boolean proves(FileStamp earlier) {
    return isLike(earlier) && modified < earlier.seen - SLOWEST_CLOCK;
  }
}
