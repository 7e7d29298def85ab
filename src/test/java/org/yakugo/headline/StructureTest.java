package org.yakugo.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.Kind;
import org.yakugo.Packed;
import org.yakugo.frame.FrameFile;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Language;

/** The structure of headlines of all kinds, exact. */
class StructureTest {
  private static final HeadlineParser PARSER =
      new HeadlineParser(Frames.of(FrameFile.in(Path.of("glossary"))), Language.builtIn());

  /** A headline and its structure, with a tab between. */
  static Stream<String> structures() {
    return Packed.text(StructureTest.class, "structures.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("structures")
  void isReadAs(String line) {
    String[] cells = line.split("\t");
    assertThat(structure(cells[0])).hasToString(cells[1]);
  }

  @Property(seed = "1", tries = 300)
  void anyTextIsRead(@ForAll @StringLength(max = 200) String text) {
    List<Unit> units = Units.of(text, List.of(), Language.builtIn());
    for (Structure structure : PARSER.parse(units)) {
      assertThat(structure.clauses()).isNotEmpty();
    }
  }

  /** The best reading. */
  static Structure structure(String headline) {
    List<Atom> atoms =
        Countries.WORLD.find(headline).stream()
            .map(
                place ->
                    new Atom(
                        place.span(), Kind.PLACE, place.sense() == CountryMatch.Sense.ADJECTIVE))
            .toList();
    return PARSER.parse(Units.of(headline, atoms, Language.builtIn())).getFirst();
  }
}
