package org.yakugo.decision;

import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.Concept;

/** Somebody changed the concept since it was seen; nothing was written. */
public final class StaleConcept extends UnusableInput {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Concept present;
  private final transient @Nullable Concept wanted;

  /**
   * @param identity under which it was asked for
   * @param present the concept as it is; null if it is gone
   * @param wanted the concept as it was to become; null if it was to be removed
   */
  public StaleConcept(
      Concept.Identity identity, @Nullable Concept present, @Nullable Concept wanted) {
    super(
        Reason.CONFLICT,
        Message.of(
            "since-you-saw-nothing-written",
            present != null
                ? present.english()
                : wanted != null ? wanted.english() : identity.english(),
            present == null ? Message.of("removed-or-renamed") : Message.of("changed")));
    this.present = present;
    this.wanted = wanted;
  }

  /** The concept as it is; null if it is gone. */
  public @Nullable Concept present() {
    return present;
  }

  /** The concept as it was to become; null if it was to be removed. */
  public @Nullable Concept wanted() {
    return wanted;
  }
}
