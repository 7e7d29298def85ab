package org.yakugo.past;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.yakugo.align.Associations.Firmness;
import org.yakugo.align.Associations.Rest;

/** Which wordings of the corpus keep together, see {@link org.yakugo.align.Associations}. */
interface Company extends Firmness {

  /** The wordings of an item that keep together with another of it. */
  record Kept(Set<String> english, Set<String> japanese) {
    static final Kept NONE = new Kept(Set.of(), Set.of());

    BytesRef encoded() {
      return new BytesRef(String.join("\n", english) + "\t" + String.join("\n", japanese));
    }

    static Kept decoded(BytesRef bytes) {
      String[] sides = bytes.utf8ToString().split("\t", 2);
      return new Kept(wordings(sides[0]), wordings(sides[1]));
    }

    private static Set<String> wordings(String joined) {
      return joined.isEmpty() ? Set.of() : Set.of(joined.split("\n"));
    }
  }

  /** Those of an item. */
  default Kept in(Rest rest) {
    Set<String> english = new HashSet<>();
    Set<String> japanese = new HashSet<>();
    for (String source : rest.sources()) {
      for (String target : rest.targets()) {
        if (of(source, target) > 0) {
          english.add(source);
          japanese.add(target);
        }
      }
    }
    return new Kept(english, japanese);
  }
}
