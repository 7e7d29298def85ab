package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Kind;
import org.yakugo.bulletin.Item;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.language.Language;
import org.yakugo.mention.EnglishReader;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.ItemReading;

/** The case tables of the aligners: headlines in, exactly these pairs out. */
class AlignersTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/yakugo/align");

  private static final Glossary TERMS =
      Glossary.of(
          List.of(
              concept(Kind.ORGANISATION, "Inter-Parliamentary Union", "IPU", "列国議会同盟", "IPU"),
              concept(Kind.ORGANISATION, "United Nations", "UN", "国連", ""),
              concept(Kind.ORGANISATION, "European Union", "EU", "EU", "欧州連合"),
              concept(Kind.ORGANISATION, "North Atlantic Treaty Organization", "NATO", "NATO", ""),
              concept(
                  Kind.ORGANISATION,
                  "International Atomic Energy Agency",
                  "IAEA",
                  "国際原子力機関",
                  "IAEA"),
              concept(Kind.ORGANISATION, "Parliament", "", "議会", ""),
              concept(Kind.ORGANISATION, "Milli Majlis", "", "議会", ""),
              concept(Kind.PLACE, "Caucasus", "", "コーカサス", ""),
              concept(Kind.PLACE, "South Caucasus", "", "南コーカサス", ""),
              concept(Kind.TERM, "visit", "visits", "訪問", ""),
              concept(Kind.TITLE, "Ombudsman", "", "人権擁護官", "")));

  private static final EnglishReader READER = EnglishReader.of(TERMS);

  private static final EnglishReader STARTER = EnglishReader.of(Glossary.load(Path.of("glossary")));

  /** A row: English, Japanese, body, and the pairs one a line. */
  record Case(String en, String ja, String body, String pairs) {
    @Override
    public String toString() {
      return en;
    }
  }

  private static Concept concept(Kind kind, String en, String short_, String ja, String admitted) {
    ConceptBuilder concept = ConceptBuilder.of(kind, en).prefer(ja);
    if (!short_.isEmpty()) {
      concept.variant(short_);
    }
    return (admitted.isEmpty() ? concept : concept.admit(admitted)).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brackets",
        "capitals",
        "derived",
        "holders",
        "kanji-names",
        "phrases",
        "posts",
        "quotations",
        "shared"
      })
  void allAligners(String table) throws IOException {
    assertCases(table, AlignersTest::all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"other-names", "other-names-kept"})
  void knownBodiesUnderOtherNames(String table) throws IOException {
    assertCases(table, one -> all(one, STARTER));
  }

  @Test
  void placesAlone() throws IOException {
    assertCases("places", AlignersTest::places);
  }

  @Test
  void personsAndKatakanaNames() throws IOException {
    assertCases("names", AlignersTest::names);
  }

  @Test
  void missingHeadlineGivesNothing() {
    assertThat(all(new Case("FM Karimov visits Tbilisi", "", "", ""))).isEmpty();
  }

  private static void assertCases(String table, Function<Case, String> pairs) throws IOException {
    assertThat(cases(table))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(pairs.apply(one)).isEqualTo(one.pairs()));
  }

  /**
   * The rows of a table: English, Japanese and, if there is one, the body; then the pairs,
   * indented.
   */
  private static List<Case> cases(String table) throws IOException {
    List<Case> cases = new ArrayList<>();
    String text = Files.readString(FOLDER.resolve(table + ".txt"));
    for (String block : text.split("\n\n+")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (lines.isEmpty()) {
        continue;
      }
      List<String> input = lines.stream().filter(line -> !line.startsWith("  ")).toList();
      String pairs =
          lines.stream().filter(line -> line.startsWith("  ")).collect(Collectors.joining("\n"));
      cases.add(new Case(input.get(0), input.get(1), input.size() > 2 ? input.get(2) : "", pairs));
    }
    return cases;
  }

  private static ItemReading reading(String en, String body) {
    return READER.read(en, body);
  }

  private static String all(Case one) {
    return all(one, READER);
  }

  private static JapaneseHeadline japanese(String ja) {
    return new JapaneseHeadline(
        ja, form -> PlaceForms.isPlace(form, Countries.WORLD), Language.builtIn());
  }

  /** What the place aligner alone finds. */
  private static String places(Case one) {
    EnglishReading headline = reading(one.en(), one.body()).headline();
    ItemLinks links = new ItemLinks(japanese(one.ja()), one.en());
    new PlaceAligner().align(headline, links);
    return links.all().stream()
        .map(
            f ->
                line(
                    f.kind(), f.inHeadline(), f.source(), f.japanese().in(links.japanese().text())))
        .collect(Collectors.joining("\n"));
  }

  /** Which persons and katakana names are paired. */
  private static String names(Case one) {
    ItemReading reading = reading(one.en(), one.body());
    JapaneseHeadline japanese = japanese(one.ja());
    return NameAligner.pair(reading.headline(), reading.body(), japanese).stream()
        .map(
            p -> {
              String text = p.inHeadline() ? one.en() : one.body();
              return "  "
                  + p.person().name().text()
                  + (p.inHeadline() ? "" : " [body]")
                  + " = "
                  + p.japanese().in(japanese.text())
                  + "; "
                  + p.called().in(text)
                  + " = "
                  + p.surname().in(japanese.text());
            })
        .collect(Collectors.joining("\n"));
  }

  /** Every pair of the item. */
  private static String all(Case one, EnglishReader reader) {
    ItemReading reading = reader.read(one.en(), one.body());
    String[] body = one.body().isEmpty() ? new String[0] : new String[] {one.body()};
    Item item = Item.ofHeadlines(1, one.ja(), one.en(), body);
    List<Link> links = new ItemAligner().align(item, reading.headline(), reading.body());
    assertThat(links)
        .allSatisfy(link -> assertThat(link.japanese().in(one.ja())).isEqualTo(link.target()))
        .filteredOn(Link::inHeadline)
        .allSatisfy(link -> assertThat(link.english().in(one.en())).isEqualTo(link.source()));
    return links.stream()
        .map(l -> line(l.kind(), l.inHeadline(), l.source(), l.target()))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Kind kind, boolean inHeadline, String source, String target) {
    return "  %s%s %s = %s".formatted(kind.label(), inHeadline ? "" : " [body]", source, target);
  }
}
