package org.yakugo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yakugo.check.Example.Mark;

class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> whatIsMarkedIsComplainedOf() {
    return Rules.all().stream()
        .flatMap(
            rule ->
                rule.about().wrong().stream()
                    .map(
                        example ->
                            dynamicTest(
                                rule.about().id() + " " + example.items(),
                                () ->
                                    assertThat(found(rule, example))
                                        .isNotEmpty()
                                        .containsExactlyInAnyOrderElementsOf(example.marks()))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsRightIsLeftAlone() {
    return Rules.all().stream()
        .flatMap(
            rule ->
                rule.about().right().stream()
                    .map(
                        example ->
                            dynamicTest(
                                rule.about().id() + " " + example.items(),
                                () -> assertThat(found(rule, example)).isEmpty())));
  }

  @Test
  void everyRuleHasAnIdOfItsOwnAndExamplesOfBothKinds() {
    assertThat(Rules.all()).extracting(rule -> rule.about().id()).doesNotHaveDuplicates();
    assertThat(Rules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.about().wrong()).isNotEmpty();
              assertThat(rule.about().right()).isNotEmpty();
            });
  }

  private static List<Mark> found(Rule rule, Example example) {
    return new Checker(List.of(rule))
        .check(new CheckedBulletin(example.bulletin(), example.background())).stream()
            .map(f -> new Mark(f.item(), f.field(), f.start(), f.end()))
            .toList();
  }
}
