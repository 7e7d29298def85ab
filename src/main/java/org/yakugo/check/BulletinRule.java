package org.yakugo.check;

import java.util.stream.Stream;

/** Compares the items of a bulletin with each other. */
public non-sealed interface BulletinRule extends Rule {

  /** What is wrong between the items, or with the bulletin as a whole. */
  Stream<Finding> check(CheckedBulletin bulletin);
}
