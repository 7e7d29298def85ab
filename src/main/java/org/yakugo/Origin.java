package org.yakugo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a rendering comes from, strongest first. */
public enum Origin {
  /** Decided: it stands in the glossary. */
  GLOSSARY,
  /** Printed before, not decided. */
  MEMORY,
  /** Put together from known parts. */
  COMPOSED,
  /** By sound; never seen. */
  TRANSLITERATED;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
