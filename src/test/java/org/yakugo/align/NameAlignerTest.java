package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Persons are paired with katakana names by sound. */
class NameAlignerTest {

  static Stream<Cases.Case> cases() throws IOException {
    return Cases.stream("names.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactlyThesePairs(Cases.Case one) {
    assertThat(Cases.names(one)).isEqualTo(one.pairs());
  }
}
