package org.yakugo.name;

import java.util.List;

/** A way to write one part of a name. */
record Candidate(String kana, double probability, List<String> reasons) {
  Candidate {
    reasons = List.copyOf(reasons);
  }
}
