package org.yakugo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command line's own words, in English or Japanese. */
final class Messages {
  private final Locale locale;
  private @Nullable ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
  }

  static Messages in(Locale locale) {
    return new Messages(locale);
  }

  /**
   * In the language that the environment asks for: {@code YAKUGO_LANG}, else the locale as POSIX
   * orders it. Japanese if that begins with {@code ja}, else English.
   */
  static Messages of(Map<String, String> environment) {
    String asked =
        Stream.of("YAKUGO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    return in(asked.toLowerCase(Locale.ROOT).startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH);
  }

  /** Japanese or English. */
  Locale locale() {
    return locale;
  }

  synchronized ResourceBundle bundle() {
    ResourceBundle known = bundle;
    if (known == null) {
      known = read(locale.equals(Locale.JAPANESE) ? "messages_ja" : "messages");
      bundle = known;
    }
    return known;
  }

  /** Each language has all words, so that none is looked for in the other's. */
  private static ResourceBundle read(String name) {
    try (InputStream bytes = Messages.class.getResourceAsStream(name + ".properties");
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words under that key, with {@code {0}}, {@code {1}} … replaced. */
  String text(String key, @Nullable Object... arguments) {
    return new MessageFormat(bundle().getString(key), locale).format(arguments);
  }
}
