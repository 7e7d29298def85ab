package org.yakugo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a term, a mention or a mined pair stands for. */
public enum Kind implements Labelled {
  /** A person's name without a post: {@code Baiba Braže}. */
  PERSON,
  /** A post or honorific without its holder: {@code FM of Latvia}. */
  TITLE,
  /** A name together with its post: {@code FM Bayramov}. */
  PERSON_TITLE,
  ORGANISATION,
  PLACE,
  EVENT,
  DOCUMENT,
  /** Any other recurring wording. */
  TERM;

  /**
   * Reads {@link #label()}.
   *
   * @throws IllegalArgumentException if no kind has that label
   */
  @JsonCreator
  public static Kind ofLabel(String label) {
    return valueOf(label.trim().toUpperCase(Locale.ROOT));
  }

  /**
   * Reads {@link #label()} as somebody asks for it.
   *
   * @return null if nobody asked for one
   * @throws UnusableInput if no kind has that label
   */
  public static @Nullable Kind asked(@Nullable String label) {
    try {
      return label == null || label.isBlank() ? null : ofLabel(label);
    } catch (IllegalArgumentException e) {
      throw UnusableInput.request("there-is-no-kind", label).because(e);
    }
  }
}
