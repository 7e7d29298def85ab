package org.yakugo.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for the editor in both languages.
 *
 * @param ja in Japanese; {@code messageJa} in JSON
 * @param en in English; {@code message} in JSON
 */
public record Message(@JsonProperty("messageJa") String ja, @JsonProperty("message") String en) {
  public Message {
    Objects.requireNonNull(ja);
    Objects.requireNonNull(en);
    if (ja.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a message says something in both languages");
    }
  }

  /** Both sentences with the same words put in for {@code %s}. */
  public static Message of(String ja, String en, Object @Nullable ... words) {
    return new Message(ja.formatted(words), en.formatted(words));
  }
}
