package org.yakugo.check.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.check.Field;
import org.yakugo.check.Report;
import org.yakugo.check.Severity;

/** The reports' own words, in English or Japanese. */
public final class ReportWords {
  private final Locale locale;
  private final ResourceBundle bundle;

  private ReportWords(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "org.yakugo.check.report.words",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  static ReportWords in(Locale locale) {
    return new ReportWords(locale);
  }

  /** The language's code: {@code ja} or {@code en}. */
  public String language() {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? "ja" : "en";
  }

  public String text(String key, Object @Nullable ... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  public String message(Message message) {
    return message.in(locale);
  }

  public String severity(Severity severity) {
    return bundle.getString(severity.label());
  }

  /** What stands behind a number of them. */
  public String counted(Severity severity, int count) {
    return text("counted." + severity.label(), count);
  }

  public String field(Field field) {
    return bundle.getString("field." + field.label());
  }

  /** How much was found: {@code 23 items: 2 errors, 1 warning}. */
  public String summary(Report report) {
    Stream<Integer> found = Stream.of(report.items());
    return report.findings().isEmpty()
        ? text("summary.none", report.items())
        : text("summary", Stream.concat(found, report.summary().values().stream()).toArray());
  }

  /** How much was found and is not shown; empty if nothing. */
  public String leftOut(Report report) {
    return report.known() + report.ignored() == 0
        ? ""
        : text("left-out", report.known(), report.ignored());
  }
}
