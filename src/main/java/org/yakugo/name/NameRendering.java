package org.yakugo.name;

import java.util.List;

/**
 * One way to write a name in katakana.
 *
 * @param target the katakana, {@code ・} between the parts
 * @param confidence the probability, 0 to 1, that this is what is written
 * @param reasons sentences for a person, the most telling first
 */
public record NameRendering(String target, double confidence, List<String> reasons) {
  public NameRendering {
    reasons = List.copyOf(reasons);
  }
}
