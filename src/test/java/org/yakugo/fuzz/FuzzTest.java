package org.yakugo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.PropertyDefaults;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.exchange.Concepts;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Format;

/** A little of {@link Fuzzing} at every build, the same each time; {@code mvn -Pfuzz} does more. */
@PropertyDefaults(tries = 30)
final class FuzzTest extends Fuzzing {
  private static final byte ZSTANDARD = 93;

  @Override
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 29);
  }

  /** A name was looked up from each of its letters on. */
  @Example
  void nameWithoutEnd() {
    survives(() -> suggest("FM of Georgia Maka Botchori" + "shvii".repeat(4_000)));
  }

  /** The first part of a list was taken where none can be rendered. */
  @Example
  void listOfNothing() {
    for (String headline : List.of("\u0006&a", "& & &", "and and", "or", ", and ,")) {
      survives(() -> suggest(headline));
    }
  }

  /** Countries were looked for in all of a body's name at each of its words. */
  @Example
  void bodyOfUnknownWords() {
    survives(() -> suggest("Speaker of the" + " Pe".repeat(6_000) + " Parliament visits Baku"));
  }

  /** A name was read to its end from each of its parts on. */
  @Example
  void nameOfHyphens() {
    survives(() -> suggest("D-".repeat(30_000) + "Dumont visits Riga"));
  }

  /** Each known part of a body's name was sought in front of each other one. */
  @Example
  void bodyOfManyParts() {
    survives(() -> suggest("EU Special Representative discusses" + " peace treaty".repeat(600)));
  }

  /** A number or word was looked for from each of its characters on, up to each of them. */
  @Example
  void lineWithoutBlank() {
    for (String line : List.of("9".repeat(20_000), "a.".repeat(20_000), "外1,".repeat(10_000))) {
      String text = "- 会談\n\nTalks held\n\nThey met\n" + line + "\n(TREND / 05.05.2026)\n";
      survives(() -> BulletinReader.readItems(SourceText.of("week", text)));
    }
  }

  /** The end of a sentence was looked for from each letter of a word on. */
  @Example
  void wordWithoutEnd() {
    String text =
        "- 会談\n\nTalks held\n\nThey met " + "ja".repeat(40_000) + "\n(TREND / 05.05.2026)\n";
    survives(() -> BulletinReader.readItems(SourceText.of("week", text)));
  }

  /** The office that they belong to was looked for behind all of them from each of them on. */
  @Example
  void acronymsWithoutOffice() {
    survives(() -> suggest("Presidents sign agreements worth 2.5 billion" + " USD".repeat(4_000)));
  }

  /** A body's name was read to its end from each of its words on. */
  @Example
  void parliamentOfManyPlaces() {
    survives(() -> suggest("Speaker of the Parliament" + " of L".repeat(8_000) + " visits Baku"));
  }

  /** Each run of a page was measured anew for each of its rows. */
  @Example
  void pageOfManyRows() throws IOException {
    pdf(90143);
  }

  /** What is left out was told by a name that it hasn't. */
  @Example
  void partWithoutName() throws IOException {
    tbx(-19);
  }

  /** Spaces at the end were looked for from each of them on. */
  @Example
  void aTermFullOfSpaces() throws IOException {
    String spaces = " ".repeat(45_000);
    for (String cell : List.of("trade" + spaces + "port", "a ->" + spaces + "b", "x\n" + spaces)) {
      String table = "en,ja,ja_deprecated,ja_forms\n\"" + cell + "\",貿易,\"" + cell + "\",";
      ForeignFile terms = written("terms.csv", (table + "\"a:" + spaces + "b\"\n").getBytes(UTF_8));
      survives(() -> Concepts.plan(terms, Format.CSV, List.of(), true));
    }
  }

  /** The archive's parts say that they are packed by Zstandard, whose library isn't shipped. */
  @Example
  void unknownCompression() throws IOException {
    byte[] document = packedBy(ZSTANDARD, resource("bulletin.docx"));
    assertThatThrownBy(() -> SourceFile.read("bulletin.docx", document))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("bulletin.docx is no readable Word document.");
    ForeignFile workbook = written("terms.xlsx", packedBy(ZSTANDARD, resource("terms.xlsx")));
    assertThatThrownBy(() -> Concepts.plan(workbook, Format.XLSX, List.of(), true))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("terms.xlsx is no Excel workbook (.xlsx) that can be read; it may be damaged.");
  }

  /** Sets the method in each local header and in the directory. */
  private static byte[] packedBy(byte method, byte[] archive) {
    byte[] changed = archive.clone();
    for (int i = 0; i + 12 < changed.length; i++) {
      boolean local = changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 3;
      boolean directory = changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 1;
      if (local || directory) {
        changed[i + (local ? 8 : 10)] = method;
      }
    }
    return changed;
  }
}
