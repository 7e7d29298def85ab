package org.yakugo.check.report;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Digest;
import org.yakugo.Packed;
import org.yakugo.Templates;
import org.yakugo.bulletin.Period;
import org.yakugo.check.Field;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;

/**
 * Reports as one page that needs nothing from anywhere, to be mailed and printed. Scripts only help
 * to choose what is shown.
 */
public final class HtmlReport {
  private static final String CSS = resource("report.css");
  private static final String SCRIPT = resource("report.js");

  /** Characters: a headline is shown whole up to here. */
  private static final int LONGEST_HEADLINE = 2000;

  /** Columns of the words around what is wrong in a body. */
  private static final int EXCERPT = 180;

  /** What is shown before the rest is asked for. */
  public static final int FIRST_PRECEDENTS = 2;

  private final ReportWords words;

  /**
   * @param locale Japanese, or English for every other
   */
  public HtmlReport(Locale locale) {
    this.words = ReportWords.in(locale);
  }

  public String of(List<Report> reports) {
    return Templates.filled(
        "check/report.jte", Map.of("page", this, "words", words, "reports", reports));
  }

  public String css() {
    return CSS;
  }

  public String script() {
    return SCRIPT;
  }

  /** Even if a bulletin's text became markup, it could load and run nothing. */
  public String contentPolicy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'"
        .formatted(digest(CSS), digest(SCRIPT));
  }

  public String title(Report report) {
    String title = report.bulletin().bulletin().title();
    return title.isEmpty() ? name(report) : title;
  }

  /** Without the folders of whoever made the report. */
  private static String name(Report report) {
    return String.valueOf(Path.of(report.file()).getFileName());
  }

  /** The file, its week and how much there is. */
  public String about(Report report) {
    Period week = report.bulletin().bulletin().period();
    String period = week == null ? "" : " · " + week.from() + " – " + week.to();
    return name(report) + period + " · " + words.text("items", report.items());
  }

  public Map<Integer, List<Finding>> byItem(Report report) {
    return report.findings().stream()
        .collect(Collectors.groupingBy(Finding::item, TreeMap::new, Collectors.toList()));
  }

  /** A headline's pieces, as its findings mark them. */
  public List<Highlights> headline(FieldText headline, List<Finding> findings) {
    String text = headline.text();
    return text.length() > LONGEST_HEADLINE
        ? List.of(new Highlights(Excerpt.line(text, LONGEST_HEADLINE), null))
        : Highlights.of(
            text, findings.stream().filter(one -> one.field() == headline.field()).toList());
  }

  /** Whether there are words in question, or some that could stand there. */
  public boolean hasWords(Report report, Finding finding) {
    return report.bulletin().textOf(finding).isPresent()
        && (excerpt(report, finding) != null || !finding.suggestions().isEmpty());
  }

  /**
   * The words in question, those of a body among their neighbours; null where nothing stands that
   * could be shown.
   */
  public @Nullable Excerpt excerpt(Report report, Finding finding) {
    FieldText field = report.bulletin().textOf(finding).orElseThrow();
    boolean headline = field.field() == Field.JA || field.field() == Field.EN;
    if (finding.text().isEmpty() && (headline || field.isEmpty())) {
      return null;
    }
    Excerpt around = Excerpt.of(field.text(), finding.start(), finding.end(), EXCERPT);
    return headline ? new Excerpt("", around.text(), "") : around;
  }

  public String language(Field field) {
    return field == Field.JA || field == Field.BULLETIN ? "ja" : "en";
  }

  private static String digest(String content) {
    return "sha256-" + Base64.getEncoder().encodeToString(Digest.of(content));
  }

  private static String resource(String name) {
    return Packed.text(HtmlReport.class, name);
  }
}
