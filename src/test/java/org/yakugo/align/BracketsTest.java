package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name and its acronym in brackets are one, whichever side prints which. */
class BracketsTest {

  static Stream<Cases.Case> cases() throws IOException {
    return Cases.stream("brackets.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactlyThesePairs(Cases.Case one) {
    assertThat(Cases.all(one)).isEqualTo(one.pairs());
  }
}
