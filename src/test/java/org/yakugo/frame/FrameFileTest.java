package org.yakugo.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yakugo.workspace.LineIndexes;

class FrameFileTest {

  @Test
  void everyLineOfTheStarterIsUsed() {
    FrameFile file = FrameFile.in(Path.of("glossary"));

    assertThat(file.problems()).isEmpty();
    assertThat(file.frames()).hasSizeGreaterThan(1000);
  }

  /** The second of two would only tell the wordings of the first again, or hide its own. */
  @Test
  void noPatternOfOneKindStandsInTwoLinesOfTheStarter() {
    Set<String> known = new HashSet<>();

    assertThat(FrameFile.in(Path.of("glossary")).frames())
        .flatExtracting(
            frame -> frame.english().stream().map(words -> frame.kind() + " " + words).toList())
        .allSatisfy(pattern -> assertThat(known.add(pattern)).as(pattern).isTrue());
  }

  @Test
  void brokenLinesAreToldAndTheOthersUsed() {
    FrameFile file =
        read(
            """
            # for the reader
            kind\tenglish\tjapanese\texample\tnote\tsource
            verb\tmeet X\t、Xと会談
            verb\tvisit X\tXを訪問
            verb\turge X\t、YにXを要請
            verbs\tsign X\t、Xに署名
            verb\tX\t、Xに署名

            verb\tattend X\t、Xに出席\t\t\tdecided 2030-01-05
            """);

    assertThat(file.frames())
        .extracting(Frame::name, Frame::basis)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("meet X", Frame.Basis.STARTER),
            org.assertj.core.groups.Tuple.tuple("attend X", Frame.Basis.DECIDED));
    assertThat(file.problems())
        .extracting(Object::toString)
        .containsExactly(
            "glossary/frames.tsv:4: \"Xを訪問\" doesn't begin with the mark of the subject (、, が or は)",
            "glossary/frames.tsv:5: the Japanese has Y, the English hasn't",
            "glossary/frames.tsv:6: \"verbs\" is no kind; it is one of verb, passive, noun, adjective",
            "glossary/frames.tsv:7: \"X\" names no word");
  }

  @Test
  void aTableWithoutItsColumnsIsNotUsed() {
    FrameFile file = read("kind\tenglish\nverb\tmeet X\n");

    assertThat(file.frames()).isEmpty();
    assertThat(file.problems())
        .extracting(Object::toString)
        .containsExactly(
            "glossary/frames.tsv:1: the first line has to name the columns; japanese is missing");
  }

  private static FrameFile read(String text) {
    return FrameFile.read(text.getBytes(StandardCharsets.UTF_8), LineIndexes.NOWHERE);
  }
}
