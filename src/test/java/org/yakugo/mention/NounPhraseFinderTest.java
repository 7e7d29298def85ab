package org.yakugo.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

class NounPhraseFinderTest {
  private static final Set<String> PLACES =
      Set.of(
          "azerbaijan",
          "azerbaijani",
          "armenia",
          "czech",
          "republic",
          "chinese",
          "turkish",
          "irish");

  @Test
  void bodyReachesLeftToItsCountry() {
    assertThat(phrases("Envoy visits Chinese Cyberspace Administration"))
        .containsExactly("Chinese Cyberspace Administration", "Cyberspace Administration");
  }

  @Test
  void commonAdjectivesBetweenCountryAndHeadBelongToIt() {
    assertThat(phrases("Speaker receives Irish parliamentary delegation"))
        .containsExactly("Irish parliamentary delegation", "parliamentary delegation");
  }

  @Test
  void acronymInBracketsClosesABodyBeforeAnd() {
    assertThat(phrases("Envoy visits Tax Authority (TAA) and Customs Committee"))
        .containsExactly("Tax Authority (TAA)", "Customs Committee");
  }

  @Test
  void headMayHavePossessive() {
    assertThat(phrases("Envoy visits Higher Public Prosecutor's Office"))
        .containsExactly("Higher Public Prosecutor's Office");
  }

  @Test
  void verbEndsThePhrase() {
    assertThat(phrases("Azerbaijan joins UN mediation agreement"))
        .containsExactly("UN mediation agreement");
  }

  @Test
  void twoCountriesJoinedByAndAreOnePhrase() {
    assertThat(phrases("Azerbaijani and Czech Republic MoDs sign plan"))
        .containsExactly("Azerbaijani and Czech Republic MoDs");
  }

  @Test
  void eventIsGivenWithAndWithoutItsOrganiser() {
    assertThat(phrases("She opens the 152nd Assembly of the Inter-Parliamentary Union (IPU)"))
        .containsExactly(
            "152nd Assembly of the Inter-Parliamentary Union (IPU)",
            "152nd Assembly",
            "Inter-Parliamentary Union (IPU)");
  }

  @Test
  void adjectiveBeforeAHeadWithNamesToItsRightBelongsToIt() {
    assertThat(phrases("Azerbaijan attends informal meeting of OTS Council of Foreign Ministers"))
        .contains("informal meeting of OTS Council of Foreign Ministers");
  }

  @Test
  void countyIsAPlaceWithinItsCouncil() {
    assertThat(phrases("Mayor addresses Buzau County Council"))
        .containsExactly("Buzau County", "Buzau County Council");
  }

  @Test
  void rulingIsWhatAPartyDoesAndNoNameOfIt() {
    assertThat(phrases("Ruling Armenian Labour Party wins"))
        .containsExactly("Armenian Labour Party");
  }

  @Test
  void prefixBelongsToTheCountry() {
    assertThat(phrases("Parliament condemns the anti-Azerbaijani resolution"))
        .containsExactly("anti-Azerbaijani resolution");
  }

  @Test
  void commonNounsAloneAreNoPhrase() {
    assertThat(phrases("Both sides sign a joint statement on trade")).isEmpty();
  }

  private static List<String> phrases(String text) {
    List<Token> tokens = EnglishTokenizer.tokenize(text);
    IntPredicate isPlace = i -> PLACES.contains(tokens.get(i).folded());
    return new NounPhraseFinder(tokens, isPlace, isPlace, i -> false, Language.builtIn())
        .find().stream().map(phrase -> phrase.span().in(text)).toList();
  }
}
