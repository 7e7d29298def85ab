package org.yakugo.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the check of one bulletin found.
 *
 * @param file the name of what was checked, as the person gave it
 * @param bulletin what was checked; not part of the JSON
 * @param findings in the order of print
 * @param ignored number of findings left out because they bear an ignore mark
 * @param known number of findings left out because the baseline holds them
 */
@JsonPropertyOrder({"file", "items", "findings", "summary", "ignored", "known"})
public record Report(
    String file,
    @JsonIgnore CheckedBulletin bulletin,
    List<Finding> findings,
    int ignored,
    int known) {

  public Report {
    findings = List.copyOf(findings);
  }

  /** With nothing left out. */
  public Report(String file, CheckedBulletin bulletin, List<Finding> findings) {
    this(file, bulletin, findings, 0, 0);
  }

  /** Number of items checked. */
  @JsonProperty
  public int items() {
    return bulletin.items().size();
  }

  /** Number of findings by severity, each severity present. */
  @JsonProperty
  public Map<Severity, Integer> summary() {
    Map<Severity, Integer> summary = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      summary.put(severity, 0);
    }
    findings.forEach(finding -> summary.merge(finding.severity(), 1, Integer::sum));
    return summary;
  }

  /** Whether something was found that is as grave as {@code severity} or graver. */
  public boolean has(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
  }

  /** Only the findings that {@code wanted} holds for; the others count as nothing. */
  public Report only(Predicate<Finding> wanted) {
    return new Report(file, bulletin, findings.stream().filter(wanted).toList(), ignored, known);
  }

  /** Without the findings that {@code marked} holds for, which count as ignored. */
  public Report ignoring(Predicate<Finding> marked) {
    Report rest = only(marked.negate());
    return new Report(
        file, bulletin, rest.findings, ignored + findings.size() - rest.findings.size(), known);
  }

  /** Without the findings that {@code old} holds for, which count as known; asks in their order. */
  public Report knowing(Predicate<Finding> old) {
    List<Finding> rest = new ArrayList<>(findings);
    rest.removeIf(old);
    return new Report(file, bulletin, rest, ignored, known + findings.size() - rest.size());
  }
}
