package org.yakugo.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;

/** The country that bulletins report on, by who issues them: {@code 在アゼルバイジャン大使館}. */
public final class HomeCountry {
  /**
   * Its ISO 3166 code, by the newest issuer that names one; null if none does.
   *
   * @param issuers of bulletins, the newest last
   */
  public static @Nullable String of(List<String> issuers) {
    String last = null;
    for (String issuer : issuers.reversed()) {
      List<CountryMatch> found =
          issuer.equals(last) ? List.of() : Countries.WORLD.findJapanese(issuer);
      if (!found.isEmpty()) {
        return found.getFirst().country().code();
      }
      last = issuer;
    }
    return null;
  }
}
