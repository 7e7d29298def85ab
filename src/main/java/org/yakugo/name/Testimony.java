package org.yakugo.name;

import java.util.List;

/** Something that speaks for some candidates and against others. */
interface Testimony {
  /** The candidates with their weights changed, in any order; may add some. */
  List<Contender> weigh(NameToken word, List<Contender> candidates);
}
