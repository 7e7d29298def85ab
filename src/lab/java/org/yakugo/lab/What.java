package org.yakugo.lab;

import java.util.Arrays;
import java.util.List;

/** What can be measured. */
enum What {
  READING,
  ALIGNMENT,
  SUGGESTIONS,
  BULLETINS,
  TITLES,
  CONFIDENCE,
  DRAFTS,
  SCORES,
  PERSONS,
  NAMES,
  MEMORY,
  CHECKS,
  GLOSSARY,
  KILLS,
  COVERAGE,
  COST,
  LOAD,
  VANISH,
  DISK,
  ENDURANCE,
  ARCHIVES;

  /** What is measured where nothing is named; whole archives and half an hour take long. */
  static List<What> usual() {
    return Arrays.stream(values())
        .filter(what -> what != ARCHIVES && what != ENDURANCE && what != SCORES)
        .toList();
  }
}
