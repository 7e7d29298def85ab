package org.yakugo.glossary;

import java.util.List;

/**
 * A city, under the names that news and the Japanese press use.
 *
 * @param english the usual name; {@code Kyiv}
 * @param englishVariants other spellings and former names
 * @param japanese the preferred name; キーウ
 * @param admitted other names that may be met; キエフ
 */
public record City(
    String english, List<String> englishVariants, String japanese, List<String> admitted) {

  public City {
    englishVariants = List.copyOf(englishVariants);
    admitted = List.copyOf(admitted);
  }

  /** Of what tells most cities apart: every start reads all of them. */
  @Override
  public int hashCode() {
    return english.hashCode();
  }
}
