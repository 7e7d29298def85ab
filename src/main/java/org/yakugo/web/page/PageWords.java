package org.yakugo.web.page;

import io.javalin.http.Context;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.text.Script;

/** The pages' own words, in English or Japanese. */
public final class PageWords {
  /** Where a browser keeps the language that a person chose. */
  static final String COOKIE = "language";

  public static final PageWords ENGLISH = new PageWords(Locale.ENGLISH);
  public static final PageWords JAPANESE = new PageWords(Locale.JAPANESE);

  private final Locale locale;
  private final ResourceBundle bundle;

  /** Those without a place for anything: a page has hundreds, and reading a format takes long. */
  private final Map<String, String> plain = new ConcurrentHashMap<>();

  private PageWords(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "org.yakugo.web.page.words",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** In the language that the person chose, else the one that the browser asks for first. */
  public static PageWords of(Context ctx) {
    String chosen = ctx.cookie(COOKIE);
    if (chosen != null && List.of("en", "ja").contains(chosen)) {
      return chosen.equals("ja") ? JAPANESE : ENGLISH;
    }
    return accepting(ctx.header("Accept-Language"));
  }

  /**
   * In the language that is asked for first.
   *
   * @param accepted as in HTTP's header {@code Accept-Language}
   */
  public static PageWords accepting(@Nullable String accepted) {
    try {
      Locale best =
          accepted == null
              ? null
              : Locale.lookup(
                  LanguageRange.parse(accepted), List.of(Locale.ENGLISH, Locale.JAPANESE));
      return Locale.JAPANESE.equals(best) ? JAPANESE : ENGLISH;
    } catch (IllegalArgumentException noList) {
      return ENGLISH;
    }
  }

  /** The language's code: {@code en} or {@code ja}. */
  public String language() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  public boolean isJapanese() {
    return this == JAPANESE;
  }

  /** The words under that key, with {@code {0}}, {@code {1}} … replaced. */
  public String of(String key, Object... arguments) {
    return arguments.length == 0
        ? plain.computeIfAbsent(key, this::formatted)
        : formatted(key, arguments);
  }

  private String formatted(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** The language that the message has here: another's may say it in English alone. */
  public String language(Message message) {
    boolean alone = isJapanese() && message.ja().equals(message.en());
    return alone && !Script.hasJapanese(message.ja()) ? "en" : language();
  }

  /** A message that comes in both languages. */
  public String of(Message message) {
    return message.in(locale);
  }

  /** A time of this machine's zone, to the minute. */
  public String time(Instant instant) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
        .format(instant.atZone(ZoneId.systemDefault()));
  }

  /** With thousands marked. */
  public String number(int number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A probability as people read it: {@code 84 %}. */
  public String percent(double probability) {
    return Math.round(probability * 100) + (isJapanese() ? "％" : " %");
  }
}
