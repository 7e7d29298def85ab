package org.yakugo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.check.Example.Mark;

class RuleExamplesTest {
  static Stream<Example> examples() {
    return Example.all().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsMarkedIsComplainedOfAndNothingElse(Example example) {
    assertThat(found(example)).hasSameElementsAs(example.marks()).hasSize(example.marks().size());
    assertThat(example.marks().isEmpty()).isNotEqualTo(example.wrong());
  }

  @Test
  void everyRuleHasAnIdOfItsOwnAndShowsExamplesOfBothKinds() {
    assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    for (Rule rule : Rules.all()) {
      assertThat(rule.id()).matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
      assertThat(texts(rule, true)).anyMatch(text -> isShown(rule.about().wrong(), text));
      assertThat(texts(rule, false)).anyMatch(text -> isShown(rule.about().right(), text));
    }
  }

  private static List<String> texts(Rule rule, boolean wrong) {
    return Example.of(rule, wrong).stream().flatMap(example -> example.texts().stream()).toList();
  }

  /** Or its beginning is: one is too long to be shown. */
  private static boolean isShown(String shown, String text) {
    return text.startsWith(shown.replace(" (…)", ""));
  }

  private static List<Mark> found(Example example) {
    Rule rule =
        Rules.all().stream().filter(r -> r.id().equals(example.rule())).findFirst().orElseThrow();
    return new Checker(List.of(rule))
        .check(new CheckedBulletin(example.bulletin(), example.background())).stream()
            .map(f -> new Mark(f.item(), f.field(), f.start(), f.end()))
            .toList();
  }
}
