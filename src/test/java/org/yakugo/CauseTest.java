package org.yakugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.text.Script;
import org.yakugo.workspace.WholeFile;

final class CauseTest {
  @TempDir private Path folder;

  @Test
  void whatHappensToFilesIsToldInBothLanguages() throws IOException {
    assertThat(Cause.of(new AccessDeniedException("a.tsv")))
        .isEqualTo(new Message("権限がありません", "no permission"));
    assertThat(Cause.of(new ReadOnlyFileSystemException()))
        .isEqualTo(new Message("ディスクは読み取り専用です", "the disk is read-only"));
    assertThat(Cause.of(new IOException("No space left on device")))
        .isEqualTo(new Message("ディスクに空きがありません", "No space left on device"));
    assertThat(of(folder))
        .isEqualTo(new Message("フォルダーで、ファイルではありません", "it is a folder, not a file"));
    assertThat(of(Files.createSymbolicLink(folder.resolve("round"), Path.of("round"))).ja())
        .isEqualTo("シンボリックリンクが循環しています");
    assertThat(of(folder.resolve("x".repeat(300))).ja()).isEqualTo("ファイル名が長すぎます");
  }

  @Test
  void aFailureWithinAMessageIsToldByItsCause() {
    assertThat(Message.of("cant-be-read", "a.tsv", new AccessDeniedException("/x/a.tsv")))
        .isEqualTo(new Message("a.tsvが読めません：権限がありません。", "a.tsv can't be read: no permission."));
  }

  private static Message of(Path file) {
    try {
      return Message.same("read: " + WholeFile.bytes(file).length);
    } catch (IOException e) {
      return Cause.of(e);
    }
  }

  @Test
  void whatIsNotKnownStaysInTheSystemsWords() {
    assertThat(Cause.of(new IOException("it answers: no_shard"))) //
        .isEqualTo(new Message("応答: no_shard", "it answers: no_shard"));
    assertThat(Cause.of(new FileSystemException("a", null, "odd")).ja()).isEqualTo("odd");
    assertThat(Cause.of(new IllegalStateException()).en()).isEqualTo("IllegalStateException");
  }

  @Test
  void eachLineOfTheTableIsOneClauseInJapanese() {
    assertThat(Packed.text(Cause.class, "causes.tsv").lines().skip(1))
        .allSatisfy(
            line -> {
              String[] cells = line.split("\t", -1);
              assertThat(cells).hasSize(2);
              assertThat(cells[0]).isNotBlank().doesNotContain(":");
              assertThat(Script.hasJapanese(cells[1])).isTrue();
              assertThat(cells[1]).doesNotEndWith("。");
            });
  }
}
