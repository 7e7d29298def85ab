package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nations share is one pair, and never half of one. */
class SharedNounsTest {

  static Stream<Cases.Case> cases() throws IOException {
    return Cases.stream("shared.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactlyThesePairs(Cases.Case one) {
    assertThat(Cases.all(one)).isEqualTo(one.pairs());
  }
}
