package org.yakugo.exchange.tbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SeenIdsTest {

  @Test
  void everyIdIsNewOnce() {
    SeenIds ids = new SeenIds();
    assertThat(IntStream.range(0, 200_000).filter(i -> ids.add("c" + i)).count())
        .isEqualTo(200_000);
    assertThat(IntStream.range(0, 200_000).filter(i -> ids.add("c" + i)).count()).isZero();
  }
}
