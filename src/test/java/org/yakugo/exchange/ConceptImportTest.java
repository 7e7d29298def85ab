package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Difference;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;

/** What a foreign file would do to the glossary. */
final class ConceptImportTest {
  @TempDir private Path folder;

  @Test
  void whatTheFileLeavesEmptyStays() throws IOException {
    ImportPlan plan =
        plan("terms.csv", "kind,en,scope,ja,note\norganisation,Ministry of Defence,JP,防衛省,\n");
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.unchanged()).isEqualTo(1);
  }

  @Test
  void whatTheFileFillsInTakesThePlaceAndIsShown() throws IOException {
    ImportPlan plan =
        plan("terms.csv", "kind,en,ja,ja_deprecated,source\ntitle,Pope,教皇,ローマ法王,CBCJ\n");
    assertThat(differences(plan))
        .containsExactly(
            "preferred: ローマ教皇 → 教皇",
            "admitted: 教皇 → ローマ教皇",
            "deprecated: ローマ法王 | 法王 → ローマ法王",
            "source: MOFA → CBCJ");
  }

  @Test
  void aTermThatIsPreferredNowIsDeprecatedNoMore() throws IOException {
    ImportPlan plan = plan("terms.csv", "en,ja\nPope,法王\n");
    assertThat(differences(plan))
        .containsExactly(
            "preferred: ローマ教皇 → 法王", "admitted: 教皇 → ローマ教皇 | 教皇", "deprecated: ローマ法王 | 法王 → ローマ法王");
  }

  @Test
  void aFileWithoutKindsMeansTheConceptThatThereIs() throws IOException {
    ImportPlan plan = plan("glossary.txt", "CIS\t独立国家共同体\nPilot\t水先人\tharbours\n");
    assertThat(plan.changed()).isEmpty();
    assertThat(plan.added())
        .containsExactly(
            ConceptBuilder.of(Kind.TERM, "Pilot").prefer("水先人").note("harbours").build());
  }

  @Test
  void linesOfOmegatThatSayTheSameEnglishAreOneConcept() throws IOException {
    ImportPlan plan = plan("glossary.txt", "Pilot\t水先人\nTug\t曳船\nPilot\tパイロット\n");
    assertThat(plan.added()).extracting(Concept::english).containsExactly("Pilot", "Tug");
    assertThat(plan.added().getFirst().usableJapanese()).containsExactly("水先人", "パイロット");
  }

  @Test
  void rulesOfPrhFindTheirConceptByTheJapanese() throws IOException {
    ImportPlan plan =
        plan(
            "prh.yml",
            "version: 1\nrules:\n  - expected: 教皇\n    pattern: 教王\n"
                + "  - expected: 無関係\n    pattern: 無関系\n");
    assertThat(differences(plan)).containsExactly("deprecated: ローマ法王 | 法王 → ローマ法王 | 法王 | 教王 → 教皇");
    assertThat(plan.left())
        .extracting(org.yakugo.Message::en)
        .containsExactly("prh.yml:5: term without English that no concept has in Japanese");
  }

  @Test
  void conceptsThatDifferWithinTheFileAreRefused() throws IOException {
    ImportPlan plan = plan("terms.csv", "kind,en,ja\nterm,Pilot,水先人\nterm,pilot,操縦士\n");
    assertThat(plan.refused())
        .extracting(org.yakugo.Message::en)
        .containsExactly("terms.csv:3: \"pilot\" stands on line 2 already, and otherwise");
    assertThatThrownBy(() -> plan.draft("Ken", "", false))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            "terms.csv:3: \"pilot\" stands on line 2 already, and otherwise; nothing was imported,"
                + " and --skip-unusable imports the rest.");
    assertThat(plan.draft("Ken", "", true).edits()).hasSize(1);
  }

  @Test
  void whatAListOfCorrectionsCannotHoldIsTold() {
    List<String> losses = new java.util.ArrayList<>();
    Correction.of(List.of(Concepts.POPE, Concepts.CIS), "prh", l -> losses.add(l.toString()));
    assertThat(losses)
        .containsExactly(
            "Pope: ja_admitted: prh has no place for it",
            "Pope: source: prh has no place for it",
            "Pope: date: prh has no place for it",
            "Commonwealth of Independent States: ja: nothing is deprecated, so prh has nothing to"
                + " look for");
  }

  @Test
  void onlyNewLeavesWhatIsThere() throws IOException {
    ImportPlan plan = plan("terms.csv", "en,ja\nPope,法王\nPilot,水先人\n", true);
    assertThat(plan.changed()).isEmpty();
    assertThat(plan.kept()).isEqualTo(1);
    assertThat(plan.added()).hasSize(1);
  }

  @Test
  void anEntryThatCouldBeSeveralConceptsIsRefused() throws IOException {
    Concept here =
        ConceptBuilder.of(Kind.TITLE, "Speaker").scope(Set.of("AM")).prefer("国民議会議長").build();
    Concept there =
        ConceptBuilder.of(Kind.TITLE, "Speaker").scope(Set.of("GE")).prefer("議会議長").build();
    ImportPlan plan =
        Concepts.plan(
            file("glossary.txt", "Speaker\t議長\n"), Format.OMEGAT, List.of(here, there), false);
    assertThat(plan.refused())
        .extracting(org.yakugo.Message::en)
        .containsExactly(
            "glossary.txt:1: \"Speaker\" could be 2 concepts of the glossary: title Speaker [AM],"
                + " title Speaker [GE]");
  }

  private static List<String> differences(ImportPlan plan) {
    assertThat(plan.changed()).hasSize(1);
    ImportPlan.Changed change = plan.changed().getFirst();
    return Difference.between(change.before(), change.after()).stream()
        .map(one -> one.field() + ": " + one.before() + " → " + one.after())
        .toList();
  }

  private ImportPlan plan(String name, String text) throws IOException {
    return plan(name, text, false);
  }

  private ImportPlan plan(String name, String text, boolean onlyNew) throws IOException {
    ForeignFile file = file(name, text);
    return Concepts.plan(file, Format.detect(file), Concepts.SOME, onlyNew);
  }

  private ForeignFile file(String name, String text) throws IOException {
    return ForeignFile.of(Files.writeString(folder.resolve(name), text));
  }
}
