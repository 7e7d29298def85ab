package org.yakugo.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;

/**
 * Tells whether a folder's files are still the same. It goes by their content, since a clock of
 * files that stands still for a second or two would hide an edit made right after the last look;
 * so it is for folders of a few megabytes.
 *
 * @param digest the same for the same names and contents
 */
record FolderFingerprint(String digest) {

  /**
   * A folder that isn't there counts as empty.
   *
   * @param ending of the names of the files that count
   */
  static FolderFingerprint of(Path folder, String ending) {
    try (Stream<Path> list = Files.list(folder)) {
      List<Path> files =
          list.filter(file -> file.getFileName().toString().endsWith(ending))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(MessageDigest.getInstance("SHA-256").digest(content(file)));
      }
      return new FolderFingerprint(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchFileException | NotDirectoryException e) {
      return new FolderFingerprint("");
    } catch (IOException e) {
      throw new UnusableInput(
          Reason.STORAGE, folder + " can't be read: " + e.getMessage() + ".", e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256", e);
    }
  }

  /** An unreadable file counts by its name; whoever reads it says what is wrong with it. */
  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
