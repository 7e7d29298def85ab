package org.yakugo.check.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Static Analysis Results Interchange Format 2.1.0 (OASIS standard), as far as the check uses
 * it, under the standard's own names. What is empty is left out.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Sarif(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
  static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  static final String VERSION = "2.1.0";

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Run(Tool tool, String columnKind, List<Artifact> artifacts, List<Result> results) {}

  record Tool(Driver driver) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Driver(String name, String version, List<ReportingDescriptor> rules) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ReportingDescriptor(
      String id,
      @Nullable Text shortDescription,
      @Nullable Text fullDescription,
      @Nullable Text help,
      @Nullable Configuration defaultConfiguration,
      @Nullable Tags properties) {

    /** A rule of which its name is known, and perhaps what it looks for. */
    static ReportingDescriptor named(String id, @Nullable Text description) {
      return new ReportingDescriptor(id, description, null, null, null, null);
    }
  }

  record Text(String text) {}

  record Configuration(String level) {}

  record Tags(List<String> tags) {}

  record Artifact(ArtifactLocation location) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ArtifactLocation(String uri, Integer index) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Result(
      String ruleId,
      int ruleIndex,
      String level,
      Text message,
      List<Location> locations,
      List<Location> relatedLocations,
      Map<String, String> partialFingerprints,
      List<Fix> fixes) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Location(
      @Nullable PhysicalLocation physicalLocation,
      List<LogicalLocation> logicalLocations,
      @Nullable Text message) {}

  record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

  record LogicalLocation(String fullyQualifiedName) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Region(
      int startLine, int startColumn, int endLine, int endColumn, @Nullable Text snippet) {}

  record Fix(Text description, List<ArtifactChange> artifactChanges) {}

  record ArtifactChange(ArtifactLocation artifactLocation, List<Replacement> replacements) {}

  record Replacement(Region deletedRegion, Text insertedContent) {}
}
