package org.yakugo.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what has to be a file. A device or a pipe in its place may never end, or never begin. */
public final class WholeFile {
  /** Its bytes. */
  public static byte[] bytes(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      String kind = Files.isDirectory(file) ? "a folder" : "a device or a pipe";
      throw new FileSystemException(file.toString(), null, "it is " + kind + ", not a file");
    }
    return Files.readAllBytes(file);
  }

  /** Its text, in UTF-8; what is in another encoding fails. */
  public static String text(Path file) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
  }
}
