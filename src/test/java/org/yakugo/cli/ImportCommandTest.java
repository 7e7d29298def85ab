package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@code import} puts into the corpus. */
final class ImportCommandTest extends CommandCase {
  @Test
  void importIsTheSameTheSecondTime() throws IOException {
    workspace();
    Files.writeString(folder.resolve("week.txt"), BULLETIN);
    assertThat(run("import", "week.txt").out()).isEqualTo("week.txt  added  2026-03-07  " + COUNTS);
    assertThat(run("import", "week.txt").out())
        .isEqualTo("week.txt  unchanged  2026-03-07  " + COUNTS);
    assertThat(folder.resolve("corpus").toFile().list()).containsExactly("2026-03-07.txt");
  }

  @Test
  void unreadableFileDoesNotStopTheOthers() throws IOException {
    workspace();
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("week.txt"), BULLETIN);
    Result result = run("import", "empty.txt", "gone.pdf", "week.txt");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEqualTo("week.txt  added  2026-03-07  " + COUNTS);
    assertThat(result.err())
        .isEqualTo(
            """
            yakugo import: empty.txt is empty.
            yakugo import: There is no file gone.pdf.
            Next: 'yakugo terms' shows what was learnt, 'yakugo glossary candidates' what nobody has decided yet,\
             'yakugo check' what a new bulletin does otherwise.
            """);
  }

  @Test
  void whatIsNextStandsBelowWhatWasDone() throws IOException {
    workspace();
    Files.writeString(folder.resolve("week.txt"), BULLETIN);
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    Main.run(
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(new BufferedOutputStream(screen), false, StandardCharsets.UTF_8),
            new PrintStream(screen, true, StandardCharsets.UTF_8),
            Messages.in(Locale.ENGLISH),
            folder,
            null),
        "import",
        "week.txt");
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .startsWith("week.txt  added  2026-03-07  " + COUNTS + "Next: ");
  }
}
