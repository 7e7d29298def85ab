package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenWordsTest {

  @Test
  void wordsCutWithoutHyphenAreMended() {
    List<String> lines =
        List.of(
            "The railway ministry spoke about the rail",
            "way, the harbour ministry about the har",
            "bour, and the railway union about the minis",
            "try. (TREND / 0",
            "5.05.2026)",
            "The harbour is new.");

    assertThat(BrokenWords.mend(lines))
        .containsExactly(
            "The railway ministry spoke about the railway,",
            "the harbour ministry about the harbour,",
            "and the railway union about the ministry.",
            "(TREND / 05.05.2026)",
            "",
            "The harbour is new.");
  }

  @Test
  void linesThatEndWithWordsStayAsTheyAre() {
    List<String> lines =
        List.of("The ministry spoke about the", "railway and the harbour", "of Baku.");

    assertThat(BrokenWords.mend(lines)).isEqualTo(lines);
  }
}
