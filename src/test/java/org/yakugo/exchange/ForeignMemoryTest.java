package org.yakugo.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.exchange.tmx.ForeignMemory;
import org.yakugo.exchange.tmx.TmxReader;
import org.yakugo.exchange.tmx.TmxUnit;
import org.yakugo.exchange.tmx.WordfastReader;
import org.yakugo.workspace.OwnWorkspace;
import org.yakugo.workspace.Workspace;

/** A memory of somebody else's, apart from the house's. */
final class ForeignMemoryTest {
  private static final String TMX =
      "<tmx version=\"1.4\"><header srclang=\"en-GB\"/><body>\n"
          + "<tu changedate=\"20240504T101500Z\"><tuv xml:lang=\"EN-gb\"><seg>Harbour <bpt i=\"1\">&lt;b></bpt>"
          + "Master<ept i=\"1\">&lt;/b></ept> meets pilots</seg></tuv>"
          + "<tuv xml:lang=\"ja-JP\"><seg>港湾長、水先人と会談</seg></tuv></tu>\n"
          + "<tu><tuv xml:lang=\"en\"><seg>Alone</seg></tuv></tu></body></tmx>\n";

  @TempDir private Path folder;
  private Workspace workspace;
  private ForeignFile file;

  @BeforeEach
  void workspace() throws IOException {
    workspace = OwnWorkspace.in(folder);
    file = ForeignFile.of(Files.writeString(folder.resolve("partner.tmx"), TMX));
  }

  @Test
  void isTakenInWithoutMarkupAndSearched() {
    Intake intake = new Intake("partner.tmx", entry -> {});
    int units =
        new ForeignMemory(workspace, "partner").take(file, Format.TMX, false, false, intake);
    assertThat(units).isEqualTo(1);
    assertThat(intake.left())
        .extracting(org.yakugo.Message::en)
        .containsExactly("partner.tmx:3: unit without Japanese");
    try (Desk desk = Desk.open(workspace)) {
      assertThat(desk.searchForeignMemory("partner", "Harbour Master meets pilots", 5))
          .first()
          .satisfies(
              answer -> {
                assertThat(answer.ja()).isEqualTo("港湾長、水先人と会談");
                assertThat(answer.bulletin()).isEqualTo("partner");
                assertThat(answer.score()).isEqualTo(100);
              });
      assertThat(desk.view().searchMemory("Harbour Master", 5)).isEmpty();
    }
  }

  @Test
  void previewWritesNothing() {
    Intake intake = new Intake("partner.tmx", entry -> {});
    ForeignMemory memory = new ForeignMemory(workspace, "partner");
    assertThat(memory.take(file, Format.TMX, true, false, intake)).isEqualTo(1);
    assertThat(memory.exists()).isFalse();
    assertThat(folder.resolve("memories")).doesNotExist();
  }

  @Test
  void isNotOverwritten() {
    Intake intake = new Intake("partner.tmx", entry -> {});
    ForeignMemory memory = new ForeignMemory(workspace, "partner");
    memory.take(file, Format.TMX, false, false, intake);
    assertThatThrownBy(() -> memory.take(file, Format.TMX, false, false, intake))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("There is a memory \"partner\" already; give this one another --name.");
  }

  @Test
  void aBrokenFileLeavesNothing() throws IOException {
    Files.writeString(file.path(), TMX.replace("</body>", ""));
    ForeignMemory memory = new ForeignMemory(workspace, "partner");
    assertThatThrownBy(
            () -> memory.take(file, Format.TMX, false, false, new Intake("t", entry -> {})))
        .isInstanceOf(UnusableInput.class);
    assertThat(folder.resolve("memories")).isEmptyDirectory();
  }

  @Test
  void aMemoryThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new ForeignMemory(workspace, "none").open(notice -> {}))
        .hasMessage("There is no memory \"none\"; there is none.");
    assertThatThrownBy(() -> new ForeignMemory(workspace, "../corpus/x"))
        .isInstanceOf(UnusableInput.class);
  }

  private List<String> taken(String units, Charset charset, String encoding) throws IOException {
    String text =
        "<?xml version=\"1.0\" encoding=\"%s\"?>\n".formatted(encoding)
            + "<tmx version=\"1.4\"><header srclang=\"en\"/><body>%s</body></tmx>".formatted(units);
    Files.write(file.path(), text.getBytes(charset));
    new ForeignMemory(workspace, "partner")
        .take(file, Format.TMX, false, false, new Intake("partner.tmx", entry -> {}));
    List<String> taken = new ArrayList<>();
    new TmxReader()
        .read(
            ForeignFile.of(folder.resolve("memories/partner.tmx")),
            unit -> taken.add(unit.en() + " = " + unit.ja()),
            new Intake("t", entry -> {}));
    return taken;
  }

  private static String unit(String... languagesAndTexts) {
    StringBuilder unit = new StringBuilder("<tu>");
    for (int i = 0; i < languagesAndTexts.length; i += 2) {
      unit.append("<tuv xml:lang=\"%s\">".formatted(languagesAndTexts[i]))
          .append("<seg>%s</seg></tuv>".formatted(languagesAndTexts[i + 1]));
    }
    return unit.append("</tu>").toString();
  }

  @Test
  void unitsAreReadByTheirLanguagesWhateverTheirOrderAndCodes() throws IOException {
    String units =
        unit("fr", "Port", "ja-JP", "港", "en-GB", "Port")
            + unit("jpn", "税関", "eng", "Customs")
            + unit("EN_US", "Canal", "ja_JP", "運河");
    assertThat(taken(units, UTF_8, "UTF-8"))
        .containsExactly("Port = 港", "Customs = 税関", "Canal = 運河");
  }

  @Test
  void whatCallsItselfShiftJisMayHoldWindowsCharacters() throws IOException {
    String unit = unit("en", "Article 1", "ja", "第①条");
    assertThat(taken(unit, Charset.forName("windows-31j"), "Shift_JIS"))
        .containsExactly("Article 1 = 第①条");
  }

  @Test
  void swappedLanguagesAreRefused() {
    String units = unit("en", "港", "ja", "Port") + unit("en", "NATO", "ja", "NATO");
    assertThatThrownBy(() -> taken(units + unit("en", "税関", "ja", "Customs"), UTF_8, "UTF-8"))
        .hasMessage(
            "partner.tmx:2: English and Japanese are swapped: what it says is English is Japanese;"
                + " export it anew.");
    assertThat(folder.resolve("memories")).isEmptyDirectory();
  }

  @Test
  void lettersOfAnotherEncodingAreRefused() {
    String garbled = new String("税関の職員".getBytes(UTF_8), Charset.forName("windows-1252"));
    assertThatThrownBy(() -> taken(unit("en", "Customs officer", "ja", garbled), UTF_8, "UTF-8"))
        .hasMessage(
            "partner.tmx:2: its letters are those of another encoding; save the file as UTF-8.");
  }

  @Test
  void aMemoryOfWordfastIsTakenToo() throws IOException {
    Path text = folder.resolve("partner.txt");
    Files.writeString(
        text,
        "%20260101~120000\t%User ID\t%TU=00000003\t%EN-US\t%Wordfast TM v.5.51\t%JA-JP\t\n"
            + "20260310~101500\tAB\t0\tEN-US\tFM visits Riga\tJA-JP\t外相がリガを訪問\n"
            + "20260311~101500\tAB\t2\tJA-JP\t首相が演説\tEN-US\tPM&'A0;speaks\n"
            + "20260311~101500\tAB\t0\tEN-US\tHello\tDE-DE\tHallo\n"
            + "no unit\n",
        StandardCharsets.UTF_16);
    ForeignFile file = ForeignFile.of(text);
    assertThat(Format.detect(file)).isEqualTo(Format.WORDFAST);
    List<TmxUnit> units = new ArrayList<>();
    Intake intake = new Intake("partner.txt", entry -> {});
    new WordfastReader(new ScriptCheck(file)).read(file, units::add, intake);
    assertThat(units)
        .containsExactly(
            new TmxUnit("", 1, LocalDate.of(2026, 3, 10), "FM visits Riga", "外相がリガを訪問"),
            new TmxUnit("", 2, LocalDate.of(2026, 3, 11), "PM speaks", "首相が演説"));
    assertThat(intake.refused())
        .extracting(org.yakugo.Message::en)
        .containsExactly("partner.txt:5: the line is no unit of a Wordfast memory");
    ForeignMemory memory = new ForeignMemory(workspace, "wordfast");
    assertThat(memory.take(file, Format.WORDFAST, false, true, new Intake("t", entry -> {})))
        .isEqualTo(2);
    assertThat(memory.exists()).isTrue();
  }
}
