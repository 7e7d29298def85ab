package org.yakugo.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;
import org.yakugo.person.HouseStyle.CountryNames;

/**
 * Puts a holder's name and title together in the order of the house.
 *
 * @param country ISO 3166 code of the holder's; null if it isn't known
 * @param alone the title without its country and bodies, in all its forms
 */
record HolderOrder(
    HouseStyle style, Language language, @Nullable String country, List<String> alone) {

  /** リンケヴィチス・ラトビア大統領, ラトビアのリンケヴィチス大統領, ラトビア大統領のリンケヴィチス氏. */
  String whole(String name, String title) {
    return switch (style.order()) {
      case COUNTRY_FIRST ->
          alone.stream()
              .flatMap(rank -> owner(title, rank).map(of -> of + "の" + behind(name, rank)).stream())
              .findFirst()
              .orElseGet(() -> behind(name, title));
      case POST_FIRST -> title + "の" + name + style.suffix();
      default -> behind(name, title);
    };
  }

  private String behind(String name, String title) {
    return CountryWords.join(name, title, style.separator());
  }

  /** What a title has beside the rank: アメリカ for 米国務長官, フランス for 駐日フランス大使. */
  private Optional<String> owner(String title, String rank) {
    String usual = CountryWords.name(country, CountryNames.USUAL, language);
    String oneCharacter = CountryWords.name(country, CountryNames.ONE_CHARACTER, language);
    boolean ofCountry =
        Stream.of(usual, oneCharacter)
            .anyMatch(name -> title.replaceFirst("・?" + Pattern.quote(name), "").equals(rank));
    if (title.equals(rank) || !ofCountry && !title.endsWith(rank)) {
      return Optional.empty();
    }
    String body = title.substring(0, title.length() - rank.length()).replaceFirst("・$", "");
    return Optional.of(ofCountry ? usual : body);
  }
}
