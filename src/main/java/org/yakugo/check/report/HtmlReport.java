package org.yakugo.check.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Field;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.Severity;

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

  private static final int FIRST_PRECEDENTS = 2;

  private final ReportWords words;

  /**
   * @param locale Japanese, or English for every other
   */
  public HtmlReport(Locale locale) {
    this.words = ReportWords.in(locale);
  }

  public String of(List<Report> reports) {
    String title = words.text("title", reports.size() == 1 ? title(reports.getFirst()) : "Yakugo");
    Html html = new Html();
    html.open("html", "lang", words.language()).line();
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", contentPolicy());
    html.element("title", title).verbatim("style", CSS).close("head").line();
    html.open("body").line();
    reports.forEach(report -> article(html, report));
    html.open("footer").element("span", words.text("to-ignore")).element("span", "訳語 Yakugo");
    html.close("footer").line();
    return html.verbatim("script", SCRIPT).close("body").close("html").line().toString();
  }

  /** Even if a bulletin's text became markup, it could load and run nothing. */
  private static String contentPolicy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'"
        .formatted(digest(CSS), digest(SCRIPT));
  }

  private static String title(Report report) {
    String title = report.bulletin().bulletin().title();
    return title.isEmpty() ? name(report) : title;
  }

  /** Without the folders of whoever made the report. */
  private static String name(Report report) {
    return String.valueOf(Path.of(report.file()).getFileName());
  }

  private void article(Html html, Report report) {
    html.open("article").open("header").line();
    html.element("h1", title(report), "lang", "ja").line();
    html.element("p", about(report), "class", "file").line();
    if (report.findings().isEmpty()) {
      html.element("p", words.summary(report), "class", "none").line();
    } else {
      counts(html, report.summary());
    }
    if (!words.leftOut(report).isEmpty()) {
      html.element("p", words.leftOut(report), "class", "left-out").line();
    }
    html.close("header").line();
    Map<Integer, List<Finding>> byItem =
        report.findings().stream()
            .collect(Collectors.groupingBy(Finding::item, TreeMap::new, Collectors.toList()));
    byItem.forEach((item, findings) -> item(html, report, item, findings));
    html.close("article").line();
  }

  private String about(Report report) {
    Bulletin bulletin = report.bulletin().bulletin();
    String period =
        bulletin.period() == null
            ? ""
            : " · " + bulletin.period().from() + " – " + bulletin.period().to();
    return name(report) + period + " · " + words.text("items", report.items());
  }

  private void counts(Html html, Map<Severity, Integer> summary) {
    html.open("ul", "class", "counts");
    summary.forEach(
        (severity, count) -> {
          html.open("li", "class", severity.label() + (count == 0 ? " zero" : "")).open("label");
          html.open(
              "input", "type", "checkbox", "value", severity.label(), "checked", "", "hidden", "");
          html.element("b", String.valueOf(count)).text(words.counted(severity, count));
          html.close("label").close("li");
        });
    html.close("ul").line();
  }

  private void item(Html html, Report report, int number, List<Finding> findings) {
    html.open("section", "class", "item").line();
    html.element("span", number == 0 ? "–" : String.valueOf(number), "class", "n");
    html.open("div", "class", "headlines");
    if (number == 0) {
      html.element("h2", words.field(Field.BULLETIN));
    } else {
      CheckedItem item = report.bulletin().items().get(number - 1);
      headline(html, "h2", null, item.ja(), findings);
      headline(html, "p", "en", item.en(), findings);
    }
    html.close("div").line();
    html.open("ol", "class", "findings").line();
    findings.forEach(finding -> finding(html, report, finding));
    html.close("ol").close("section").line();
  }

  private void headline(
      Html html, String tag, @Nullable String style, FieldText headline, List<Finding> findings) {
    html.open(tag, "class", style, "lang", language(headline.field()));
    String text = headline.text();
    if (text.length() > LONGEST_HEADLINE) {
      html.text(Excerpt.line(text, LONGEST_HEADLINE));
    } else {
      List<Finding> here =
          findings.stream().filter(finding -> finding.field() == headline.field()).toList();
      for (Highlights piece : Highlights.of(text, here)) {
        if (piece.severity() == null) {
          html.text(piece.text());
        } else {
          html.element("mark", piece.text(), "class", piece.severity().label());
        }
      }
    }
    html.close(tag);
  }

  private void finding(Html html, Report report, Finding finding) {
    html.open("li", "class", "finding " + finding.severity().label());
    html.open("p").element("span", words.severity(finding.severity()), "class", "severity");
    html.element("span", words.message(finding.message()), "class", "message").close("p");
    report.bulletin().textOf(finding).ifPresent(field -> words(html, field, finding));
    precedents(html, finding.evidence());
    html.open("p", "class", "rule").element("code", finding.rule());
    html.text(" · " + words.text("line", finding.line()) + " · ");
    html.element("code", finding.fingerprint()).close("p").close("li").line();
  }

  /** The words in question, those of a body among their neighbours, and what could stand there. */
  private void words(Html html, FieldText field, Finding finding) {
    boolean headline = field.field() == Field.JA || field.field() == Field.EN;
    boolean empty = finding.text().isEmpty() && (headline || field.isEmpty());
    if (empty && finding.suggestions().isEmpty()) {
      return;
    }
    html.open("p", "class", "words");
    if (!empty) {
      Excerpt around = Excerpt.of(field.text(), finding.start(), finding.end(), EXCERPT);
      html.element("span", words.field(field.field()), "class", "where");
      html.open("span", "lang", language(field.field())).text(headline ? "" : around.before());
      html.element("mark", around.text(), "class", finding.severity().label());
      html.text(headline ? "" : around.after()).close("span");
    }
    for (String suggestion : finding.suggestions()) {
      html.element("span", suggestion, "class", "instead", "lang", language(field.field()));
    }
    html.close("p");
  }

  private void precedents(Html html, List<Evidence> evidence) {
    int first = Math.min(FIRST_PRECEDENTS, evidence.size());
    list(html, evidence.subList(0, first));
    if (evidence.size() > first) {
      html.open("details").element("summary", words.text("more-evidence", evidence.size() - first));
      list(html, evidence.subList(first, evidence.size()));
      html.close("details");
    }
  }

  private void list(Html html, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    html.open("ul", "class", "precedents");
    for (Evidence one : evidence) {
      String place = words.text("place", one.bulletin(), one.item());
      html.open("li").element("span", place, "class", "place");
      html.element("span", one.ja(), "lang", "ja").element("span", one.en(), "lang", "en");
      html.close("li");
    }
    html.close("ul");
  }

  private static String language(Field field) {
    return field == Field.JA || field == Field.BULLETIN ? "ja" : "en";
  }

  private static String digest(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
