package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.tmx.TmxReader;

/** What files get that are broken, hostile, or of a kind that isn't known. */
final class BadFilesTest {
  private static final String TBX =
      "<tbx type=\"TBX-Basic\" style=\"dca\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\n";
  private static final String TBX_END = "</body></text></tbx>\n";

  @TempDir private Path folder;

  @Test
  void externalEntitiesAreRefusedUnread() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
    refused(
        "evil.tbx",
        "<!DOCTYPE tbx [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + TBX
            + entry("&x;", "訳"),
        "evil.tbx:1: its DTD declares entities of its own, which are not expanded.");
  }

  @Test
  void entitiesThatGrowAreRefusedBeforeTheyDo() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 60; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    refused(
        "laughs.tmx",
        laughs + "]>\n<tmx version=\"1.4\"><body>&a59;</body></tmx>",
        "laughs.tmx:1: its DTD declares entities of its own, which are not expanded.");
  }

  @Test
  void parameterEntitiesAreRefusedToo() throws IOException {
    assertThatThrownBy(
            () ->
                read(
                    "evil.tbx",
                    "<!DOCTYPE tbx [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>" + TBX))
        .isInstanceOf(UnusableInput.class)
        .hasMessageStartingWith("evil.tbx:1: ");
  }

  @Test
  void aDtdThatIsOnlyNamedIsNotLoaded() throws IOException {
    String text =
        "<!DOCTYPE martif SYSTEM \"http://nowhere.invalid/x.dtd\">\n"
            + "<martif type=\"TBX\"><text><body><termEntry id=\"a\"><langSet xml:lang=\"en\"><tig>"
            + "<term>Pilot</term></tig></langSet><langSet xml:lang=\"ja\"><ntig><termGrp>"
            + "<term>水先人</term></termGrp></ntig></langSet></termEntry></body></text></martif>";
    assertThat(read("old.tbx", text).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.english()).isEqualTo("Pilot");
              assertThat(entry.japanese()).isEqualTo("水先人");
            });
  }

  @Test
  void unknownVersionsAndStylesAreNamed() throws IOException {
    refused(
        "new.tbx",
        "<tbx xmlns=\"urn:iso:std:iso:30042:ed-9\"/>",
        "new.tbx:1: this version of TBX isn't known: urn:iso:std:iso:30042:ed-9.");
    refused("odd.tbx", "<tbx style=\"dcx\"/>", "odd.tbx:1: this style of TBX isn't known: dcx.");
    refused(
        "new.tmx", "<tmx version=\"3.0\"/>", "new.tmx:1: the version \"3.0\" of TMX isn't known.");
    refused("new.yml", "version: 7\nrules: []\n", "new.yml:1: prh's version 7 isn't known.");
  }

  @Test
  void brokenXmlIsNamedWithItsLine() throws IOException {
    assertThatThrownBy(() -> read("half.tbx", TBX + entry("Pilot", "水先人") + "<conceptEntry>"))
        .isInstanceOf(UnusableInput.class)
        .hasMessageStartingWith("half.tbx:3: it is no well-formed XML: ")
        .asInstanceOf(type(UnusableInput.class))
        .returns("half.tbx:3：XMLとして正しくありません。", half -> half.told().ja());
  }

  @Test
  void bytesOfAnotherEncodingThanDeclaredAreRefused() throws IOException {
    byte[] bytes =
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + TBX + entry("Pilot", "水先人") + TBX_END)
            .getBytes(Charset.forName("windows-31j"));
    assertThatThrownBy(() -> read("sjis.tbx", bytes))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("sjis.tbx:1: it holds bytes that aren't text in the encoding it names.");
    refused(
        "odd.tbx",
        "<?xml version=\"1.0\" encoding=\"no-such\"?><tbx/>",
        "odd.tbx:1: its encoding no-such isn't known.");
  }

  @Test
  void xmlInUtf16IsRead() throws IOException {
    String text =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + TBX + entry("Pilot", "水先人") + TBX_END;
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      assertThat(read("wide.tbx", text.getBytes(charset)).entries())
          .extracting(Entry::japanese)
          .containsExactly("水先人");
    }
  }

  @Test
  void aDeclaredJapaneseEncodingIsRead() throws IOException {
    byte[] bytes =
        ("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>" + TBX + entry("Pilot", "水先人") + TBX_END)
            .getBytes(Charset.forName("Shift_JIS"));
    assertThat(read("sjis.tbx", bytes).entries())
        .extracting(Entry::japanese)
        .containsExactly("水先人");
  }

  @Test
  void tablesInUtf16AndJapaneseEncodingsAreRead() throws IOException {
    String table = "en,ja,note\nPilot,水先人,これはひらがなのメモです\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, Charset.forName("windows-31j"), StandardCharsets.UTF_8)) {
      assertThat(read("table.csv", table.getBytes(charset)).entries())
          .extracting(Entry::japanese)
          .containsExactly("水先人");
    }
    byte[] latin = "en,ja\nCafé,カフェ\n".getBytes(StandardCharsets.UTF_8);
    latin[9] = (byte) 0xE9;
    assertThatThrownBy(() -> read("latin.csv", latin))
        .hasMessage(
            "latin.csv:1: it holds bytes that aren't UTF-8 text, and its encoding isn't certain.");
  }

  @Test
  void manyReferencesToCharactersAreNoAttack() throws IOException {
    StringBuilder units = new StringBuilder("<tmx version=\"1.4\"><body>\n");
    for (int i = 0; i < 120_000; i++) {
      units.append("<tu><tuv xml:lang=\"en\"><seg>A &amp; B</seg></tuv></tu>\n");
    }
    Intake intake = read("many.tmx", units + "</body></tmx>").intake();
    assertThat(intake.left())
        .extracting(org.yakugo.Message::en)
        .containsExactly("many.tmx:2: unit without Japanese, 120000 times");
  }

  @Test
  void idsThatStandTwiceAreRefusedWithTheirLine() throws IOException {
    Reading reading = read("twice.tbx", TBX + entry("Pilot", "水先人") + entry("Tug", "曳船") + TBX_END);
    assertThat(reading.entries()).extracting(Entry::english).containsExactly("Pilot");
    assertThat(reading.intake().refused())
        .extracting(org.yakugo.Message::en)
        .containsExactly("twice.tbx:3: the id \"a\" stands there twice");
  }

  @Test
  void longTermsAreRefusedWithTheirLine() throws IOException {
    Reading reading = read("long.csv", "en,ja\nPilot,水先人\n" + "x".repeat(10_240) + ",長い\n");
    assertThat(reading.intake().refused())
        .extracting(org.yakugo.Message::en)
        .containsExactly("long.csv:3: a term has 10,240 characters");
    assertThat(reading.entries()).hasSize(1);
  }

  @Test
  void aTextWithoutEndIsRefused() throws IOException {
    refused(
        "long.tbx",
        TBX + entry("x".repeat(200_000), "長い"),
        "long.tbx:2: a text has more than 100,000 characters.");
    refused(
        "open.csv",
        "en,ja\n\"Pilot,水先人\n" + "Tug,曳船\n".repeat(200_000),
        "open.csv:2: a row has more than 1,000,000 characters, so a quotation mark may be open.");
    refused(
        "line.txt",
        "Pilot\t" + "水".repeat(200_000),
        "line.txt:1: the line has more than 100,000 characters.");
  }

  @Test
  void whatNobodySeesIsRemovedAndTold() throws IOException {
    Reading reading = read("odd.csv", "en,ja\n\"Harbour\nMaster\",\"港湾\u200E\n長\u0000\u202E\"\n");
    assertThat(reading.entries())
        .extracting(Entry::english, Entry::japanese)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Harbour Master", "港湾長"));
    assertThat(reading.intake().cleaned())
        .extracting(org.yakugo.Message::en)
        .containsExactly(
            "odd.csv:2: a line break or tab within the term \"Harbour Master\" was removed",
            "odd.csv:2: invisible characters were removed: U+0000, U+200E, U+202E",
            "odd.csv:2: a line break or tab within the term \"港湾長\" was removed");
  }

  @Test
  void aliasesOfYamlAreNotFollowed() throws IOException {
    refused(
        "bomb.yml",
        "version: 1\nrules:\n  - &a\n    expected: 訳\n    pattern: 約\n  - *a\n",
        "bomb.yml:6: it holds a YAML alias, which isn't followed.");
  }

  @Test
  void aFileOfAnotherKindIsNamed() throws IOException {
    refused(
        "page.tbx",
        "<html><body/></html>",
        "page.tbx:1: it is no TBX, since its outermost element is <html>.");
    assertThatThrownBy(() -> read("sheet.xlsx", "no workbook"))
        .hasMessage("sheet.xlsx is no Excel workbook (.xlsx) that can be read; it may be damaged.");
    assertThatThrownBy(() -> read("table.csv", "a,b\n1,2\n"))
        .hasMessage("table.csv:1: the header names no column \"en\".");
    assertThatThrownBy(() -> read("picture.png", "?"))
        .hasMessageContaining("picture.png: what it is isn't clear");
  }

  private static String entry(String english, String japanese) {
    return ("<conceptEntry id=\"a\"><langSec xml:lang=\"en\"><termSec><term>%s</term></termSec>"
            + "</langSec><langSec xml:lang=\"ja\"><termSec><term>%s</term></termSec></langSec>"
            + "</conceptEntry>\n")
        .formatted(english, japanese);
  }

  private record Reading(List<Entry> entries, Intake intake) {}

  private void refused(String name, String text, String message) throws IOException {
    assertThatThrownBy(() -> read(name, text))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(message);
  }

  private Reading read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Reading read(String name, byte[] bytes) throws IOException {
    ForeignFile file = ForeignFile.of(Files.write(folder.resolve(name), bytes));
    List<Entry> entries = new ArrayList<>();
    Intake intake = new Intake(name, entries::add);
    Format format = Format.detect(file);
    if (format == Format.TMX) {
      new TmxReader().read(file, unit -> {}, intake);
    } else {
      Codecs.reader(format, ImportHints.NONE).read(file, intake);
    }
    return new Reading(entries, intake);
  }
}
