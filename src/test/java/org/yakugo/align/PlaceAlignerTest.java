package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What dictionaries know is paired, and nothing else. */
class PlaceAlignerTest {

  static Stream<Cases.Case> cases() throws IOException {
    return Cases.stream("places.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactlyThesePairs(Cases.Case one) {
    assertThat(Cases.places(one)).isEqualTo(one.pairs());
  }
}
