package org.yakugo.draft;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** {@code Turkish counterpart}: called by the post that the subject holds, as headlines do. */
final class Peers {
  private static final Set<String> PEERS = Set.of("counterpart", "counterparts");

  private static final Pattern POST =
      Pattern.compile("([外内法文]相|首相|(国防|財務|経済|司法|保健|運輸|教育|文化|農業|環境|エネルギー)相|大統領|議長|国務長官|国防長官|検事総長)$");

  private Peers() {}

  static Wording named(Wording all, Wording subject) {
    Matcher post = POST.matcher(subject.text());
    if (!post.find()) {
      return all;
    }
    for (Wording.Slot slot : all.slots()) {
      if (PEERS.contains(slot.source()) && slot.start() > 0) {
        int from = slot.start() - (all.text().charAt(slot.start() - 1) == 'の' ? 1 : 0);
        return all.replaced(from, slot.end(), post.group(1)).as(Use.PERSON);
      }
    }
    return all;
  }
}
