package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishReader;
import org.yakugo.person.KnownTerms;
import org.yakugo.person.PersonGrammar;
import org.yakugo.text.NameKey;

class PrecedentsTest {
  private static final Precedents PAST =
      past(
          """
          ● ママドフ・カザフスタン外相が訪問
          FM of Kazakhstan Mammadov arrives

          FM of Kazakhstan Ali Mammadov arrived on Monday. (SAMPLE / 09.03.2026)

          ● マンマドフ・ジョージア外相が訪問
          FM of Georgia Mammadov arrives

          FM of Georgia Rashad Mammadov arrived on Tuesday. (SAMPLE / 10.03.2026)
          """);

  private static Precedents past(String items) {
    PersonGrammar grammar = new PersonGrammar(KnownTerms.of(Glossary.EMPTY));
    EnglishReader reader = new EnglishReader(Glossary.EMPTY, Countries.WORLD, grammar::find);
    Bulletin bulletin =
        BulletinReader.parse("past.txt", "週間情報\n2026年3月7日～3月13日\n\n1. 外交\n" + items);
    return Precedents.of(new CorpusAligner(reader).align(bulletin));
  }

  private static List<String> surname(Bearer bearer) {
    return PAST.of(Kind.PERSON, NameKey.of("Mammadov"), bearer).stream()
        .map(Precedent::target)
        .toList();
  }

  @Test
  void personsOfOneSurnameShareNoPrecedentsWhereGivenNamesDiffer() {
    assertThat(surname(new Bearer("Ali", "Mammadov", null))).containsExactly("ママドフ");
    assertThat(surname(new Bearer("Rashad", "Mammadov", null))).containsExactly("マンマドフ");
    assertThat(surname(new Bearer("Elchin", "Mammadov", null))).isEmpty();
  }

  @Test
  void personsOfOneSurnameAndPostShareNoPrecedentsWhereCountriesDiffer() {
    assertThat(surname(new Bearer("", "Mammadov", "KZ"))).containsExactly("ママドフ");
    assertThat(surname(new Bearer("", "Mammadov", "GE"))).containsExactly("マンマドフ");
    assertThat(surname(new Bearer("", "Mammadov", "LV"))).isEmpty();
  }

  @Test
  void whereNothingTellsWhoIsMeantEachIsAPrecedent() {
    assertThat(surname(new Bearer("", "Mammadov", null)))
        .containsExactlyInAnyOrder("ママドフ", "マンマドフ");
    assertThat(surname(null)).containsExactlyInAnyOrder("ママドフ", "マンマドフ");
  }

  @Test
  void spellingsOfAGivenNameAreOnePerson() {
    Bearer one = new Bearer("Jeyhun", "Bayramov", "AZ");
    assertThat(one.canBe(new Bearer("Ceyhun", "Bayramov", null), Kind.PERSON)).isTrue();
    assertThat(one.canBe(new Bearer("J.", "Bayramov", "AZ"), Kind.PERSON_TITLE)).isTrue();
    assertThat(one.canBe(new Bearer("Aydin", "Bayramov", "AZ"), Kind.PERSON)).isFalse();
  }
}
