package org.yakugo.bulletin;

import java.util.Optional;
import org.yakugo.Message;

/** The numbers that items bear, in the order of the file: (1), (2), (4) leaves one out. */
final class ItemNumbers {
  /** That of the last counted item; 0 before the first. */
  private int last;

  /** What to say if the headline's number leaves one out. */
  Optional<Message> gap(String headline) {
    int number = LineWording.number(headline);
    int before = last;
    last = number > 0 ? number : last;
    return number > before + 1 && before > 0
        ? Optional.of(Message.of("number-follows-number", number, before))
        : Optional.empty();
  }
}
