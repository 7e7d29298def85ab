package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yakugo.desk.Desk;

final class ProgressTest {
  private final CountDownLatch told = new CountDownLatch(1);
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Progress progress(int silence) {
    PrintStream told =
        new PrintStream(err, true, StandardCharsets.UTF_8) {
          @Override
          public void println(String line) {
            super.println(line);
            ProgressTest.this.told.countDown();
          }
        };
    return new Progress(
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream()),
            told,
            Messages.in(Locale.ENGLISH),
            Path.of(""),
            null,
            () -> false,
            silence,
            Desk::open),
        1);
  }

  @Test
  void whatLastsIsToldByTheNameThatItHasByThen() throws Exception {
    Progress progress = progress(200);
    progress.begin("progress.past");
    progress.begin("progress.rules");
    assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("Loading the rules and checking ...%n".formatted());
  }

  @Test
  void whatIsDoneByThenIsNot() throws Exception {
    Progress progress = progress(50);
    progress.begin("progress.rules");
    progress.oneDone();
    assertThat(told.await(200, TimeUnit.MILLISECONDS)).isFalse();
  }
}
