package org.yakugo;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why a file or another program could not be used, in words for a person. */
public final class Cause {
  /**
   * A clause without the file's name, which the sentence around it has: {@code no permission}. What
   * {@code causes.tsv} doesn't know, as what stands behind a colon, stays in the system's words.
   */
  public static Message of(Throwable failure) {
    return switch (failure) {
      case AccessDeniedException e -> Message.of("no-permission");
      case ReadOnlyFileSystemException e -> Message.of("disk-read-only");
      case NoSuchFileException e -> Message.of("there-is-no", e.getFile());
      case FileSystemException e when e.getReason() != null -> told(e.getReason());
      default ->
          told(
              Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName()));
    };
  }

  private static Message told(String words) {
    String known = words.split(": ", 2)[0];
    String japanese = Packaged.JAPANESE.getOrDefault(known, known);
    return new Message(japanese + words.substring(known.length()), words);
  }

  /** The lines of {@code causes.tsv}, read when the first is said. */
  private static final class Packaged {
    private static final Map<String, String> JAPANESE =
        Packed.cells(Cause.class, "causes.tsv")
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
  }
}
