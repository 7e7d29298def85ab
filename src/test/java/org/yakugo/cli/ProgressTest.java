package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.OwnWorkspace;

final class ProgressTest {
  @TempDir private Path folder;

  private final CountDownLatch told = new CountDownLatch(1);
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream out = new Printer(new ByteArrayOutputStream(), false);

  /** One whose workspace opens only when what lasts has been told, or should have been. */
  private Terminal terminal(int silence) {
    PrintStream told =
        new PrintStream(err, true, StandardCharsets.UTF_8) {
          @Override
          public void println(String line) {
            super.println(line);
            ProgressTest.this.told.countDown();
          }
        };
    return new Terminal(
        new ByteArrayInputStream("NATO summit opens\n".getBytes(StandardCharsets.UTF_8)),
        out,
        told,
        Messages.in(Locale.ENGLISH),
        folder,
        null,
        () -> false,
        silence,
        (workspace, notices) -> {
          await(silence > 0 ? 20_000 : 100);
          return Desk.open(workspace, notices);
        });
  }

  private boolean await(int millis) {
    try {
      return told.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Progress progress(int silence) {
    return new Progress(terminal(silence));
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatLastsIsToldByTheNameThatItHasByThen() {
    Progress progress = progress(200);
    progress.begin("progress.past");
    progress.begin("progress.rules");
    assertThat(await(20_000)).isTrue();
    assertThat(err()).isEqualTo("Loading the rules and checking ...%n".formatted());
  }

  @Test
  void whatIsDoneByThenIsNot() {
    Progress progress = progress(50);
    progress.begin("progress.rules");
    progress.oneDone();
    assertThat(await(200)).isFalse();
  }

  @Test
  void belowAnAnswerNothingIsTold() {
    Progress progress = progress(50);
    progress.begin("progress.past");
    out.println("91  FM visits Baku");
    assertThat(await(200)).isFalse();
  }

  @Test
  void aPersonWhoIsWaitedForIsToldNothing() {
    Progress progress = progress(50);
    progress.begin("progress.past");
    progress.end();
    assertThat(await(200)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"suggest,''", "memory,gas", "render,Jana", "terms,--json", "drift,--json"})
  void everyCommandTellsWhatItReads(String command, String argument) {
    OwnWorkspace.in(folder);
    String[] asked = argument.isEmpty() ? new String[] {command} : new String[] {command, argument};
    Main.run(terminal(1), asked);
    assertThat(err()).startsWith("Reading the past bulletins and the glossary ...%n".formatted());
  }

  @Test
  void whereNobodySeesItNothingIsTold() {
    OwnWorkspace.in(folder);
    assertThat(Main.run(terminal(0), "memory", "gas")).isZero();
    assertThat(err()).isEqualTo("Nothing like it was found.%n".formatted());
  }

  @Test
  void theLauncherSaysWhetherAnybodySeesIt() {
    assertThat(Progress.isSeen("yes")).isTrue();
    assertThat(Progress.isSeen("no")).isFalse();
    assertThat(Progress.isSeen(null)).isEqualTo(System.console() != null);
  }
}
