package org.yakugo.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yakugo.UnusableInput;

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

  /** Its bytes, for noticing that it changed; none if it isn't there or can't be read. */
  public static byte[] ifReadable(Path file) {
    try {
      return bytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /**
   * Its text.
   *
   * @throws UnusableInput if it isn't in UTF-8, with the first line that isn't
   */
  public static String text(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    boolean another = UTF_8.newDecoder().decode(bytes, text, true).isError();
    String whole = text.flip().toString();
    if (another) {
      throw UnusableInput.content("no-text-utf-8", file, (whole + "|").lines().count());
    }
    return whole;
  }
}
