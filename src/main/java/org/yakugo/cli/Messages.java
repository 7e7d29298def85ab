package org.yakugo.cli;

import java.io.StringReader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.Packed;

/** The command line's own words, in English or Japanese. */
final class Messages {
  private final Locale locale;
  private final Lazy<ResourceBundle> bundle = new Lazy<>(this::read);

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

  ResourceBundle bundle() {
    return bundle.get();
  }

  /** Each language has all words, so that none is looked for in the other's. */
  private ResourceBundle read() {
    String name = locale.equals(Locale.JAPANESE) ? "messages_ja" : "messages";
    String words = Packed.text(Messages.class, name + ".properties");
    return Uncheck.get(() -> new PropertyResourceBundle(new StringReader(words)));
  }

  /** The words under that key, with {@code {0}}, {@code {1}} … replaced. */
  String text(String key, @Nullable Object... arguments) {
    return new MessageFormat(bundle().getString(key), locale).format(arguments);
  }
}
