package org.yakugo.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yakugo.memory.FuzzyMatch;

final class HouseTest {
  private static final House BAKU = new House("baku", "tokyo");

  @Test
  void namesOthersBulletinsAfterThem() {
    assertThat(BAKU.bulletin("baku", "2024-01-06")).isEqualTo("2024-01-06");
    assertThat(BAKU.bulletin("astana", "2024-01-06")).isEqualTo("astana:2024-01-06");
  }

  @Test
  void theMinistryIsNearerThanAnotherPost() {
    assertThat(List.of("a", "tokyo:a", "astana:a").stream().map(BAKU::distance))
        .containsExactly(0, 1, 2);
  }

  @Test
  void onlyMuchBetterMatchesOfOthersComeFirst() {
    Stream<FuzzyMatch> matches =
        Stream.of(
            match(70, "a"),
            match(75, "tokyo:b"),
            match(80, "astana:c"),
            match(81, "astana:d"),
            match(74, "tokyo:e"));
    assertThat(matches.sorted(BAKU.nearestFirst()).map(FuzzyMatch::bulletin))
        .containsExactly("astana:d", "a", "tokyo:b", "astana:c", "tokyo:e");
  }

  private static FuzzyMatch match(int score, String bulletin) {
    return new FuzzyMatch(score, "", "", bulletin, 1);
  }
}
