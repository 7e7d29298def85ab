package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Acronyms and names of unknown kind are paired by letters and by sound. */
class CapitalsAlignerTest {

  static Stream<Cases.Case> cases() throws IOException {
    return Cases.stream("capitals.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactlyThesePairs(Cases.Case one) {
    assertThat(Cases.all(one)).isEqualTo(one.pairs());
  }
}
