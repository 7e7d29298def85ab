package org.yakugo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A constant that has its name in small letters wherever it is written: {@code person_title}. */
public interface Labelled {
  String name();

  /** As in JSON, files and on the command line. */
  @JsonValue
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
