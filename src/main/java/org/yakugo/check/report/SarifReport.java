package org.yakugo.check.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.Json;
import org.yakugo.check.About;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.Rule;
import org.yakugo.check.Severity;

/**
 * Reports as SARIF (Static Analysis Results Interchange Format 2.1.0, an OASIS standard), for the
 * tools that show the results of checkers: editors, code hosts. Names are the standard's own.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String FINGERPRINT = "yakugo/v1";

  private final ReportWords words;
  private final List<Rule> rules;

  /**
   * @param locale the language of the messages: Japanese, or English for every other
   * @param rules those that there are
   */
  public SarifReport(Locale locale, List<Rule> rules) {
    this.words = ReportWords.in(locale);
    this.rules = List.copyOf(rules);
  }

  /**
   * All reports as one run, without a line break at the end.
   *
   * @param version the program's; null if unknown
   */
  public String of(List<Report> reports, String version) {
    Map<String, Map<String, Object>> described = described(reports);
    List<String> order = List.copyOf(described.keySet());
    List<Object> artifacts = new ArrayList<>();
    List<Object> results = new ArrayList<>();
    for (Report report : reports) {
      Object file = object("uri", uri(report.file()), "index", artifacts.size());
      artifacts.add(object("location", file));
      for (Finding finding : report.findings()) {
        results.add(result(report, finding, order.indexOf(finding.rule()), file));
      }
    }
    Object driver =
        object("name", "Yakugo", "version", version, "rules", List.copyOf(described.values()));
    Object run =
        object(
            "tool",
            object("driver", driver),
            "columnKind",
            "utf16CodeUnits",
            "artifacts",
            artifacts,
            "results",
            results);
    return Json.indented(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  /** What is null or an empty list is left out. */
  private static Map<String, Object> object(@Nullable Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
        object.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return object;
  }

  private static Map<String, Object> text(String text) {
    return object("text", text);
  }

  /** All rules of our own, and those of LanguageTool that found something. */
  private Map<String, Map<String, Object>> described(List<Report> reports) {
    Map<String, Map<String, Object>> described = new LinkedHashMap<>();
    rules.forEach(rule -> described.put(rule.about().id(), descriptor(rule.about())));
    reports.stream()
        .flatMap(report -> report.findings().stream().map(Finding::rule))
        .forEach(id -> described.computeIfAbsent(id, this::foreign));
    return described;
  }

  private Map<String, Object> foreign(String id) {
    Optional<String> looksFor =
        rules.stream().flatMap(rule -> rule.describes(id).stream()).findFirst();
    return object("id", id, "shortDescription", looksFor.map(SarifReport::text).orElse(null));
  }

  private Map<String, Object> descriptor(About rule) {
    String because = words.message(rule.because());
    return object(
        "id", rule.id(),
        "shortDescription", text(words.message(rule.category().label())),
        "fullDescription", text(because),
        "help", text("%s\n✗ %s\n✓ %s".formatted(because, rule.wrong(), rule.right())),
        "defaultConfiguration", object("level", level(rule.severity())),
        "properties", object("tags", List.of(rule.category().id())));
  }

  private Map<String, Object> result(Report report, Finding finding, int rule, Object file) {
    Place place = Place.of(report, finding);
    String logical =
        "%s/%d/%s"
            .formatted(report.bulletin().bulletin().id(), finding.item(), finding.field().label());
    Object physical = object("artifactLocation", file, "region", region(place, finding.text()));
    return object(
        "ruleId", finding.rule(),
        "ruleIndex", rule,
        "level", level(finding.severity()),
        "message", text(words.message(finding.message())),
        "locations", List.of(location(physical, logical, null)),
        "relatedLocations", finding.evidence().stream().map(SarifReport::related).toList(),
        "partialFingerprints", Map.of(FINGERPRINT, finding.fingerprint()),
        "fixes", fixes(report, finding, file, place));
  }

  private static Object related(Evidence evidence) {
    String place = evidence.bulletin() + "/" + evidence.item();
    Object words = text("%s: %s / %s".formatted(place, evidence.ja(), evidence.en()));
    return location(null, place, words);
  }

  private static Object location(
      @Nullable Object physical, String logical, @Nullable Object message) {
    return object(
        "physicalLocation", physical,
        "logicalLocations", List.of(object("fullyQualifiedName", logical)),
        "message", message);
  }

  private static Object region(Place place, String snippet) {
    return object(
        "startLine", place.start().line(),
        "startColumn", place.start().column(),
        "endLine", place.end().line(),
        "endColumn", place.end().column(),
        "snippet", snippet.isEmpty() ? null : text(snippet));
  }

  private List<Object> fixes(Report report, Finding finding, Object file, Place place) {
    return isOneStretch(report, finding, place)
        ? finding.suggestions().stream().map(instead -> fix(instead, file, place)).toList()
        : List.of();
  }

  /** Whether the words stand in the file as they do in the field, so that they can be replaced. */
  private static boolean isOneStretch(Report report, Finding finding, Place place) {
    return report.file().matches("(?i).*\\.(txt|text|md|markdown)")
        && finding.field() != Field.BULLETIN
        && place.isOnOneLine()
        && place.end().column() - place.start().column() == finding.text().length();
  }

  private Object fix(String instead, Object file, Place place) {
    Object replacement =
        object("deletedRegion", region(place, ""), "insertedContent", text(instead));
    return object(
        "description", text(words.text("instead") + " " + instead),
        "artifactChanges",
            List.of(object("artifactLocation", file, "replacements", List.of(replacement))));
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  /** Relative to the folder that the check was asked for in, if the file's name is. */
  private static String uri(String file) {
    try {
      String path = file.replace('\\', '/');
      if (path.startsWith("/") || path.matches("[A-Za-z]:/.*")) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        return new URI("file", "", rooted, null).toASCIIString();
      }
      // A colon in the first part of a path would make a scheme of what stands before it.
      return new URI(null, null, "./" + path, null)
          .toASCIIString()
          .substring(2)
          .replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
