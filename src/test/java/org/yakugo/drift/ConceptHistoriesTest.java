package org.yakugo.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.bulletin.Week;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.OwnWorkspace;
import org.yakugo.workspace.Workspace;

final class ConceptHistoriesTest {
  @TempDir private Path folder;

  private void glossary(String... lines) {
    String header =
        "kind\ten\ten_variants\tscope\tja\tja_admitted\tja_deprecated\tnote\tsource\tdate\n";
    OwnWorkspace.in(folder, Map.of("glossary/own.tsv", header + String.join("\n", lines) + "\n"));
  }

  /** A week's bulletin with one item. */
  private void published(String day, String ja, String en) {
    String said = "It was said. (SAMPLE / %td.%<tm.%<tY)".formatted(LocalDate.parse(day));
    OwnWorkspace.in(folder, Map.of("corpus/" + day + ".txt", Week.from(day, ja, en, said)));
  }

  private List<ConceptHistory> histories() {
    try (Desk desk = Desk.open(new Workspace(folder))) {
      return desk.view().histories();
    }
  }

  private ConceptHistory history(String source) {
    return histories().stream()
        .filter(history -> history.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void officeIsOneHoweverItsEnglishIsWorded() throws IOException {
    glossary("");
    published(
        "2026-03-07",
        "ガファロヴァ議会議長がラトビアを訪問",
        "Speaker of the Parliament Sahiba Gafarova visits Latvia");
    published(
        "2026-03-14", "ガファロヴァ国会議長がラトビアを訪問", "Parliament Speaker Sahiba Gafarova visits Latvia");
    published(
        "2026-03-21", "ガファロヴァ議会議長がラトビアを訪問", "Parliamentary Speaker Sahiba Gafarova visits Latvia");
    ConceptHistory history =
        histories().stream().filter(one -> one.isNamed("国会議長")).findFirst().orElseThrow();
    assertThat(history.renderings().stream().map(TracedForm::target))
        .containsExactly("議会議長", "国会議長");
    assertThat(history.drifts()).isTrue();
  }

  @Test
  void aNameSpelledOtherwiseIsDriftWithItsFlip() throws IOException {
    glossary();
    published("2026-01-05", "コヴァーチ外相がリガを訪問", "FM Kovács visits Riga");
    published("2026-01-12", "コヴァーチ外相が会談", "FM Kovács holds talks");
    published("2026-01-19", "コバチ外相が出発", "FM Kovács departs");
    ConceptHistory history = history("Kovács");
    assertThat(history.kind()).isEqualTo(Kind.PERSON);
    assertThat(history.preferred()).isNull();
    assertThat(history.drifts()).isTrue();
    assertThat(history.renderings()).extracting(TracedForm::target).containsExactly("コヴァーチ", "コバチ");
    assertThat(history.renderings()).extracting(TracedForm::uses).containsExactly(2, 1);
    assertThat(history.renderings().getFirst().first()).isEqualTo("2026-01-05");
    assertThat(history.renderings().getFirst().last()).isEqualTo("2026-01-12");
    assertThat(history.renderings().getLast().evidence().getFirst().ja()).isEqualTo("コバチ外相が出発");
    assertThat(history.flips())
        .singleElement()
        .satisfies(
            flip -> {
              assertThat(flip.date()).isEqualTo("2026-01-19");
              assertThat(flip.from()).isEqualTo("コヴァーチ");
              assertThat(flip.to()).isEqualTo("コバチ");
            });
    assertThat(histories().getFirst()).isEqualTo(history);
  }

  @Test
  void aGivenNameIsNoDrift() throws IOException {
    glossary();
    published("2026-01-05", "アンナ・コヴァーチ外相がリガを訪問", "FM Anna Kovács visits Riga");
    published("2026-01-12", "コヴァーチ外相が会談", "FM Kovács holds talks");
    assertThat(histories()).noneMatch(ConceptHistory::isNotable);
  }

  @Test
  void theCountrysShortFormIsNoDriftButAnotherWordForThePostIs() throws IOException {
    glossary();
    published("2026-01-05", "コヴァーチ・ロシア大統領が会談", "President of Russia Kovács holds talks");
    published("2026-01-12", "コヴァーチ露大統領が会談", "President of Russia Kovács holds talks");
    assertThat(histories()).noneMatch(ConceptHistory::drifts);
    published("2026-01-19", "コヴァーチ国会議長が会談", "Speaker Kovács holds talks");
    published("2026-01-26", "コヴァーチ議会議長が会談", "Speaker Kovács holds talks");
    assertThat(history("Speaker").renderings())
        .extracting(TracedForm::target)
        .containsExactlyInAnyOrder("国会議長", "議会議長");
  }

  @Test
  void theGlossarysTermsStandTogetherAndApprovedOnesAreNoDrift() throws IOException {
    glossary("title\tSpeaker of the Parliament\tSpeaker\t\t議会議長\t国会議長\t\t\t\t");
    published("2026-01-05", "コヴァーチ議会議長が会談", "Speaker of the Parliament Kovács holds talks");
    published("2026-01-12", "コヴァーチ国会議長が会談", "Speaker Kovács holds talks");
    ConceptHistory history = history("Speaker of the Parliament");
    assertThat(history.preferred()).isEqualTo("議会議長");
    assertThat(history.renderings()).hasSize(2);
    assertThat(history.drifts()).isFalse();
  }

  @Test
  void whoseRankSaysItAllHoldsTheGlossarysOffice() throws IOException {
    glossary("title\tSpeaker of the Parliament\t\t\t議会議長\t\t\t\t\t");
    published("2026-01-05", "コヴァーチ議会議長が会談", "Speaker Kovács holds talks");
    published("2026-01-12", "コヴァーチ国会議長が会談", "Speaker Kovács holds talks");
    ConceptHistory history = history("Speaker of the Parliament");
    assertThat(history.preferred()).isEqualTo("議会議長");
    assertThat(history.drifts()).isTrue();
    assertThat(histories()).noneMatch(one -> one.source().equals("Speaker"));
  }

  @Test
  void twoPersonsInOneFormCollide() throws IOException {
    glossary();
    published("2026-01-05", "ミシェル外相が会談", "FM Michel holds talks");
    published("2026-01-12", "ミシェル国防相が会談", "Defense Minister Misel holds talks");
    assertThat(history("Michel").collisions()).containsExactly("Misel");
    assertThat(history("Misel").collisions()).containsExactly("Michel");
  }

  @Test
  void aNameSpelledInTwoWaysInEnglishIsToldToo() throws IOException {
    glossary();
    published("2026-01-05", "ガシモフ外相が会談", "FM Gasimov holds talks");
    published("2026-01-12", "ガシモフ外相が出発", "FM Qasımov departs");
    ConceptHistory history = history("Gasimov");
    assertThat(history.spellingDrifts()).isTrue();
    assertThat(history.spellings())
        .extracting(TracedForm::target)
        .containsExactly("Gasimov", "Qasımov");
    assertThat(history.drifts()).isFalse();
  }
}
