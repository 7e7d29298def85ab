package org.yakugo.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;
import org.yakugo.check.Complaint;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.Rule;
import org.yakugo.check.Rules;
import org.yakugo.check.Severity;

class SarifReportTest {
  private static final List<Rule> HOUSE = Complaint.RULES;

  private static JsonNode sarif(List<Rule> house, Report... reports) throws IOException {
    return Json.MAPPER.readTree(new SarifReport(Locale.ENGLISH, house).of(List.of(reports), "1.0"));
  }

  private static void assertIsValid(JsonNode sarif) throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
      assertThat(schema.validate(sarif)).isEmpty();
    }
  }

  @Test
  void reportsFollowTheOfficialSchema() throws IOException {
    Report bulletinAsAWhole =
        Complaint.report(
            "week.txt", Complaint.BULLETIN.replace("● 大統領、新大使と会談\n", "● "), Rules.house());
    List<Rule> house = Rules.house();
    assertIsValid(sarif(house, Complaint.report(), bulletinAsAWhole));
    assertIsValid(sarif(List.of()));
  }

  @Test
  void aFindingBecomesAResult() throws IOException {
    Report report = Complaint.report();
    Finding finding = report.findings().getFirst();
    JsonNode run = sarif(HOUSE, report).path("runs").path(0);
    assertThat(run.path("columnKind").textValue()).isEqualTo("utf16CodeUnits");
    assertThat(run.path("results")).hasSize(3);
    assertThat(run.path("results").path(0))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"ruleId": "TERM_DRIFT", "ruleIndex": 0, "level": "error",
                 "message": {"text": "“国会議長” should be “議会議長”."},
                 "locations": [{
                   "physicalLocation": {
                     "artifactLocation": {"uri": "week.txt", "index": 0},
                     "region": {"startLine": 6, "startColumn": 3, "endLine": 6, "endColumn": 7,
                                "snippet": {"text": "国会議長"}}},
                   "logicalLocations": [{"fullyQualifiedName": "2026-03-07/1/ja"}]}],
                 "relatedLocations": [{
                   "logicalLocations": [{"fullyQualifiedName": "2026-02-07/4"}],
                   "message": {"text": "2026-02-07/4: 議会議長が会談 / Speaker of the Parliament holds talks"}}],
                 "partialFingerprints": {"yakugo/v1": "%s"},
                 "fixes": [{
                   "description": {"text": "Instead: 議会議長"},
                   "artifactChanges": [{
                     "artifactLocation": {"uri": "week.txt", "index": 0},
                     "replacements": [{
                       "deletedRegion": {"startLine": 6, "startColumn": 3, "endLine": 6, "endColumn": 7},
                       "insertedContent": {"text": "議会議長"}}]}]}]}
                """
                    .formatted(finding.fingerprint())));
  }

  @Test
  void informationIsANote() throws IOException {
    JsonNode results = sarif(HOUSE, Complaint.report()).path("runs").path(0).path("results");
    assertThat(results.findValuesAsText("level")).containsExactly("error", "warning", "note");
  }

  @Test
  void rulesExplainThemselves() throws IOException {
    JsonNode driver =
        sarif(HOUSE, Complaint.report()).path("runs").path(0).path("tool").path("driver");
    assertThat(driver.path("name").textValue()).isEqualTo("Yakugo");
    assertThat(driver.path("version").textValue()).isEqualTo("1.0");
    assertThat(driver.path("rules").path(0))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"id": "TERM_DRIFT", "shortDescription": {"text": "Terminology"},
                 "fullDescription": {"text": "One thing has one name."},
                 "help": {"text": "One thing has one name.\\n✗ ⟦国会議長⟧\\n✓ 議会議長"},
                 "defaultConfiguration": {"level": "error"},
                 "properties": {"tags": ["YAKUGO_TERMINOLOGY"]}}
                """));
  }

  @Test
  void rulesThatArentOursAreNamed() throws IOException {
    JsonNode run = sarif(HOUSE.subList(1, 3), Complaint.report()).path("runs").path(0);
    assertThat(run.path("tool").path("driver").path("rules").path(2))
        .hasToString("{\"id\":\"TERM_DRIFT\"}");
    assertThat(run.path("results").path(0).path("ruleIndex").intValue()).isEqualTo(2);
  }

  @Test
  void filesAreNamedAsUris() throws IOException {
    JsonNode run =
        sarif(
                HOUSE,
                Complaint.report("out box/週報.txt", Complaint.BULLETIN, Complaint.RULES),
                Complaint.report("/home/a:b.txt", Complaint.BULLETIN, Complaint.RULES),
                Complaint.report("a:b.txt", Complaint.BULLETIN, Complaint.RULES),
                Complaint.report("..\\week.txt", Complaint.BULLETIN, Complaint.RULES),
                Complaint.report("C:\\week.txt", Complaint.BULLETIN, Complaint.RULES))
            .path("runs")
            .path(0);
    assertThat(run.path("artifacts").findValuesAsText("uri"))
        .containsExactly(
            "out%20box/%E9%80%B1%E5%A0%B1.txt",
            "file:///home/a:b.txt", "a%3Ab.txt", "../week.txt", "file:///C:/week.txt");
  }

  @Test
  void onlyWordsOfATextFileCanBeReplaced() throws IOException {
    Report word = Complaint.report("week.docx", Complaint.BULLETIN, Complaint.RULES);
    assertThat(sarif(HOUSE, word).findValues("fixes")).isEmpty();
    String wrapped = Complaint.BULLETIN.replace("met Gasymov on", "met the\nenvoy on");
    Rule rule = new Complaint("X", Severity.INFO, Field.BODY, "the envoy", "the special envoy");
    Report over = Complaint.report("week.txt", wrapped, List.of(rule));
    assertThat(over.findings()).hasSize(1);
    assertThat(sarif(HOUSE, over).findValue("region"))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"startLine": 9, "startColumn": 17, "endLine": 10, "endColumn": 6,
                 "snippet": {"text": "the envoy"}}
                """));
    assertThat(sarif(HOUSE, over).findValues("fixes")).isEmpty();
  }

  @Test
  void rulesOfLanguageToolAreDescribedWhereTheyFoundSomething() throws IOException {
    Report report =
        Complaint.report(
            "week.txt", Complaint.BULLETIN.replace("met Gasymov", "met a envoy"), Rules.all());
    JsonNode rules = sarif(Rules.all(), report).at("/runs/0/tool/driver/rules");
    assertThat(rules)
        .filteredOn(rule -> rule.path("id").textValue().equals("EN_A_VS_AN"))
        .singleElement()
        .satisfies(
            rule ->
                assertThat(rule.at("/shortDescription/text").textValue()).contains("'a' vs. 'an'"));
  }
}
