package org.yakugo.web.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yakugo.UnusableInput;
import org.yakugo.workspace.PrivateFile;

/** Who signed in, and who wrote what and when: a line a request, beside the file of users. */
public final class AuditLog {
  private final Path file;

  /**
   * @param users the file of users
   */
  public AuditLog(Path users) {
    this.file = users.toAbsolutePath().resolveSibling("audit.log");
  }

  /**
   * @param user as the file of users names it
   * @throws UnusableInput if the line can't be written; nothing unseen is done then
   */
  public synchronized void note(String user, String method, String path, String address) {
    String line =
        "%s\t%s\t%s %s\t%s%n"
            .formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), user, method, path, address);
    try {
      PrivateFile.prepare(file);
      Files.writeString(file, line, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-written", file, e).because(e);
    }
  }
}
