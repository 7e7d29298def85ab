package org.yakugo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Rendering;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Week;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.Finding;
import org.yakugo.check.RuleChoice;
import org.yakugo.workspace.OwnWorkspace;

/** What the house, the ministry and the press call the same person. */
final class AuthorityFormsTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    String persons =
        "kind\ten\ten_variants\tja\tja_deprecated\tja_forms\n"
            + "person\tEdgars Rinkēvičs\tRinkēvičs\tリンケヴィチス\tリンケビチス → リンケービッチ氏"
            + "\tministry: リンケービッチ\n";
    desk = Desk.open(OwnWorkspace.in(folder, Map.of("glossary/persons.tsv", persons)));
  }

  private List<Finding> findings(String japanese) {
    String bulletin =
        Week.of(
            japanese,
            "Edgars Rinkēvičs visits harbour",
            "He went there on Monday. (SAMPLE / 09.03.2026)");
    return desk
        .view()
        .checking()
        .check("week.txt", SourceText.of("week.txt", bulletin), RuleChoice.ALL)
        .findings()
        .stream()
        .filter(finding -> finding.rule().startsWith("TERM_"))
        .toList();
  }

  @Test
  void otherFormsStandBesideTheRendering() {
    SourceText english = SourceText.of("item.txt", "Edgars Rinkēvičs visits harbour");
    List<Rendering> renderings =
        desk
            .view()
            .suggesting()
            .of(BulletinReader.readItems(english).items())
            .getFirst()
            .mentions()
            .stream()
            .filter(mention -> mention.source().equals("Edgars Rinkēvičs"))
            .findFirst()
            .orElseThrow()
            .renderings();
    assertThat(renderings.getFirst().target()).isEqualTo("リンケヴィチス");
    assertThat(renderings.getFirst().reasons()).containsExactly("glossary", "ministry: リンケービッチ");
  }

  @Test
  void anAuthoritysFormIsNotDeprecatedForThat() {
    assertThat(findings("リンケービッチが港を視察"))
        .extracting(Finding::rule)
        .doesNotContain("TERM_DEPRECATED");
  }

  @Test
  void deprecatedFormIsToBeReplacedByWhatTheGlossarySays() {
    assertThat(findings("リンケビチスが港を視察"))
        .filteredOn(finding -> finding.rule().equals("TERM_DEPRECATED"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.suggestions()).containsExactly("リンケービッチ氏"));
  }
}
