package org.yakugo.name;

import java.util.List;
import org.yakugo.Message;

/**
 * A way to write a name or a part of it.
 *
 * @param probability 0 to 1, that it is the one written
 */
record Option(String kana, double probability, List<Message> reasons) {
  Option {
    reasons = List.copyOf(reasons);
  }
}
