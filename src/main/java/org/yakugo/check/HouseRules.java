package org.yakugo.check;

import java.util.List;
import org.yakugo.check.number.NumberDiffers;

/** Every rule of our own. */
public final class HouseRules {
  private static final List<Rule> ALL = List.of(new NumberDiffers());

  private HouseRules() {}

  /** In the order in which they are listed for people. */
  public static List<Rule> all() {
    return ALL;
  }
}
