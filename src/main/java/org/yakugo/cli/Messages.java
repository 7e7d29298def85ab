package org.yakugo.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The command line's own words, in English or Japanese. */
final class Messages {
  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "org.yakugo.cli.messages",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
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
    return bundle;
  }

  /** The words under that key, with {@code {0}}, {@code {1}} … replaced. */
  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
