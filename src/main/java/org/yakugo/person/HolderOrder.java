package org.yakugo.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;
import org.yakugo.person.HouseStyle.CountryNames;
import org.yakugo.person.HouseStyle.Order;

/**
 * Puts a holder's name and title together in the order of the house.
 *
 * @param country ISO 3166 code of the holder's; null if it isn't known
 * @param alone the title without its country and bodies, in all its forms
 * @param rank of the head of a body; null if no body stands before the name
 */
record HolderOrder(
    HouseStyle style,
    Language language,
    @Nullable String country,
    List<String> alone,
    @Nullable String rank) {

  /** Whose holders Japanese texts name without の: 小泉駐ラオス日本大使. */
  private static final String OWN = "JP";

  /** リンケヴィチス・ラトビア大統領, ラトビアのリンケヴィチス大統領, ラトビア大統領のリンケヴィチス氏. */
  String whole(String name, String title) {
    return switch (style.order()) {
      case COUNTRY_FIRST, BODY_FIRST ->
          alone.stream()
              .flatMap(rank -> owner(title, rank).map(of -> of + "の" + behind(name, rank)).stream())
              .findFirst()
              .or(() -> ofBody(name, title))
              .orElseGet(() -> behind(name, title));
      case POST_FIRST -> title + "の" + name + style.suffix();
      default -> behind(name, title);
    };
  }

  /** チリ中央銀行のコスタ総裁; empty if the title tells no body. */
  private Optional<String> ofBody(String name, String title) {
    return Optional.ofNullable(rank)
        .flatMap(head -> HeadTitles.of(language).behindBody(title, head))
        .map(head -> title.replaceFirst(head + "$", "の") + behind(name, head));
  }

  private String behind(String name, String title) {
    return CountryWords.join(name, title, style.separator());
  }

  /** What a title has beside the rank: アメリカ for 米国務長官, フランス for 駐日フランス大使. */
  private Optional<String> owner(String title, String rank) {
    String usual = CountryWords.name(country, CountryNames.USUAL, language);
    String oneCharacter = CountryWords.name(country, CountryNames.ONE_CHARACTER, language);
    boolean ofCountry =
        Stream.of(usual, oneCharacter).anyMatch(name -> without(name, title).equals(rank));
    boolean stays = ofCountry && (style.order() == Order.BODY_FIRST || OWN.equals(country));
    if (title.equals(rank) || stays || !ofCountry && !title.endsWith(rank)) {
      return Optional.empty();
    }
    String body = title.substring(0, title.length() - rank.length());
    return Optional.of(ofCountry ? usual : unseparated(body));
  }

  /** Without the name, where it first stands, and the ・ in front of it. */
  private static String without(String name, String title) {
    int at = title.indexOf(name);
    return at < 0
        ? title
        : unseparated(title.substring(0, at)) + title.substring(at + name.length());
  }

  private static String unseparated(String text) {
    return text.endsWith("・") ? text.substring(0, text.length() - 1) : text;
  }
}
