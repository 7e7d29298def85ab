package org.yakugo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for people, in both languages.
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

  /** The sentence in the reader's language. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("ja") ? ja : en;
  }

  /** Both sentences with the same words put in for {@code %s}. */
  public static Message of(String ja, String en, Object @Nullable ... words) {
    return new Message(ja.formatted(words), en.formatted(words));
  }
}
