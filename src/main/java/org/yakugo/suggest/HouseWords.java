package org.yakugo.suggest;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.Precedent;
import org.yakugo.align.Precedents;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.Glossary;

/**
 * The glossary's words as the house prints them: where nobody decided, the form that past bulletins
 * have most goes before the starter's, 国会 for its own {@code National Assembly}.
 *
 * @param home ISO 3166 code of the country that the bulletins report on; null if unknown
 */
public record HouseWords(Glossary glossary, Precedents precedents, @Nullable String home) {

  /** A name in its own language, by letters or by sound, is no invented one: SNS, セイマス. */
  private static final Pattern OWN_NAME = Pattern.compile("[\\p{IsKatakana}ー・A-Z]+");

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
    return Stream.concat(Stream.of(english), concept.englishTerms().stream().filter(t -> post))
        .flatMap(term -> precedents.ofWording(concept.kind(), term).stream())
        .map(Precedent::target)
        .findFirst()
        .filter(form -> country == null || country.equals(home))
        .filter(form -> !form.equals(concept.japaneseFor(english)))
        .filter(form -> mayStand(form, concept) && !concept.wasChosen())
        .map(form -> concept.toBuilder().prefer(form).build())
        .orElse(concept);
  }

  /** A city as it was printed, a country under its official name. */
  String of(CountryMatch place, String english) {
    return precedents.ofWording(Kind.PLACE, english).stream()
        .map(Precedent::target)
        .findFirst()
        .filter(form -> place.sense().isTown())
        .orElse(place.japanese());
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
