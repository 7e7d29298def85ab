package org.yakugo.check;

import java.util.stream.Stream;

/** Looks at one item at a time. */
public non-sealed interface ItemRule extends Rule {

  /**
   * What is wrong with the item. Fields can be empty: a headline may be missing, and a Japanese
   * headline can come alone.
   */
  Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin);
}
