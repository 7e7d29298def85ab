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
    assertThat(text(structure(cells[0]))).isEqualTo(cells[1]);
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

  /** {@code Court | sentence | man / to 4 years / in case}. */
  private static String text(Structure structure) {
    List<Unit> units = structure.units();
    StringBuilder out = new StringBuilder();
    if (structure.sourceEnd() > 0) {
      out.append(Units.text(units, 0, structure.sourceEnd())).append(" : ");
    }
    for (Clause clause : structure.clauses()) {
      VerbGroup verb = clause.verb();
      if (!clause.link().isEmpty()) {
        out.append(" || ").append(clause.link()).append(" || ");
      }
      if (verb == null) {
        out.append(Units.text(units, clause.subjectFrom(), clause.end()));
        continue;
      }
      if (clause.hasSubject()) {
        out.append(Units.text(units, clause.subjectFrom(), clause.subjectEnd())).append(" | ");
      }
      out.append(text(verb));
      String before = " | ";
      for (Part part : Parts.of(units, clause.restFrom(), clause.end())) {
        out.append(before).append(Units.text(units, part.from(), part.end()));
        before = " / ";
      }
    }
    return structure.question() ? out.append(" ?").toString() : out.toString();
  }

  private static String text(VerbGroup verb) {
    return verb.lemma()
        + (verb.passive() ? " passive" : "")
        + (verb.progressive() ? " progressive" : "")
        + (verb.tense() == VerbGroup.Tense.FUTURE ? " future" : "")
        + (verb.negated() ? " not" : "")
        + (verb.modal().isEmpty() ? "" : " " + verb.modal());
  }
}
