package org.yakugo.check;

/** A kind of mistake that is looked for: stateless, so that one instance serves all threads. */
public sealed interface Rule permits ItemRule, BulletinRule {

  /** Id, severity, reason and examples. */
  About about();

  /** Whether findings of this rule can bear that id; most bear the rule's own alone. */
  default boolean reportsAs(String id) {
    return about().id().equals(id);
  }
}
