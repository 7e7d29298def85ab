package org.yakugo.check.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.Json;
import org.yakugo.check.About;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.Rule;
import org.yakugo.check.Severity;
import org.yakugo.check.report.Sarif.Artifact;
import org.yakugo.check.report.Sarif.ArtifactChange;
import org.yakugo.check.report.Sarif.ArtifactLocation;
import org.yakugo.check.report.Sarif.Configuration;
import org.yakugo.check.report.Sarif.Driver;
import org.yakugo.check.report.Sarif.Fix;
import org.yakugo.check.report.Sarif.Location;
import org.yakugo.check.report.Sarif.LogicalLocation;
import org.yakugo.check.report.Sarif.PhysicalLocation;
import org.yakugo.check.report.Sarif.Region;
import org.yakugo.check.report.Sarif.Replacement;
import org.yakugo.check.report.Sarif.ReportingDescriptor;
import org.yakugo.check.report.Sarif.Result;
import org.yakugo.check.report.Sarif.Run;
import org.yakugo.check.report.Sarif.Tags;
import org.yakugo.check.report.Sarif.Text;
import org.yakugo.check.report.Sarif.Tool;

/** Reports as SARIF, for the tools that show the results of checkers: editors, code hosts. */
public final class SarifReport {
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
    Map<String, ReportingDescriptor> described = described(reports);
    List<String> order = List.copyOf(described.keySet());
    List<Artifact> artifacts = new ArrayList<>();
    List<Result> results = new ArrayList<>();
    for (Report report : reports) {
      ArtifactLocation file = new ArtifactLocation(uri(report.file()), artifacts.size());
      artifacts.add(new Artifact(file));
      for (Finding finding : report.findings()) {
        results.add(result(report, finding, order.indexOf(finding.rule()), file));
      }
    }
    Tool tool = new Tool(new Driver("Yakugo", version, List.copyOf(described.values())));
    Run run = new Run(tool, "utf16CodeUnits", artifacts, results);
    return Json.indented(new Sarif(Sarif.SCHEMA, Sarif.VERSION, List.of(run)));
  }

  /** All rules of our own, and those of LanguageTool that found something. */
  private Map<String, ReportingDescriptor> described(List<Report> reports) {
    Map<String, ReportingDescriptor> described = new LinkedHashMap<>();
    rules.forEach(rule -> described.put(rule.about().id(), descriptor(rule.about())));
    reports.stream()
        .flatMap(report -> report.findings().stream().map(Finding::rule))
        .forEach(id -> described.computeIfAbsent(id, this::foreign));
    return described;
  }

  private ReportingDescriptor foreign(String id) {
    return rules.stream()
        .flatMap(rule -> rule.describes(id).stream())
        .findFirst()
        .map(words -> ReportingDescriptor.named(id, new Text(words)))
        .orElseGet(() -> ReportingDescriptor.named(id, null));
  }

  private ReportingDescriptor descriptor(About rule) {
    String because = words.message(rule.because());
    return new ReportingDescriptor(
        rule.id(),
        new Text(words.message(rule.category().label())),
        new Text(because),
        new Text("%s\n✗ %s\n✓ %s".formatted(because, rule.wrong(), rule.right())),
        new Configuration(level(rule.severity())),
        new Tags(List.of(rule.category().id())));
  }

  private Result result(Report report, Finding finding, int rule, ArtifactLocation file) {
    Place place = Place.of(report, finding);
    Text snippet = finding.text().isEmpty() ? null : new Text(finding.text());
    PhysicalLocation physical = new PhysicalLocation(file, region(place, snippet));
    String logical =
        "%s/%d/%s"
            .formatted(report.bulletin().bulletin().id(), finding.item(), finding.field().label());
    return new Result(
        finding.rule(),
        rule,
        level(finding.severity()),
        new Text(words.message(finding.message())),
        List.of(new Location(physical, List.of(new LogicalLocation(logical)), null)),
        finding.evidence().stream().map(SarifReport::related).toList(),
        Map.of(FINGERPRINT, finding.fingerprint()),
        fixes(report, finding, file, place));
  }

  private static Location related(Evidence evidence) {
    String place = evidence.bulletin() + "/" + evidence.item();
    return new Location(
        null,
        List.of(new LogicalLocation(place)),
        new Text("%s: %s / %s".formatted(place, evidence.ja(), evidence.en())));
  }

  private static Region region(Place place, @Nullable Text snippet) {
    return new Region(
        place.start().line(),
        place.start().column(),
        place.end().line(),
        place.end().column(),
        snippet);
  }

  private List<Fix> fixes(Report report, Finding finding, ArtifactLocation file, Place place) {
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

  private Fix fix(String instead, ArtifactLocation file, Place place) {
    Replacement replacement = new Replacement(region(place, null), new Text(instead));
    return new Fix(
        new Text(words.text("instead") + " " + instead),
        List.of(new ArtifactChange(file, List.of(replacement))));
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
