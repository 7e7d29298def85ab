package org.yakugo.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A kind of mistake that is looked for: stateless, so that one instance serves all threads. */
public sealed interface Rule permits ItemRule, BulletinRule {
  /** Where a word of a class's name begins. */
  Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** Its name in {@code rules.tsv}: the class's own in capitals, if not said otherwise. */
  default String id() {
    return WORDS.matcher(getClass().getSimpleName()).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /** Id, severity, reason and examples. */
  default About about() {
    return About.of(id());
  }

  /** Whether findings of this rule can bear that id; most bear the rule's own alone. */
  default boolean reportsAs(String id) {
    return id().equals(id);
  }

  /**
   * What is looked for under an id that is not the rule's own; empty if it doesn't report under it,
   * or nobody has said.
   */
  default Optional<String> describes(String id) {
    return Optional.empty();
  }
}
