package org.yakugo.lab.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

final class MarkedErrorsTest {
  private static final Path MARKED =
      Path.of("src/test/resources/org/yakugo/lab/quality/checks/2026-05-16.txt");

  @Test
  void ofTheMarkedErrorsOneAtMostIsMissedAndNothingRightIsComplainedOf() throws IOException {
    try (Desk desk = Desk.open(new Workspace(Path.of("").toAbsolutePath()))) {
      MarkedErrors result = MarkedErrors.of(MARKED, desk.view());
      assertThat(result.errors()).isEqualTo(20);
      assertThat(result.oddities()).isEqualTo(28);
      assertThat(result.missed()).hasSizeLessThanOrEqualTo(1);
      assertThat(result.alarms()).isEmpty();
      assertThat(result.unmarked()).isEmpty();
    }
  }

  @Test
  void marksAreReadAndLeftOut() {
    MarkedBulletin bulletin = MarkedBulletin.read("● ⟦グルジア⟧と⟪外相⟫\nTalks\n");
    assertThat(bulletin.text()).isEqualTo("● グルジアと外相\nTalks\n");
    assertThat(bulletin.marks())
        .containsExactly(
            new MarkedBulletin.Mark(true, 1, 3, 7, "グルジア"),
            new MarkedBulletin.Mark(false, 1, 8, 10, "外相"));
  }
}
