package org.yakugo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.Finding;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.Rules;
import org.yakugo.suggest.Draft;
import org.yakugo.suggest.Suggestion;
import org.yakugo.workspace.Workspace;

/**
 * A made-up office in Brasília: another home country, other sections and sources than the samples
 * that come with the project.
 */
final class AnotherHouseTest {
  private static final Path HOUSE = Path.of("src/test/resources/org/yakugo/house/brasilia");

  @TempDir private Path folder;
  private final List<String> notices = new ArrayList<>();
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    try (Stream<Path> files = Files.walk(HOUSE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(HOUSE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    desk = Desk.open(new Workspace(folder), told -> notices.add(told.en()));
  }

  @AfterEach
  void close() {
    desk.close();
    assertThat(notices).isEmpty();
  }

  private static String bulletin(String items) {
    return """
        【見本】ブラジル週報
        対象期間：2025年3月24日（月）～3月30日（日）

        １．外交

        %s
        """
        .formatted(items);
  }

  private List<String> check(SourceText source) {
    RuleChoice rules = RuleChoice.of(Rules.house(), Set.of(), Set.of());
    return desk.view().checking().check("week.txt", source, rules).findings().stream()
        .map(AnotherHouseTest::told)
        .toList();
  }

  private List<String> check(String items) {
    return check(SourceText.of("week.txt", bulletin(items)));
  }

  private static String told(Finding finding) {
    return finding.rule() + " " + finding.text() + " " + finding.suggestions();
  }

  @Test
  void nothingIsComplainedOfInItsOwnBulletins() {
    for (Path file : desk.publishedFiles()) {
      assertThat(check(SourceFile.read(file))).as(file.toString()).isEmpty();
    }
  }

  @Test
  void homeIsTheOneThatTheHouseNames() {
    assertThat(desk.view().home()).isEqualTo("BR");
  }

  @Test
  void homeIsElseToldByTheNewestIssuer() throws IOException {
    Files.delete(folder.resolve("language/house-style.tsv"));
    desk.look();
    assertThat(desk.view().home()).isEqualTo("BR");
  }

  @Test
  void sourceOfTheHouseIsKnownAndOneOfAnotherCountryIsNotMeant() {
    assertThat(
            check(
                """
                ◆ 外相、会見を実施
                Foreign Minister holds press conference

                She took questions. (DIÁRIO DA SERA / 25.03.2025)

                ◆ 外相がリマを訪問
                Foreign Minister visits Lima

                She arrived. (TRENT / 25.03.2025)

                ◆ 外相がボゴタを訪問
                Foreign Minister visits Bogotá

                She arrived. (REUTER / 25.03.2025)
                """))
        .containsExactly(
            "SOURCE_NAME DIÁRIO DA SERA [DIÁRIO DA SERRA]", "SOURCE_NAME REUTER [REUTERS]");
  }

  @Test
  void sourceThatThePastCitesTwiceIsKnown() throws IOException {
    Files.delete(folder.resolve("language/sources.tsv"));
    desk.look();
    assertThat(
            check(
                """
                ◆ 外相がリマを訪問
                Foreign Minister visits Lima

                She arrived. (DIÁRIO DA SERRA / 25.03.2025)

                ◆ 外相がボゴタを訪問
                Foreign Minister visits Bogotá

                She arrived. (DIÁRIO DE SERRA / 25.03.2025)
                """))
        .containsExactly("SOURCE_NAME DIÁRIO DE SERRA [DIÁRIO DA SERRA]");
  }

  @Test
  void gradeThatTheHouseAddsIsAGrade() {
    assertThat(
            check(
                """
                ◆ 外相が公式訪問のためリマに到着
                Foreign Minister arrives in Lima for courtesy visit

                She arrived. (O GLOBO / 25.03.2025)
                """))
        .containsExactly("VISIT_GRADE 公式訪問 [表敬訪問]");
  }

  @Test
  void officeHolderOfTheHomeCountryStandsWithoutIt() {
    Suggestion suggestion =
        desk.view()
            .suggesting()
            .of(
                BulletinReader.readItems(
                        SourceText.of(
                            "item.txt",
                            "Brazilian Foreign Minister Sampaio meets Peru's Foreign Minister Vela\n\n"
                                + "They met in Lima."))
                    .items()
                    .getFirst());
    assertThat(suggestion.mentions())
        .filteredOn(mention -> mention.source().equals("Brazilian Foreign Minister Sampaio"))
        .singleElement()
        .satisfies(
            mention -> assertThat(mention.renderings().getFirst().target()).isEqualTo("サンパイオ外相"));
    assertThat(suggestion.mentions())
        .filteredOn(mention -> mention.source().equals("Peru's Foreign Minister Vela"))
        .singleElement()
        .satisfies(
            mention -> assertThat(mention.renderings().getFirst().target()).isEqualTo("ベラ・ペルー外相"));
  }

  /** The first form of each mention with a holder's name, then the first draft. */
  private static List<String> suggested(View view, String headline) {
    Suggestion suggestion =
        view.suggesting()
            .of(
                BulletinReader.readItems(SourceText.of("item.txt", headline + "\n\nThey met."))
                    .items()
                    .getFirst());
    return Stream.concat(
            suggestion.mentions().stream()
                .filter(mention -> mention.source().endsWith("Vela"))
                .limit(1)
                .map(mention -> mention.renderings().getFirst().target()),
            suggestion.drafts().stream().limit(1).map(Draft::ja))
        .toList();
  }

  @Test
  void holdersAreComposedInTheOrderThatThePastPrints() throws IOException {
    String headline = "Foreign Minister Sampaio meets Peru's Foreign Minister Vela";
    assertThat(suggested(desk.view(), headline)).containsExactly("ベラ・ペルー外相", "サンパイオ外相、ベラ・ペルー外相と会談");
    for (Path file : desk.publishedFiles()) {
      String other =
          Files.readString(file)
              .replace("レアル・ポルトガル外相", "ポルトガルのレアル外相")
              .replace("オヘダ・アルゼンチン大統領", "アルゼンチンのオヘダ大統領")
              .replace("キム韓国外相", "韓国のキム外相");
      Files.writeString(file, other);
    }
    desk.look();
    List<String> countryFirst = List.of("ペルーのベラ外相", "サンパイオ外相、ペルーのベラ外相と会談");
    assertThat(suggested(desk.view(), headline)).isEqualTo(countryFirst);
    try (Desk fresh = Desk.open(new Workspace(folder), told -> notices.add(told.en()))) {
      assertThat(suggested(fresh.view(), headline)).isEqualTo(countryFirst);
    }
    Files.writeString(
        folder.resolve("language/house-style.tsv"), "setting\tvalue\norder\tname-first\n");
    desk.look();
    assertThat(suggested(desk.view(), headline).getFirst()).isEqualTo("ベラ・ペルー外相");
  }

  @Test
  void changeOfATableIsNoticed() throws IOException {
    View before = desk.view();
    Files.writeString(
        folder.resolve("language/topics.tsv"), "english\tministry\nplanning and budget\t企画予算\n");
    desk.look();
    assertThat(desk.view()).isNotSameAs(before);
    Suggestion suggestion =
        desk.view()
            .suggesting()
            .of(
                BulletinReader.readItems(
                        SourceText.of(
                            "item.txt", "Minister of Planning and Budget Furtado visits Lima"))
                    .items()
                    .getFirst());
    assertThat(suggestion.mentions())
        .filteredOn(mention -> mention.source().equals("Minister of Planning and Budget"))
        .singleElement()
        .satisfies(
            mention -> assertThat(mention.renderings().getFirst().target()).isEqualTo("企画予算相"));
  }
}
