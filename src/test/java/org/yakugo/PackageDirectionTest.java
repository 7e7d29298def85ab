package org.yakugo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the order that the packages are read in: each may use those before it in the list, so there
 * are no cycles among them.
 */
final class PackageDirectionTest {
  private static final String ROOT = "org.yakugo";

  private static final List<String> ORDER =
      List.of(
          "text",
          "workspace",
          "language",
          "bulletin",
          "glossary",
          "corpus",
          "manuscript",
          "name",
          "person",
          "mention",
          "align",
          "memory",
          "headline",
          "frame",
          "phrase",
          "draft",
          "past",
          "ministry",
          "suggest",
          "check",
          "decision",
          "worklist",
          "drift",
          "exchange",
          "desk",
          "web",
          "cli",
          "lab");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(
            CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .distinct())
        .isSubsetOf(ORDER);
  }

  @Test
  void importsRunInOneDirection() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] below =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> ROOT + "." + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .because("packages are read in the order " + ORDER)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void theRootUsesNoneOfItsParts() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".*..")
        .because("the words shared by all come first")
        .check(CLASSES);
  }

  @Test
  void onlyTheSkinsPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".cli..", ROOT + ".lab..")
        .should(ACCESS_STANDARD_STREAMS)
        .because("standard output belongs to the command line's answer")
        .check(CLASSES);
  }

  @Test
  void classesAreNamedAfterWhatTheyAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Utils?|Helper|Impl|Data)$")
        .because("such a name says nothing")
        .check(CLASSES);
  }
}
