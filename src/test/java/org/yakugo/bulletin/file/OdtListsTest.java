package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Numbers and bullets of lists as LibreOffice writes them, the style among the styles. */
class OdtListsTest {
  private static final String NAMES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'>";
  private static final String STYLES =
      "<office:document-styles"
          + NAMES
          + "<office:styles><text:list-style style:name='L'>"
          + "<text:list-level-style-number text:level='1' style:num-suffix='.' style:num-format='1'/>"
          + "<text:list-level-style-bullet text:level='2' text:bullet-char='●'/>"
          + "</text:list-style><text:list-style style:name='M'>"
          + "<text:list-level-style-number text:level='1' style:num-suffix='.' style:num-format='a'/>"
          + "</text:list-style><style:style style:name='H' style:family='text'>"
          + "<style:text-properties text:display='none'/></style:style>"
          + "</office:styles></office:document-styles>";

  private static byte[] odt(String body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(zip, "styles.xml", STYLES);
      entry(
          zip,
          "content.xml",
          "<office:document-content"
              + NAMES
              + "<office:body><office:text>"
              + body
              + "</office:text></office:body></office:document-content>");
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String list(String more, String items) {
    return "<text:list text:style-name='L'" + more + ">" + items + "</text:list>";
  }

  private static String item(String text) {
    return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
  }

  @Test
  void anItemThatOnlyHoldsADeeperListIsNotCounted() throws IOException {
    String goesOn = " text:continue-numbering='true'";
    String deeper = "<text:list-item><text:list>" + item("外相が来訪") + "</text:list></text:list-item>";

    assertThat(
            SourceFile.read(
                    "week.odt",
                    odt(
                        list("", item("内政"))
                            + list(goesOn, deeper)
                            + list(goesOn, item("外政") + deeper)))
                .lines())
        .containsExactly("1. 内政", "● 外相が来訪", "2. 外政", "● 外相が来訪");
  }

  @Test
  void aListThatDoesNotGoOnBeginsAnew() throws IOException {
    assertThat(
            SourceFile.read("week.odt", odt(list("", item("一つ目")) + list("", item("二つ目")))).lines())
        .containsExactly("1. 一つ目", "1. 二つ目");
  }

  @Test
  void aListCountsOnBehindOneOfAnotherStyle() throws IOException {
    String other = "<text:list text:style-name='M'>" + item("備考") + "</text:list>";
    assertThat(
            SourceFile.read(
                    "week.odt",
                    odt(
                        list("", item("内政"))
                            + other
                            + list(" text:continue-numbering='true'", item("外政"))))
                .lines())
        .containsExactly("1. 内政", "a. 備考", "2. 外政");
  }

  @Test
  void hiddenWordsAreLeftOutAndFramesStandAtTheEnd() throws IOException {
    String hidden = "外相<text:span text:style-name='H'>（秘）</text:span>が来訪";
    String frame = "<draw:frame><draw:text-box><text:p>枠の中</text:p></draw:text-box></draw:frame>";
    assertThat(
            SourceFile.read(
                    "week.odt",
                    odt("<text:p>" + frame + hidden + "</text:p><text:p>首相が来訪</text:p>"))
                .lines())
        .containsExactly("外相が来訪", "首相が来訪", "枠の中");
  }
}
