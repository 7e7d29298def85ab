package org.yakugo.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yakugo.Packed;
import org.yakugo.draft.Signs.Sign;
import org.yakugo.lab.quality.DraftScoreFit;

class ScoresTest {
  private static final Scores SCORES =
      new Scores(1, Map.of(Sign.OPEN, -2.0, Sign.LENGTH, -0.5, Sign.PARTS, 2.0));

  @Test
  void signsAreWeighed() {
    Signs signs = Signs.of(1, 0.9, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0);

    assertThat(SCORES.probability(signs)).isEqualTo(1 / (1 + Math.exp(1.8)), within(1e-9));
  }

  @Test
  void whatIsBeyondTwoOpenWordsOrBelowSixWordsCountsForNothing() {
    assertThat(SCORES.probability(Signs.of(5, 0.8, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0)))
        .isEqualTo(SCORES.probability(Signs.of(2, 0.8, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0)));
  }

  @Test
  void theTableIsReadAsItIsWritten() {
    String weights =
        Packed.text(Scores.class, "scores.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining("\n"));

    assertThat(DraftScoreFit.table(Scores.FITTED).replace("\r", "").strip()).isEqualTo(weights);
  }
}
