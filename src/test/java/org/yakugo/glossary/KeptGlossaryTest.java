package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.language.Language;
import org.yakugo.workspace.LineIndexes;

/** A glossary of which only the lines are read that are asked for says what the whole one says. */
class KeptGlossaryTest {
  private static final String TEXT =
      "The Ministers of Foreign Affairs and NATO's Secretary General met at the European Union's"
          + " Council in the Port of Baku; the Framework Convention was signed.";

  @TempDir private Path folder;

  private Glossary opened(List<GlossaryFile> files) {
    return Glossary.of(files, List.of(), Language.builtIn(), new LineIndexes(folder), "1");
  }

  private static List<GlossaryFile> files() throws Exception {
    List<GlossaryFile> files = new ArrayList<>();
    for (Path file : GlossaryFolder.files(Path.of("glossary"), new ArrayList<>())) {
      files.add(GlossaryFile.read(file));
    }
    return files;
  }

  @Test
  void theSecondTimeItAnswersAsTheFirst() throws Exception {
    Glossary whole = Glossary.of(new GlossaryLines(files()).all());
    opened(files());
    Glossary asked = opened(files());

    assertThat(asked.findEnglish(TEXT)).hasSizeGreaterThan(5).isEqualTo(whole.findEnglish(TEXT));
    for (Concept concept : whole.concepts()) {
      for (String term : concept.englishTerms()) {
        assertThat(asked.english(term)).as(term).isEqualTo(whole.english(term));
      }
    }
    for (Kind kind : Kind.values()) {
      assertThat(asked.concepts(kind)).isEqualTo(whole.concepts(kind));
    }
    assertThat(asked.concepts()).isEqualTo(whole.concepts());
  }

  @Test
  void aConceptIsTheSameObjectHoweverItIsReached() throws Exception {
    opened(files());
    Glossary asked = opened(files());
    Concept found = asked.english("NATO").getFirst();

    assertThat(asked.concepts().stream().filter(concept -> concept == found)).hasSize(1);
  }

  @Test
  void whatCannotBeUsedIsToldEachTime() {
    List<String> told =
        List.of(
            "glossary/a.tsv:2: unknown kind \"persn\"",
            "glossary/b.tsv:1: \"Rita Kalna\" stands in a.tsv:1 already");
    for (int i = 0; i < 2; i++) {
      List<GlossaryFile> files =
          List.of(
              GlossaryFile.of("a.tsv", bytes("person\tRita Kalna\t\t\tカルナ\npersn\tA\t\t\tあ\n")),
              GlossaryFile.of("b.tsv", bytes("person\tRita Kalna\t\t\tカルナ\n")));
      assertThat(opened(files).problems().stream().map(BrokenLine::toString))
          .hasSize(2)
          .allMatch(line -> told.stream().anyMatch(line::startsWith));
      assertThat(opened(files).english("Rita Kalna")).hasSize(1);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
