package org.yakugo.lab.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTrialTest {
  @TempDir Path temp;

  /** A thousand and more: {@code ./yakugo measure kills --times 1000}. */
  @Test
  void noDecisionIsLostAndNoFileBrokenWhenProcessesAreKilled() throws Exception {
    try (KillTrial trial = new KillTrial(temp)) {
      KillTrial.Outcome outcome = trial.run(20, new PrintWriter(System.err, true));
      assertThat(outcome.kills()).isEqualTo(20);
      assertThat(outcome.taken()).isPositive();
      assertThat(outcome.lost()).isZero();
      assertThat(outcome.broken()).isZero();
    }
  }
}
