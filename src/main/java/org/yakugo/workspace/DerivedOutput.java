package org.yakugo.workspace;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/** Writes values into a derived file, for {@link DerivedInput}. */
public final class DerivedOutput extends DataOutputStream {
  /** How a value is written. */
  @FunctionalInterface
  public interface Writing<T> {
    void to(T value, DerivedOutput out) throws IOException;
  }

  public DerivedOutput(OutputStream out) {
    super(out);
  }

  /** What {@link #writeUTF} can't hold: a text of any length. */
  public void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writeInt(bytes.length);
    write(bytes);
  }

  public void message(Message message) throws IOException {
    text(message.ja());
    text(message.en());
  }

  public void day(LocalDate day) throws IOException {
    writeLong(day.toEpochDay());
  }

  public <T> void orNull(@Nullable T value, Writing<T> writing) throws IOException {
    writeBoolean(value != null);
    if (value != null) {
      writing.to(value, this);
    }
  }

  public <T> void list(Collection<T> list, Writing<T> writing) throws IOException {
    writeInt(list.size());
    for (T one : list) {
      writing.to(one, this);
    }
  }

  public <K, V> void map(Map<K, V> map, Writing<K> key, Writing<V> value) throws IOException {
    writeInt(map.size());
    for (Map.Entry<K, V> one : map.entrySet()) {
      key.to(one.getKey(), this);
      value.to(one.getValue(), this);
    }
  }
}
