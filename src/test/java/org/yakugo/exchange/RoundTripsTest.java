package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.function.Uncheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;

/** A glossary of ours that another program opened and saved comes back as it was. */
final class RoundTripsTest {
  private static final List<Concept> CONCEPTS = concepts();

  @TempDir private static Path folder;

  private static List<Concept> concepts() {
    List<Concept> concepts = new ArrayList<>(Concepts.SOME);
    concepts.add(
        ConceptBuilder.of(Kind.TERM, "A & B <meet> \"quoted\"")
            .variant("variant; one")
            .variant("Variant “two”")
            .scope(Set.of("GB", "NA"))
            .prefer("甲＆乙〈会談〉「引用」")
            .admit("日本〜英国")
            .admit("ﾊﾝｶｸ㈱①")
            .admit("絵文字😀𠮷野家")
            .deprecate("葛\uDB40\uDD00城", null)
            .note("two lines,\nand a\ttab")
            .source("https://example.org/?a=1&b=2")
            .date(LocalDate.of(2024, 5, 8))
            .build());
    concepts.add(plain("true", "1/2"));
    concepts.add(plain("001", "1e5号"));
    concepts.add(plain("=1+1", "＝総和"));
    concepts.add(plain("'=quoted", "引用"));
    concepts.add(plain("N/A", "なし"));
    return concepts;
  }

  private static Concept plain(String english, String japanese) {
    return ConceptBuilder.of(Kind.TERM, english).prefer(japanese).build();
  }

  @BeforeAll
  static void write() throws IOException {
    for (Format format : List.of(Format.CSV, Format.XLSX, Format.TBX_2008)) {
      try (OutputStream out = Files.newOutputStream(path("ours." + format.ending()))) {
        Codecs.writer(format).write(CONCEPTS, out, loss -> {});
      }
    }
  }

  private static Path path(String name) {
    return folder.resolve(name);
  }

  private static void again(ForeignProgram program, String... programsAndEndings) throws Exception {
    List<String> arguments = new ArrayList<>();
    List<Path> saved = new ArrayList<>();
    for (String one : programsAndEndings) {
      String[] parts = one.split(" ");
      saved.add(path(parts[0] + "." + parts[2]));
      arguments.addAll(
          List.of(parts[0], path("ours." + parts[1]).toString(), saved.getLast().toString()));
    }
    program.read(0, arguments.toArray(String[]::new));
    for (Path file : saved) {
      assertThat(read(file)).as(file.getFileName().toString()).isEqualTo(CONCEPTS);
    }
  }

  @Test
  void pythonsProgramsKeepEverything() throws Exception {
    again(
        ForeignProgram.python("again.py", "translate", "openpyxl"),
        "translate_toolkit tbx tbx",
        "openpyxl xlsx xlsx",
        "python csv csv");
  }

  @Test
  void javaScriptsProgramsKeepEverything() throws Exception {
    again(
        ForeignProgram.node("again.cjs", "xlsx", "exceljs"),
        "sheetjs xlsx xlsx",
        "sheetjs xlsx ods",
        "sheetjs xlsx xls",
        "sheetjs xlsx csv",
        "exceljs xlsx xlsx",
        "exceljs xlsx csv");
  }

  private static List<Concept> read(Path path) {
    ForeignFile file = ForeignFile.of(path);
    List<Concept> concepts = new ArrayList<>();
    Intake intake = new Intake("t", entry -> concepts.add(MergedEntry.alone(entry)));
    Uncheck.run(() -> Codecs.reader(Format.detect(file), ImportHints.NONE).read(file, intake));
    assertThat(intake.refused()).isEmpty();
    return concepts;
  }
}
