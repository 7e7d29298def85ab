package org.yakugo;

/** Where a rendering comes from, strongest first. */
public enum Origin implements Labelled {
  /** Decided: it stands in the glossary. */
  GLOSSARY,
  /** Printed before, not decided. */
  MEMORY,
  /** Put together from known parts. */
  COMPOSED,
  /** By sound; never seen. */
  TRANSLITERATED;
}
