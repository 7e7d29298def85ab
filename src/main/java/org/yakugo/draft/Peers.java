package org.yakugo.draft;

import java.util.Set;
import org.yakugo.phrase.NounKinds;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** {@code Turkish counterpart}: called by the post that the subject holds, as headlines do. */
final class Peers {
  private static final Set<String> PEERS = Set.of("counterpart", "counterparts");

  static Wording named(Wording all, Wording subject, NounKinds kinds) {
    String post = kinds.ending(subject, "post");
    if (post.isEmpty()) {
      return all;
    }
    for (Wording.Slot slot : all.slots()) {
      if (PEERS.contains(slot.source()) && slot.start() > 0) {
        int from = slot.start() - (all.text().charAt(slot.start() - 1) == 'の' ? 1 : 0);
        return all.replaced(from, slot.end(), post).as(Use.PERSON);
      }
    }
    return all;
  }
}
