package org.yakugo.memory;

import java.util.Optional;

/** The words that a concordance is asked for. */
interface Wanted {

  /** Whether there is nothing to look for. */
  boolean isEmpty();

  /** Where they stand in a text: together, or else each somewhere; empty if one is not there. */
  Optional<Occurrence> in(String text);
}
