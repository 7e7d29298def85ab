package org.yakugo.name;

import java.util.List;

/** Something that speaks for some candidates and against others. */
interface Evidence {
  /** The candidates with their weights changed, in any order; may add some. */
  List<Candidate> weigh(Word word, List<Candidate> candidates);
}
