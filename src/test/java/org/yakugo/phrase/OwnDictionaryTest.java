package org.yakugo.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.UnusableInput;

/** The dictionaries here are of our own making, in the forms that others have. */
class OwnDictionaryTest {
  @TempDir private Path folder;

  @Test
  void readsLinesInTheOldEncoding() throws IOException {
    Path file = folder.resolve("edict2");
    Files.write(
        file,
        """
        ？？？ /EDICT2 form/Copyright Example Research Group - 2030/Created: 2030-01-01/
        灯台;燈台 [とうだい] /(n) (1) lighthouse/(P)/EntL1/
        光塔 [こうとう] /(n) lighthouse/EntL2/
        走る [はしる] /(v5r,vi) to run/(P)/EntL3/
        """
            .getBytes(Charset.forName("EUC-JP")));

    OwnDictionary dictionary = OwnDictionary.read(file);

    assertThat(dictionary.words()).containsOnly(java.util.Map.entry("lighthouse", "灯台"));
    assertThat(dictionary.licence())
        .isEqualTo("EDICT2 form Copyright Example Research Group - 2030 Created: 2030-01-01");
  }

  @Test
  void readsXml() throws IOException {
    Path file = folder.resolve("dictionary.xml");
    Files.writeString(
        file,
        """
        <!-- Used under the Example licence -->
        <JMdict>
        <entry><k_ele><keb>灯台</keb><ke_pri>news1</ke_pri></k_ele><r_ele><reb>とうだい</reb></r_ele>
        <sense><pos>&n;</pos><gloss>lighthouse</gloss></sense></entry>
        </JMdict>
        """);

    OwnDictionary dictionary = OwnDictionary.read(file);

    assertThat(dictionary.words()).containsOnly(java.util.Map.entry("lighthouse", "灯台"));
    assertThat(dictionary.licence()).isEqualTo("<!-- Used under the Example licence -->");
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

    assertThatThrownBy(() -> OwnDictionary.read(file))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("letter.txt holds no entries of EDICT2 or JMdict.");
  }
}
