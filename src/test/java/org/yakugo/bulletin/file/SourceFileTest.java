package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;

class SourceFileTest {

  private static final String TEXT =
      "政治・治安情報\n\n● 外相がソフィアを訪問し、会談を行った\nFM visits Sofia\n\nThe FM spoke. (TREND / 05.05.2026)\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", "ISO-2022-JP"})
  void certainEncodingIsRead(String charset) {
    byte[] bytes = TEXT.repeat(5).getBytes(Charset.forName(charset));

    assertThat(SourceFile.read("week.txt", bytes).text()).isEqualTo(TEXT.repeat(5).strip());
  }

  @Test
  void byteOrderMarkIsNoText() {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);

    assertThat(SourceFile.read("week.md", bytes).lines().getFirst()).isEqualTo("政治・治安情報");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-32"})
  void otherEncodingIsRefused(String charset) {
    byte[] bytes = "café “naïve” 外相".repeat(9).getBytes(Charset.forName(charset));

    assertRefused(
        "week.txt",
        bytes,
        Reason.UNSUPPORTED,
        "week.txt is in no encoding that can be"
            + " told for certain (UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP); save it as UTF-8.");
  }

  @Test
  void strayControlCharacterIsToldWithItsLine() {
    assertRefused(
        "week.txt",
        "政治\n\n外相が会\0談\n".getBytes(StandardCharsets.UTF_8),
        Reason.UNSUPPORTED,
        "week.txt is no text: on line 3 stands the character U+0000, which no text has.");
    assertRefused(
        "week.txt",
        "政治\r\n外相\u001Bが会談\r\n".getBytes(StandardCharsets.UTF_8),
        Reason.UNSUPPORTED,
        "week.txt is no text: on line 2 stands the character U+001B, which no text has.");
  }

  @Test
  void noiseIsRefused() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);

    assertThatThrownBy(() -> SourceFile.read("week.txt", noise)).isInstanceOf(UnusableInput.class);
  }

  @Test
  void emptyFileIsRefused() {
    assertRefused("week.txt", new byte[0], Reason.CONTENT, "week.txt is empty.");
    assertRefused("week.txt", " \n".getBytes(), Reason.CONTENT, "week.txt holds no text.");
  }

  @Test
  void contentCountsMoreThanTheEnding() {
    byte[] photo = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    byte[] word = new Docx(Docx.p("外相が")).bytes();

    assertRefused(
        "photo.txt",
        photo,
        Reason.UNSUPPORTED,
        "photo.txt is a JPEG image by its content, not a text.");
    assertRefused(
        "week.txt",
        word,
        Reason.UNSUPPORTED,
        "week.txt is a Word document (.docx) by its content, not a text.");
    assertRefused(
        "week.pdf",
        word,
        Reason.UNSUPPORTED,
        "week.pdf is a Word document (.docx) by its content, not a PDF.");
    assertRefused(
        "week.docx",
        TEXT.getBytes(StandardCharsets.UTF_8),
        Reason.UNSUPPORTED,
        "week.docx is damaged: it isn't a Word document (.docx) by its content.");
  }

  @Test
  void encryptedWordDocumentIsRefused() throws IOException {
    try (POIFSFileSystem office = new POIFSFileSystem();
        var out = new java.io.ByteArrayOutputStream()) {
      office.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      office.writeFilesystem(out);

      assertRefused(
          "week.docx",
          out.toByteArray(),
          Reason.UNSUPPORTED,
          "week.docx is encrypted; save it without a password.");
    }
  }

  @Test
  void otherEndingIsRefused() {
    assertRefused(
        "week.csv",
        TEXT.getBytes(StandardCharsets.UTF_8),
        Reason.UNSUPPORTED,
        "week.csv isn't read: only .txt, .md, .docx, .doc, .odt, .rtf, .html, .pdf, .xlf and"
            + " .po files are; save it as one of those.");
  }

  @Test
  void filesOfOtherProgramsAreRefusedWithWhatToDo() {
    byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);
    assertRefused(
        "week.eml",
        content,
        Reason.UNSUPPORTED,
        "week.eml is a mail, which isn't read: save what is attached to it, or the message itself"
            + " as text or HTML.");
    assertRefused(
        "week.mht",
        content,
        Reason.UNSUPPORTED,
        "week.mht is a web archive, which isn't read: open it in a browser and save it as “web"
            + " page, HTML only”.");
    assertRefused(
        "week.jtd",
        content,
        Reason.UNSUPPORTED,
        "week.jtd isn't read: export it as .docx or .odt from the program that made it.");
  }

  @Test
  void hugeFileIsRefusedBeforeItIsRead() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100L << 20);
    }

    assertThatThrownBy(() -> SourceFile.read(file))
        .hasMessage(file + " is too large: 100.0 MB, the limit is 20 MB.")
        .extracting("reason")
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void folderAndMissingFileAreRefused() {
    Path missing = folder.resolve("none.txt");

    assertThatThrownBy(() -> SourceFile.read(folder))
        .hasMessage(folder + " is a folder, not a file.");
    assertThatThrownBy(() -> SourceFile.read(missing))
        .hasMessage("There is no file " + missing + ".")
        .extracting("reason")
        .isEqualTo(Reason.MISSING);
  }

  @Test
  void fileWithoutPermissionIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), TEXT);
    boolean taken = file.toFile().setReadable(false, false);
    assumeTrue(taken && !Files.isReadable(file), "skipped: this user may read every file");

    assertThatThrownBy(() -> SourceFile.read(file))
        .hasMessage("No permission to read " + file + ".");
  }

  private static void assertRefused(String name, byte[] content, Reason reason, String message) {
    assertThatThrownBy(() -> SourceFile.read(name, content))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(message)
        .extracting("reason")
        .isEqualTo(reason);
  }
}
