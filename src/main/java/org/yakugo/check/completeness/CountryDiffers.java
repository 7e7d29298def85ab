package org.yakugo.check.completeness;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;

/**
 * A country of the Japanese headline that the English knows nothing of, while the English has
 * another one that the Japanese lacks: フランス外相 for a German FM. So with cities of two countries.
 */
public final class CountryDiffers implements ItemRule {
  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<CountryMatch> japanese = bulletin.countries().findJapanese(item.ja().text());
    List<CountryMatch> english = bulletin.countries().find(item.en().text());
    return Stream.of(false, true)
        .flatMap(cities -> differing(japanese, english, cities, item, bulletin));
  }

  /** Countries by their names, or cities of other countries than the English speaks of. */
  private Stream<Finding> differing(
      List<CountryMatch> japanese,
      List<CountryMatch> english,
      boolean cities,
      CheckedItem item,
      CheckedBulletin bulletin) {
    List<CountryMatch> named = japanese.stream().filter(m -> isCity(m) == cities).toList();
    Set<String> said = codes(cities ? japanese : named);
    List<CountryMatch> lacking =
        english.stream()
            .filter(match -> isCity(match) == cities)
            .filter(match -> !said.contains(match.country().state()))
            .filter(match -> !match.country().isBrieflyIn(item.ja().text()))
            .toList();
    Set<String> known = codes(english);
    List<CountryMatch> unknown =
        named.stream().filter(match -> !known.contains(match.country().state())).toList();
    if (lacking.isEmpty() || unknown.isEmpty()) {
      return Stream.empty();
    }
    Set<String> inBody = codes(bulletin.countries().find(item.body().text()));
    return unknown.stream()
        .filter(match -> !inBody.contains(match.country().state()))
        .map(match -> finding(item, match, meant(lacking, bulletin.home())));
  }

  private static boolean isCity(CountryMatch match) {
    return match.sense() == Sense.CITY || match.sense() == Sense.CAPITAL;
  }

  /** Of the countries that the Japanese lacks not the house's own, which it may leave out. */
  private static CountryMatch meant(List<CountryMatch> lacking, @Nullable String home) {
    return lacking.stream()
        .filter(match -> !match.country().state().equals(home))
        .findFirst()
        .orElse(lacking.getFirst());
  }

  private static Set<String> codes(List<CountryMatch> matches) {
    return matches.stream().map(match -> match.country().state()).collect(Collectors.toSet());
  }

  private Finding finding(CheckedItem item, CountryMatch here, CountryMatch there) {
    String right = isCity(there) ? there.japanese() : there.country().japanese();
    return item.differing(this, here.span(), there.span().in(item.en().text()), right);
  }
}
