package org.yakugo.workspace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;

/**
 * A small table in {@code .yakugo/} that was worked out from something else. It says what from, and
 * bears a check sum: one that is stale, cut off or damaged is as good as none, and made anew. One
 * that can't be written is only a loss of time.
 *
 * @param version what the table is made from
 */
public record DerivedFile(Path path, String version) {

  /** How a table is read. */
  @FunctionalInterface
  public interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  /** How it is written. */
  @FunctionalInterface
  public interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  /** What it holds; empty unless it was made from just this version and is whole. */
  public <T> Optional<T> read(Reading<T> reading) {
    try {
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(path);
      int length = bytes.length - Long.BYTES;
      if (length < 0
          || ByteBuffer.wrap(bytes, length, Long.BYTES).getLong() != sum(bytes, length)) {
        return Optional.empty();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
      return in.readUTF().equals(version) ? Optional.of(reading.from(in)) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether there is a whole table that was made from just this version. */
  public boolean isCurrent() {
    return read(in -> true).isPresent();
  }

  /** Puts a new table in place of the old one. */
  public void write(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(version);
      writing.to(out);
      out.writeLong(sum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      DurableFile.write(path, bytes.toByteArray());
    } catch (UnusableInput readOnly) {
      // Next time it is worked out again.
    }
  }

  /** What {@link DataOutputStream#writeUTF} can't hold: any text, or null. */
  public static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  /** As it was written by {@link #writeText}. */
  public static @Nullable String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  /** The same of a text that is never null. */
  public static String readWritten(DataInputStream in) throws IOException {
    return Objects.requireNonNull(readText(in));
  }

  private static long sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
