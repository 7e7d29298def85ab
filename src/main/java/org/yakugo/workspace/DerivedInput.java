package org.yakugo.workspace;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/** Reads what {@link DerivedOutput} wrote. */
public final class DerivedInput extends DataInputStream {
  /** How a value is read. */
  @FunctionalInterface
  public interface Reading<T> {
    T from(DerivedInput in) throws IOException;
  }

  public DerivedInput(InputStream in) {
    super(in);
  }

  public String text() throws IOException {
    return new String(readNBytes(readInt()), StandardCharsets.UTF_8);
  }

  public Message message() throws IOException {
    return new Message(text(), text());
  }

  public LocalDate day() throws IOException {
    return LocalDate.ofEpochDay(readLong());
  }

  public <T> @Nullable T orNull(Reading<T> reading) throws IOException {
    return readBoolean() ? reading.from(this) : null;
  }

  public <T> List<T> list(Reading<T> reading) throws IOException {
    List<T> list = new ArrayList<>();
    for (int left = readInt(); left > 0; left--) {
      list.add(reading.from(this));
    }
    return list;
  }

  /** In the order in which they were written. */
  public <K, V> Map<K, V> map(Reading<K> key, Reading<V> value) throws IOException {
    Map<K, V> map = new LinkedHashMap<>();
    for (int left = readInt(); left > 0; left--) {
      map.put(key.from(this), value.from(this));
    }
    return map;
  }
}
