package org.yakugo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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

  /** Words that are the same in either language: a form, a source's name. */
  public static Message same(String words) {
    return new Message(words, words);
  }

  /** The sentence in the reader's language. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("ja") ? ja : en;
  }

  /**
   * Both sentences with the same words put in for {@code %s}; what is itself a message is put in in
   * the sentence's language.
   */
  public static Message of(String ja, String en, @Nullable Object... words) {
    return new Message(
        String.format(Locale.ROOT, ja, in(Locale.JAPANESE, words)),
        String.format(Locale.ROOT, en, in(Locale.ENGLISH, words)));
  }

  private static @Nullable Object[] in(Locale locale, @Nullable Object[] words) {
    return Stream.of(words)
        .map(word -> word instanceof Message message ? message.in(locale) : word)
        .toArray();
  }
}
