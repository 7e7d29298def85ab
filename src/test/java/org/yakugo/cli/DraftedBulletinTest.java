package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.manuscript.BilingualTable;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.suggest.Draft;
import org.yakugo.suggest.Mention;
import org.yakugo.suggest.Suggestion;

/** What is written for editors and for translation programs is read back as the same items. */
final class DraftedBulletinTest {
  private static final String TEXT =
      """
      週間情報
      2026年3月7日～3月13日
      在隣国大使館

      1. 外交
      ● 外相が隣国を訪問
      Foreign Minister visits "A & B"

      The minister arrived on Monday. (SAMPLE / 09.03.2026)
      NOTE: It was his first visit.

      2. 内政
      ● President meets new ambassador

      They met on Tuesday. (SAMPLE / 10.03.2026)
      """;

  @TempDir private Path folder;

  private static DraftedBulletin drafted() {
    Bulletin bulletin = BulletinReader.read(SourceText.of("week", TEXT));
    Mention president =
        new Mention(
            "President",
            Mention.Field.HEADLINE,
            0,
            9,
            Kind.TITLE,
            List.of(new Rendering("大統領", Origin.GLOSSARY, 0.9, 0, null, List.of(), List.of())),
            null);
    Draft draft =
        new Draft(
            "大統領、新大使と会談",
            0.8,
            Draft.Basis.COMPOSED,
            null,
            List.of(),
            List.of(),
            List.of(new Draft.Slot(4, 5, "new"), new Draft.Slot(5, 7, "ambassador", true)),
            null);
    FuzzyMatch match =
        new FuzzyMatch(86, "President meets ambassador", "大統領が大使と会談", "2026-02-28", 4);
    return DraftedBulletin.of(
        bulletin,
        List.of(
            new Suggestion(1, bulletin.items().get(0).en().text(), List.of(), List.of(), List.of()),
            new Suggestion(
                2,
                bulletin.items().get(1).en().text(),
                List.of(president),
                List.of(match),
                List.of(draft))));
  }

  private Bulletin written(DraftedBulletin drafted, String name) {
    Path file = folder.resolve(name);
    drafted.write(file);
    return BulletinReader.read(SourceFile.read(file));
  }

  @Test
  void theTableIsReadBackAsTheSameBulletin() {
    DraftedBulletin drafted = drafted();
    Bulletin read = written(drafted, "week.table.docx");
    Bulletin text = written(drafted, "week.txt");
    assertThat(read.problems()).isEqualTo(text.problems());
    assertThat(read.title()).isEqualTo(text.title());
    assertThat(read.period()).isEqualTo(text.period());
    assertThat(read.items())
        .extracting(i -> i.ja().text())
        .containsExactly("外相が隣国を訪問", "大統領、新〔大使〕と会談");
    assertThat(read.items()).extracting(i -> i.section().title()).containsExactly("外交", "内政");
    assertThat(read.items())
        .extracting(i -> i.en().text() + i.body() + i.citation() + i.notes())
        .isEqualTo(
            text.items().stream()
                .map(i -> i.en().text() + i.body() + i.citation() + i.notes())
                .toList());
  }

  @Test
  void xliffIsReadBackInBothVersions() {
    for (String name : List.of("week.xlf", "week.xliff")) {
      Bulletin read = written(drafted(), name);
      assertThat(read.items())
          .extracting(i -> i.ja().text())
          .containsExactly("外相が隣国を訪問", "大統領、新〔大使〕と会談");
      assertThat(read.items())
          .extracting(i -> i.en().text())
          .containsExactly("Foreign Minister visits \"A & B\"", "President meets new ambassador");
    }
  }

  @Test
  void poMarksDraftsAsFuzzy() throws IOException {
    Bulletin read = written(drafted(), "week.po");
    assertThat(read.items())
        .extracting(i -> i.ja().text() + "; " + i.en().text())
        .containsExactly(
            "外相が隣国を訪問; Foreign Minister visits \"A & B\"",
            "大統領、新〔大使〕と会談; President meets new ambassador");
    assertThat(Files.readString(folder.resolve("week.po")))
        .isEqualTo(
            """
            msgid ""
            msgstr ""
            "Language: ja\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"

            msgctxt "1"
            msgid "Foreign Minister visits \\"A & B\\""
            msgstr "外相が隣国を訪問"

            #. President = 大統領 (glossary)
            #, fuzzy
            msgctxt "2"
            msgid "President meets new ambassador"
            msgstr "大統領、新〔大使〕と会談"
            """);
  }

  @Test
  void xliffHoldsWhatIsKnown() throws IOException {
    written(drafted(), "week.xlf");
    assertThat(Files.readString(folder.resolve("week.xlf")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
              <file original="week.txt" source-language="en" target-language="ja" datatype="plaintext">
                <body>
                  <trans-unit id="1">
                    <source>Foreign Minister visits "A &amp; B"</source>
                    <target state="translated">外相が隣国を訪問</target>
                  </trans-unit>
                  <trans-unit id="2">
                    <source>President meets new ambassador</source>
                    <target state="needs-review-translation">大統領、新〔大使〕と会談</target>
                    <alt-trans match-quality="86%" origin="2026-02-28 4">
                      <source>President meets ambassador</source>
                      <target>大統領が大使と会談</target>
                    </alt-trans>
                    <note annotates="source">President = 大統領 (glossary)</note>
                  </trans-unit>
                </body>
              </file>
            </xliff>
            """);
    written(drafted(), "week.xliff");
    assertThat(Files.readString(folder.resolve("week.xliff")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" srcLang="en" trgLang="ja">
              <file id="f1" original="week.txt">
                <unit id="1">
                  <segment state="translated">
                    <source>Foreign Minister visits "A &amp; B"</source>
                    <target>外相が隣国を訪問</target>
                  </segment>
                </unit>
                <unit id="2">
                  <gls:glossary>
                    <gls:glossEntry>
                      <gls:term>President</gls:term>
                      <gls:translation source="glossary">大統領</gls:translation>
                    </gls:glossEntry>
                  </gls:glossary>
                  <segment state="initial">
                    <source>President meets new ambassador</source>
                    <target>大統領、新〔大使〕と会談</target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """);
  }

  @Test
  void theTableHasTheGridThatOtherProgramsAskFor() throws IOException {
    byte[] word = BilingualTable.word(BulletinReader.read(SourceText.of("week", TEXT)));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(document.getTables())
          .extracting(table -> table.getCTTbl().getTblGrid().sizeOfGridColArray())
          .containsExactly(2, 2);
    }
  }
}
