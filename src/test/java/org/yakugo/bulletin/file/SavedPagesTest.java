package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.UnusableInput;

/** Web pages and RTF as Word, browsers and sites save them. */
class SavedPagesTest {

  private static List<String> lines(String name, byte[] content) {
    return SourceFile.read(name, content).lines().stream().filter(l -> !l.isBlank()).toList();
  }

  @Test
  void bulletsThatWordSavesAsLettersOfASymbolFontAreBullets() {
    String page =
        """
        <html><body><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>
        <span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp;&nbsp;
        </span></span></span><![endif]>外相が来訪</p>
        <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;
        </span></span>外交</p></body></html>
        """;
    assertThat(lines("week.html", page.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("• 外相が来訪", "2. 外交");
  }

  @Test
  void whatASitePutsAroundAPageIsLeftOut() {
    String page =
        """
        <html><body><div class="cookie-banner" role="dialog"><p>We use cookies.</p></div>
        <div class="entry-content"><p>外相が来訪</p></div>
        <div class="share"><a>ツイート</a></div><section class="related"><h2>関連記事</h2></section>
        <footer><p>© 2026 大使館</p></footer></body></html>
        """;
    assertThat(lines("week.html", page.getBytes(StandardCharsets.UTF_8))).containsExactly("外相が来訪");
  }

  @Test
  void whatAStyleMakesABlockIsALineOfItsOwn() {
    String page =
        """
        <html><body><div><span style="display: block">● 首都で1万5,000人がデモ</span>\
        <span style="display:block">15,000 march in capital</span></div></body></html>
        """;
    assertThat(lines("week.html", page.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("● 首都で1万5,000人がデモ", "15,000 march in capital");
  }

  @Test
  void aPageThatDoesNotTellItsEncodingIsReadByItsLetters() {
    String page =
        "<html><body><p>外相がマルタを訪問し、エネルギー協力について話し合った。</p><p>FM visits Malta</p></body></html>";
    assertThat(lines("week.html", page.getBytes(Charset.forName("windows-31j"))))
        .containsExactly("外相がマルタを訪問し、エネルギー協力について話し合った。", "FM visits Malta");
  }

  @ParameterizedTest
  @ValueSource(strings = {"week.html", "week.doc"})
  void aWebArchiveIsNamed(String name) {
    String archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n";
    assertThatThrownBy(() -> SourceFile.read(name, archive.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnusableInput.class)
        .hasMessageStartingWith(name + " is a web archive (.mht) by its content, not ");
  }

  @Test
  void blanksAndHyphensThatRtfHasCommandsForAreThere() {
    String rtf = "{\\rtf1\\ansi {\\*\\nobodyknows {\\nor Page Style;}}0.4\\~points\\_a\\par}";
    assertThat(lines("week.rtf", rtf.getBytes(StandardCharsets.US_ASCII)))
        .containsExactly("0.4\u00A0points-a");
  }
}
