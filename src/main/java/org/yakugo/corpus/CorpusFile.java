package org.yakugo.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;

/**
 * A file of the corpus and what was read from it.
 *
 * @param stamp null if not even that could be read
 * @param bulletin null if the file can't be used
 * @param failure the sentence that says why not; null if it can
 */
record CorpusFile(Path path, Stamp stamp, byte[] content, Bulletin bulletin, String failure) {

  /** What changes when a file does, as a rule. */
  private record Stamp(long size, FileTime modified, Object identity, Instant seen) {
    /** File systems count time in steps of up to two seconds. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    static Stamp of(Path path) throws IOException {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(now.size(), now.lastModifiedTime(), now.fileKey(), Instant.now());
    }

    /** Whether the file is surely the same as when the other stamp was taken. */
    boolean same(Stamp earlier) {
      boolean equal =
          size == earlier.size
              && modified.equals(earlier.modified)
              && Objects.equals(identity, earlier.identity);
      return equal && modified.toInstant().plus(COARSEST_CLOCK).isBefore(earlier.seen);
    }
  }

  /** Reads the file, or gives back what is known of it if it hasn't changed. */
  static CorpusFile read(Path path, CorpusFile known, BulletinFormat format) {
    Stamp stamp = null;
    byte[] content = null;
    try {
      stamp = Stamp.of(path);
      if (known != null && known.stamp != null && stamp.same(known.stamp)) {
        return known;
      }
      content = Files.readAllBytes(path);
      if (known != null && Arrays.equals(content, known.content)) {
        return new CorpusFile(path, stamp, content, known.bulletin, known.failure);
      }
      Bulletin bulletin = format.read(path.getFileName().toString(), content);
      return new CorpusFile(path, stamp, content, bulletin, null);
    } catch (UnusableInput e) {
      return new CorpusFile(path, stamp, content, null, e.getMessage());
    } catch (IOException e) {
      String cause =
          switch (e) {
            case AccessDeniedException denied -> "no permission";
            case NoSuchFileException gone -> "it is gone";
            default -> e.getMessage();
          };
      String failure = "corpus/%s can't be read: %s.".formatted(path.getFileName(), cause);
      return new CorpusFile(path, null, null, null, failure);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  /** Whether it bears its bulletin's id as its name. */
  boolean isNamed(String ending) {
    return bulletin != null && name().equals(bulletin.id() + ending);
  }

  boolean sameContent(CorpusFile other) {
    return path.equals(other.path)
        && bulletin == other.bulletin
        && Objects.equals(failure, other.failure);
  }

  boolean holds(String id) {
    return bulletin != null && bulletin.id().equals(id);
  }

  /** What is other here than in a bulletin that is to be added. */
  Optional<String> differenceTo(Bulletin added) {
    return bulletin == null
        ? Optional.of("that file can't be read")
        : Difference.between(bulletin, added);
  }
}
