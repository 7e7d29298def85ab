package org.yakugo.suggest;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.Precedent;
import org.yakugo.align.Precedents;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.BracketedAcronym;

/**
 * The glossary's words as the house prints them: where nobody decided, the form that past bulletins
 * have most goes before the starter's, 国会 for its own {@code National Assembly}.
 *
 * @param home ISO 3166 code of the country that the bulletins report on; null if unknown
 * @param acronymsInFull whether it prints 国際原子力機関（IAEA） for {@code IAEA}
 * @param spelling how it spells the katakana of a Latin name
 */
public record HouseWords(
    Glossary glossary,
    Precedents precedents,
    @Nullable String home,
    boolean acronymsInFull,
    BinaryOperator<String> spelling) {

  /** A name in its own language, by letters or by sound, is no invented one: SNS, セイマス. */
  private static final Pattern OWN_NAME = Pattern.compile("[\\p{IsKatakana}ー・A-Z]+");

  /** Of many states; BBC is none, and NATO, ASEAN and UNESCO are known without their names. */
  private static final Pattern INTERNATIONAL =
      Pattern.compile(
          "(?!国家|北大西洋条約|東南アジア|国連教育)[\\p{IsHan}\\p{IsKatakana}・ー]*"
              + "(?:機関|機構|基金|銀行|計画|委員会|会議|連合|評議会|事務所|共同体|同盟)");

  private static final Pattern OF_ACRONYM = Pattern.compile("([A-Z]{3,})(.+)");

  /** Of one field: 財政相 for 財務相, 投資担当相 for 投資相. */
  private static final Pattern MINISTERS = Pattern.compile("(.)[^前元副兼]*相\\1.*相");

  /**
   * The concept with the printed form preferred.
   *
   * @param english the term of it that stands in the text
   * @param country whose it is; another country's word isn't the house's
   */
  public Concept of(Concept concept, String english, @Nullable String country) {
    boolean post = concept.kind() == Kind.TITLE; // worded in many ways
    if (acronymsInFull
        && !concept.wasChosen()
        && precedents.ofWording(concept.kind(), english).stream()
            .allMatch(printed -> printed.target().equals(english))) {
      Optional<String> full = post ? inFull(concept) : inFull(concept, english);
      if (full.isPresent()) {
        return concept.toBuilder().drop(english).prefer(full.get()).build();
      }
    }
    return Stream.concat(Stream.of(english), concept.englishTerms().stream().filter(t -> post))
        .flatMap(term -> precedents.ofWording(concept.kind(), term).stream())
        .findFirst()
        .filter(printed -> country == null || country.equals(home))
        .filter(printed -> !printed.target().equals(concept.japaneseFor(english)))
        .filter(printed -> mayStand(printed.target(), concept) || isHouses(printed, concept))
        .filter(printed -> !concept.wasChosen())
        .map(printed -> concept.toBuilder().prefer(printed.target()).build())
        .orElse(concept);
  }

  /** Whether it is called otherwise in print, too seldom to be the house's word. */
  boolean isDoubted(Concept concept, String english) {
    return concept.kind() == Kind.ORGANISATION
        && !concept.wasChosen()
        && precedents.ofWording(concept.kind(), english).stream()
            .limit(1)
            .anyMatch(printed -> isUnknown(printed.target(), concept));
  }

  /** Printed at least twice for a body, under no name that the glossary knows. */
  private boolean isHouses(Precedent printed, Concept concept) {
    return concept.kind() == Kind.ORGANISATION
        && printed.uses() > 1
        && isUnknown(printed.target(), concept);
  }

  /** Neither its own, in use or out of it, nor another's, nor more or less of its name. */
  private boolean isUnknown(String form, Concept concept) {
    return glossary.japanese(form).isEmpty()
        && Stream.concat(concept.usableJapanese().stream(), concept.deprecated().stream())
            .noneMatch(known -> known.contains(form) || form.contains(known));
  }

  /** 国際原子力機関（IAEA） for {@code IAEA}; empty for what has no such name. */
  private static Optional<String> inFull(Concept body, String english) {
    String name = body.japanese();
    boolean alone = body.kind() != Kind.ORGANISATION;
    boolean acronym = english.length() > 2 && BracketedAcronym.isAcronym(english);
    return !alone && acronym && INTERNATIONAL.matcher(name).matches()
        ? Optional.of(name + "（" + english + "）")
        : Optional.empty();
  }

  /** 国際原子力機関（IAEA）事務局長, which stands beside IAEA事務局長. */
  private static Optional<String> inFull(Concept post) {
    Matcher acronym = OF_ACRONYM.matcher(post.japanese());
    return acronym.matches()
        ? post.usableJapanese().stream()
            .filter(form -> form.endsWith("（" + acronym.group(1) + "）" + acronym.group(2)))
            .findFirst()
        : Optional.empty();
  }

  /**
   * A city as it was printed, one at home as the house spells names, ドゥブロブニク or ドゥブロヴニク; a country
   * under its official name.
   */
  String of(CountryMatch place, String english) {
    if (!place.sense().isTown()) {
      return place.japanese();
    }
    return precedents.ofWording(Kind.PLACE, english).stream()
        .map(Precedent::target)
        .findFirst()
        .orElseGet(
            () ->
                place.country().code().equals(home)
                    ? spelling.apply(english, place.japanese())
                    : place.japanese());
  }

  /**
   * Not what is out of use, nor a body under an invented name, another's post, half of an event.
   */
  private boolean mayStand(String form, Concept concept) {
    boolean own =
        concept.kind() == Kind.PLACE
            || OWN_NAME.matcher(form).matches()
            || MINISTERS.matcher(form + concept.japanese()).matches();
    return own && !concept.deprecated().contains(form)
        || glossary.english(concept.english()).stream()
            .anyMatch(one -> one.usableJapanese().contains(form));
  }
}
