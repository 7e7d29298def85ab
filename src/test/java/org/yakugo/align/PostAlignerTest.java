package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Posts without a name are paired with those that stand so in Japanese. */
class PostAlignerTest {

  static Stream<Cases.Case> cases() throws IOException {
    return Cases.stream("posts.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactlyThesePairs(Cases.Case one) {
    assertThat(Cases.all(one)).isEqualTo(one.pairs());
  }
}
