package org.yakugo.workspace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.yakugo.UnusableInput;

/**
 * A small table in {@code .yakugo/} that was worked out from something else. It says what from, and
 * bears a check sum: one that is stale, cut off or damaged is as good as none, and made anew. One
 * that can't be written is only a loss of time.
 *
 * @param version what the table is made from
 */
public record DerivedFile(Path path, String version) {

  /** What it holds; empty unless it was made from just this version and is whole. */
  public <T> Optional<T> read(DerivedInput.Reading<T> reading) {
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
      DerivedInput in = new DerivedInput(new ByteArrayInputStream(bytes, 0, length));
      return in.readUTF().equals(version) ? Optional.of(reading.from(in)) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether there is a whole table that was made from just this version. */
  public boolean isCurrent() {
    return read(in -> true).isPresent();
  }

  /** What it holds; else what is made, which it holds from then on. */
  public <T> T readOr(
      Supplier<T> making, DerivedInput.Reading<T> reading, DerivedOutput.Writing<T> writing) {
    return read(reading)
        .orElseGet(
            () -> {
              T made = making.get();
              write(made, writing);
              return made;
            });
  }

  /** Puts a new table in place of the old one. */
  public <T> void write(T table, DerivedOutput.Writing<T> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DerivedOutput out = new DerivedOutput(bytes)) {
      out.writeUTF(version);
      writing.to(table, out);
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

  private static long sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
