package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies and events are found by the parts of them that are known. */
class PhraseAlignerTest {

  static Stream<Cases.Case> cases() throws IOException {
    return Cases.stream("phrases.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactlyThesePairs(Cases.Case one) {
    assertThat(Cases.all(one)).isEqualTo(one.pairs());
  }
}
