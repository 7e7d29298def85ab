package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of CAT tools are read as items, those that aren't translated yet by their English. */
class BilingualFilesTest {
  private static List<String> lines(String name, String content) {
    return SourceFile.read(name, content.getBytes(StandardCharsets.UTF_8)).lines();
  }

  @Test
  void xliffOfVersion12() {
    String file =
        """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="a" source-language="en" target-language="ja" datatype="plaintext"><body>
        <trans-unit id="1"><source>FM <g id="1">visits</g> Sofia<ph id="2">&lt;br&gt;</ph></source>
        <target>外相がソフィアを訪問</target>
        <alt-trans><target>別の訳</target></alt-trans></trans-unit>
        <trans-unit id="2"><source>PM gives speech</source></trans-unit>
        </body></file></xliff>
        """;
    assertThat(lines("week.xlf", file))
        .containsExactly("● 外相がソフィアを訪問", "FM visits Sofia", "", "● PM gives speech", "");
  }

  @Test
  void segmentsOfTradosAndTheHeadOfACatalogue() {
    String file =
        """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="a" source-language="en-US" target-language="ja-JP"><body>
        <trans-unit id="0" restype="x-gettext-domain-header"><source>Language: ja</source>
        <target>Language: ja</target></trans-unit>
        <trans-unit id="1"><source><g id="1">PM gives speech</g></source>
        <seg-source><g id="1"><mrk mtype="seg" mid="1">PM gives speech</mrk></g></seg-source>
        <target><g id="1"><mrk mtype="seg" mid="1">首相が演説</mrk></g></target></trans-unit>
        </body></file></xliff>
        """;
    assertThat(lines("week.sdlxliff", file)).containsExactly("● 首相が演説", "PM gives speech", "");
  }

  @Test
  void xliffOfVersion21() {
    String file =
        """
        <xliff version="2.1" srcLang="en" trgLang="ja" xmlns="urn:oasis:names:tc:xliff:document:2.0">
        <file id="f"><unit id="1"><notes><note>as discussed</note></notes>
        <segment><source>FM <pc id="1">visits</pc> Sofia</source><target>外相がソフィアを訪問</target></segment>
        </unit></file></xliff>
        """;
    assertThat(lines("week.xliff", file)).containsExactly("● 外相がソフィアを訪問", "FM visits Sofia", "");
  }

  @Test
  void draftsThatNobodyConfirmedAreTold() {
    String unit = "<trans-unit><source>%s</source><target state=\"%s\">%s</target></trans-unit>";
    String xlf =
        "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ja\"><body>"
            + unit.formatted("PM speaks", "needs-review-translation", "首相が演説")
            + unit.formatted("FM returns", "translated", "外相が帰国")
            + unit.formatted("FM leaves", "new", "外相が出発")
            + "</body></file></xliff>";
    String xliff =
        "<xliff version=\"2.1\" srcLang=\"en\" trgLang=\"ja\"><file><unit><segment state=\"initial\">"
            + "<source>PM speaks</source><target>首相が演説</target></segment></unit><unit><segment"
            + " state=\"final\"><source>FM returns</source><target>外相が帰国</target></segment></unit>"
            + "</file></xliff>";
    String po =
        "#, fuzzy\nmsgctxt \"1\"\nmsgid \"PM speaks\"\nmsgstr \"首相が演説\"\n\n"
            + "msgid \"FM returns\"\nmsgstr \"外相が帰国\"\n\n"
            + "#, fuzzy\nmsgid \"FM leaves\"\nmsgstr \"\"\n";

    assertThat(notices("week.xlf", xlf))
        .containsExactly("“首相が演説” and 1 more are drafts that nobody has confirmed yet.");
    assertThat(notices("week.xliff", xliff))
        .containsExactly("“首相が演説” is a draft that nobody has confirmed yet.");
    assertThat(notices("week.po", po))
        .containsExactly("“首相が演説” is a draft that nobody has confirmed yet.");
  }

  private static List<String> notices(String name, String content) {
    return SourceFile.read(name, content.getBytes(StandardCharsets.UTF_8)).notices().stream()
        .map(notice -> notice.message().en())
        .toList();
  }

  @Test
  void gettext() {
    String file =
        """
        msgid ""
        msgstr "Language: ja\\n"

        #: a note
        msgid "FM visits "
        "Sofia"
        msgstr "外相がソフィアを訪問"

        msgid "PM gives \\"speech\\""
        msgstr ""
        """;
    assertThat(lines("week.po", file))
        .containsExactly("● 外相がソフィアを訪問", "FM visits Sofia", "", "● PM gives \"speech\"", "");
  }
}
