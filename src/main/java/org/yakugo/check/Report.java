package org.yakugo.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the check of one bulletin found.
 *
 * @param file the name of what was checked, as the person gave it
 * @param items number of items checked
 * @param findings in the order of print
 */
@JsonPropertyOrder({"file", "items", "findings", "summary"})
public record Report(String file, int items, List<Finding> findings) {
  public Report {
    findings = List.copyOf(findings);
  }

  /** Number of findings by severity, each severity present. */
  @JsonProperty
  public Map<Severity, Long> summary() {
    return Stream.of(Severity.values())
        .collect(
            Collectors.toMap(
                severity -> severity,
                severity -> findings.stream().filter(f -> f.severity() == severity).count(),
                Long::sum,
                () -> new java.util.EnumMap<>(Severity.class)));
  }

  /** Whether something was found that is as grave as {@code severity} or graver. */
  public boolean has(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
  }
}
