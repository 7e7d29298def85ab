package org.yakugo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for people, in both languages.
 *
 * @param ja in Japanese; {@code messageJa} in JSON
 * @param en in English; {@code message} in JSON
 */
public record Message(@JsonProperty("messageJa") String ja, @JsonProperty("message") String en) {
  /** Characters of a sentence's beginning and of its end that are told in any case. */
  private static final int BEGINNING = 600;

  private static final int ENDING = 200;

  public Message {
    Objects.requireNonNull(ja);
    Objects.requireNonNull(en);
    if (ja.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a message says something in both languages");
    }
  }

  /**
   * Words that are the same in either language: a form, a source's name. Files of others leave
   * names out; then it is a dash.
   */
  public static Message same(String words) {
    String said = words.isBlank() ? "–" : words;
    return new Message(said, said);
  }

  /** The English ones, for programs. */
  public static List<String> english(List<Message> sentences) {
    return sentences.stream().map(Message::en).toList();
  }

  /**
   * Several as one.
   *
   * @param ja what stands between them in Japanese
   * @param en the same in English
   */
  public static Message joined(List<Message> parts, String ja, String en) {
    return new Message(
        parts.stream().map(Message::ja).collect(Collectors.joining(ja)),
        parts.stream().map(Message::en).collect(Collectors.joining(en)));
  }

  /** The sentence in the reader's language. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("ja") ? ja : en;
  }

  /**
   * A sentence of {@code messages.tsv}, with the words put in.
   *
   * @throws IllegalArgumentException if no line has the key
   */
  public static Message of(String key, @Nullable Object... words) {
    Message message = Packaged.ALL.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no line of messages.tsv is called " + key);
    }
    return message.filled(words);
  }

  /**
   * Both sentences with the same words put in for {@code %s}; what is itself a message, and the
   * {@link Cause} of a failure, is put in in the sentence's language.
   */
  public Message filled(@Nullable Object... words) {
    return new Message(
        String.format(Locale.ROOT, ja, in(Locale.JAPANESE, words)),
        String.format(Locale.ROOT, en, in(Locale.ENGLISH, words)));
  }

  private static @Nullable Object[] in(Locale locale, @Nullable Object[] words) {
    return Stream.of(words)
        .map(word -> word instanceof Throwable failure ? Cause.of(failure) : word)
        .map(word -> word instanceof Message message ? message.in(locale) : word)
        .toArray();
  }

  /**
   * Words that are put in hold anything: what would move a terminal's cursor, or turn its line
   * round, stands as a mark, and the middle of what nobody would read to its end is left out.
   */
  public static String onOneLine(@Nullable String message) {
    String said = String.valueOf(message).strip();
    int left = said.length() - ENDING;
    return (left <= BEGINNING ? said : said.substring(0, BEGINNING) + " … " + said.substring(left))
        .replaceAll("(?<!\\s)\\s*[\\r\\n]+\\s*", " ")
        .replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]", "\uFFFD");
  }

  /** The sentences in {@code messages.tsv} by their keys, read when the first is said. */
  private static final class Packaged {
    private static final Map<String, Message> ALL =
        Packed.cells(Message.class, "messages.tsv")
            .collect(Collectors.toMap(cells -> cells[0], cells -> new Message(cells[1], cells[2])));
  }
}
