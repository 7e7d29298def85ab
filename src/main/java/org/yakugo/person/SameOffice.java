package org.yakugo.person;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two wordings name one office: {@code FM of Latvia}, {@code Latvian Foreign Minister}. */
final class SameOffice {
  /** Offices that are the same have the same. */
  static String key(Post office, @Nullable String home) {
    return office.rank() + '\n' + country(office, home);
  }

  /**
   * Whether a text's office is the one that is held.
   *
   * @param home ISO 3166 code of the country whose offices are named without it; null if none
   */
  static boolean is(Post office, Post held, @Nullable String home) {
    return !office.plural()
        && office.rank().equals(held.rank())
        && office.qualifiers().equals(held.qualifiers())
        && Holders.words(office.topic()).equals(Holders.words(held.topic()))
        && Holders.words(office.charge()).equals(Holders.words(held.charge()))
        && Objects.equals(office.person(), held.person())
        && office.host() == null
        && country(office, home).equals(country(held, null))
        && haveSameBody(office, held);
  }

  /** An office of an international body has no country, also where the body is the EU. */
  private static String country(Post post, @Nullable String home) {
    if (post.country() != null) {
      return post.country().code();
    }
    return home == null || !post.bodies().isEmpty() ? "" : home;
  }

  /** The speaker is the parliament's, whether the words say so or not. */
  private static boolean haveSameBody(Post office, Post held) {
    return office.rank().equals("speaker")
        || office.bodies().isEmpty() == held.bodies().isEmpty()
            && Holders.words(office).equals(Holders.words(held));
  }
}
