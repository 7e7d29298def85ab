package org.yakugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class DeadlineTest {
  @Test
  void whoWaitsAsLongAsItTakesIsNeverLate() {
    assertThat(Deadline.NONE.isNear()).isFalse();
    assertThatCode(Deadline.NONE::require).doesNotThrowAnyException();
  }

  @Test
  void workEndsWhenTheTimeIsOver() {
    Deadline over = Deadline.in(Duration.ofSeconds(-1), () -> false);
    assertThat(over.isNear()).isTrue();
    assertThatThrownBy(over::require)
        .isInstanceOf(UnusableInput.class)
        .hasMessage("This would take longer than -1 seconds; send it in parts.");
  }

  @Test
  void workEndsWhenNobodyWaits() {
    AtomicBoolean gone = new AtomicBoolean();
    Deadline deadline = Deadline.in(Duration.ofHours(1), gone::get);
    assertThatCode(deadline::require).doesNotThrowAnyException();
    gone.set(true);
    assertThatThrownBy(deadline::require).hasMessage("Nobody waits for the answer.");
  }
}
