package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.Kind;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.exchange.tmx.TmxUnit;
import org.yakugo.exchange.tmx.TmxWriter;
import org.yakugo.exchange.xliff.PoWriter;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;
import org.yakugo.suggest.Suggestion;

/** What other people's programs read from the files that we write. */
final class ForeignReadersTest {
  private static final List<TmxUnit> UNITS =
      List.of(
          new TmxUnit("2024-05-04", 6, LocalDate.of(2024, 5, 4), "A & B <meet>", "AとBが会談"),
          new TmxUnit("", 0, null, "\"Two\" ’s", "「二」＆𠮷"));

  private static final List<String> UNITS_READ =
      List.of("A & B <meet>\tAとBが会談", "\"Two\" ’s\t「二」＆𠮷");

  @TempDir private Path folder;

  @Test
  void okapiReadsAllTermsOfTbx2008() throws Exception {
    ForeignProgram okapi = ForeignProgram.java("Okapi", "okapi");
    List<Concept> concepts = Glossary.load(Path.of("glossary")).concepts();
    Path file = written(Format.TBX_2008, concepts);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < concepts.size(); i++) {
      String id = "c" + (i + 1);
      concepts.get(i).englishTerms().forEach(term -> expected.add(id + "\ten\t" + term));
      Stream.concat(
              concepts.get(i).usableJapanese().stream(), concepts.get(i).deprecated().stream())
          .forEach(term -> expected.add(id + "\tja\t" + term));
    }
    assertThat(okapi.read(0, "tbx", file.toString())).isEqualTo(expected);
  }

  @Test
  void okapiReadsTmx() throws Exception {
    ForeignProgram okapi = ForeignProgram.java("Okapi", "okapi");
    assertThat(okapi.read(0, "tmx", units().toString())).isEqualTo(UNITS_READ);
  }

  @Test
  void omegatReadsTmx() throws Exception {
    ForeignProgram omegat = ForeignProgram.java("OmegaT", "omegat");
    assertThat(omegat.read(0, "tmx", units().toString())).containsAll(UNITS_READ);
  }

  @Test
  void omegatTakesDraftsOfPoForDrafts() throws Exception {
    ForeignProgram omegat = ForeignProgram.java("OmegaT", "omegat");
    String text =
        "● 外相が出発\nMinister leaves \"A & B\"\n\nHe left.\n\n● 首相が演説\nPM speaks\n\nHe spoke.\n";
    Bulletin bulletin = BulletinReader.read("week.txt", text.getBytes(StandardCharsets.UTF_8));
    List<Suggestion> nothingKnown =
        bulletin.items().stream()
            .map(i -> new Suggestion(i.n(), i.en().text(), List.of(), List.of(), List.of()))
            .toList();
    Path file = folder.resolve("week.po");
    Files.writeString(file, PoWriter.write(bulletin, List.of(false, true), nothingKnown));
    assertThat(omegat.read(0, "po", file.toString()))
        .contains("Minister leaves \"A & B\"\t外相が出発", "PM speaks\t首相が演説\tfuzzy");
  }

  @Test
  void omegatReadsItsGlossaryAndOffersNothingDeprecated() throws Exception {
    ForeignProgram omegat = ForeignProgram.java("OmegaT", "omegat");
    Path file = written(Format.OMEGAT, Concepts.SOME);
    assertThat(omegat.read(0, "text", file.toString()))
        .contains(
            "Pope\tローマ教皇\t[title] Not: ローマ法王 | 法王 — since November 2019",
            "CIS\tCIS\t[organisation] = Commonwealth of Independent States",
            "MoD\t防衛省\t[organisation JP] = Ministry of Defence")
        .noneMatch(line -> line.split("\t")[1].equals("ローマ法王"))
        .noneMatch(line -> line.startsWith("Georgia"));
  }

  @Test
  void omegatReadsTbx2008() throws Exception {
    ForeignProgram omegat = ForeignProgram.java("OmegaT", "omegat");
    Path file = written(Format.TBX_2008, Concepts.SOME);
    assertThat(omegat.read(0, "tbx", file.toString()))
        .anyMatch(line -> line.startsWith("Commonwealth of Independent States\t独立国家共同体\t"))
        .anyMatch(line -> line.startsWith("Linkevičius\tリンケヴィチス\t"));
  }

  @Test
  void translateToolkitReadsTbx2008AndTmx() throws Exception {
    ForeignProgram toolkit = ForeignProgram.translateToolkit();
    Path file = written(Format.TBX_2008, Concepts.SOME);
    assertThat(toolkit.read(0, "tbx", file.toString()))
        .containsExactly(
            "Ministry of Defence\t防衛省",
            "Linas Linkevičius\tリンケヴィチス",
            "Commonwealth of Independent States\t独立国家共同体",
            "Pope\tローマ教皇",
            "Georgia\tグルジア");
    assertThat(toolkit.read(0, "tmx", units().toString())).isEqualTo(UNITS_READ);
  }

  @Test
  void textlintFindsAndMendsWhatIsDeprecated() throws Exception {
    ForeignProgram textlint = ForeignProgram.textlint(folder);
    List<Concept> concepts = new ArrayList<>(Concepts.SOME);
    // 大法王庁 holds 法王 and is right; アベ is no part of アベノミクス.
    concepts.add(concept(Kind.ORGANISATION, "Holy Office", "大法王庁", List.of()));
    concepts.add(concept(Kind.PERSON, "Abe", "安倍", List.of("アベ")));
    Files.copy(written(Format.PRH, concepts), folder.resolve("prh.yml"));
    Files.writeString(
        folder.resolve(".textlintrc.json"),
        "{\"rules\": {\"prh\": {\"rulePaths\": [\"prh.yml\"]}}}");
    Files.writeString(folder.resolve("week.md"), "ローマ法王が訪問した。大法王庁は残る。アベノミクスとアベ。リンケビチウスも。\n");
    JsonNode report = Json.MAPPER.readTree(String.join("\n", textlint.read(1, "week.md"))).path(0);
    List<String> fixes = new ArrayList<>();
    report
        .path("messages")
        .forEach(m -> fixes.add(m.at("/index").asInt() + " " + m.at("/fix/text").asText()));
    assertThat(fixes).containsExactly("0 ローマ教皇", "26 安倍", "29 リンケービッチ");
  }

  @Test
  void libreOfficeKeepsJapaneseAndRunsNothing() throws Exception {
    ForeignProgram office = ForeignProgram.libreOffice(folder);
    List<Concept> concepts = new ArrayList<>(Concepts.SOME);
    concepts.add(concept(Kind.TERM, "=1+1", "＝総和", List.of("@合計", "-二", "+三")));
    concepts.add(concept(Kind.TERM, "'=quoted", "_x0041_エー", List.of()));
    // 44,34,76: comma, quotation mark, UTF-8
    Path sheet = written(Format.XLSX, concepts);
    office.read(0, "--convert-to", "ods", "--outdir", "ods", sheet.toString());
    office.read(0, "--convert-to", "xlsx", "--outdir", "back", "ods/terms-xlsx.ods");
    assertThat(read(Format.XLSX, folder.resolve("back/terms-xlsx.xlsx"))).isEqualTo(concepts);

    Path text = written(Format.CSV, concepts);
    office.read(
        0, "--infilter=CSV:44,34,76", "--convert-to", "ods", "--outdir", "ods", text.toString());
    office.read(
        0,
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--outdir",
        "back",
        "ods/terms-csv.ods");
    assertThat(read(Format.CSV, folder.resolve("back/terms-csv.csv"))).isEqualTo(concepts);
  }

  private static Concept concept(Kind kind, String en, String ja, List<String> deprecated) {
    ConceptBuilder concept = ConceptBuilder.of(kind, en).prefer(ja);
    deprecated.forEach(term -> concept.deprecate(term, null));
    return concept.build();
  }

  private Path written(Format format, List<Concept> concepts) throws IOException {
    Path file = folder.resolve("terms-" + format + "." + format.ending());
    try (OutputStream out = Files.newOutputStream(file)) {
      Codecs.writer(format).write(concepts, out, loss -> {});
    }
    return file;
  }

  private Path units() throws IOException {
    Path file = folder.resolve("units.tmx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new TmxWriter().write(UNITS::forEach, out);
    }
    return file;
  }

  private static List<Concept> read(Format format, Path file) {
    List<Concept> concepts = new ArrayList<>();
    Intake intake = new Intake("t", entry -> concepts.add(MergedEntry.alone(entry)));
    Uncheck.run(() -> Codecs.reader(format, ImportHints.NONE).read(ForeignFile.of(file), intake));
    assertThat(intake.refused()).isEmpty();
    return concepts;
  }
}
