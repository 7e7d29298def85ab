package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;

class PersonsTest {
  private static final Concept IMRAN = person("Imran Qureshi", "イムラン・クレイシ");
  private static final Concept ALI = person("Ali Karimov", "カリモフ");
  private static final Concept SARA = person("Sara Karimova", "カリモヴァ");
  private static final Concept OTHER_ALI = person("Rashid Karimov", "カリーモフ");

  @Test
  void surnameAloneIsThePersonOfThatSurname() {
    assertThat(persons(IMRAN, ALI).named("", "Qureshi")).contains(IMRAN);
  }

  @Test
  void givenNameMustFit() {
    assertThat(persons(IMRAN).named("Imran", "Qureshi")).contains(IMRAN);
    assertThat(persons(IMRAN).named("I.", "Qureshi")).contains(IMRAN);
    assertThat(persons(IMRAN).named("Bashir", "Qureshi")).isEmpty();
  }

  @Test
  void twoOfOneSurnameAreToldApartByTheGivenNameOnly() {
    Persons both = persons(ALI, OTHER_ALI, SARA);
    assertThat(both.named("Rashid", "Karimov")).contains(OTHER_ALI);
    assertThat(both.named("", "Karimov")).isEmpty();
  }

  @Test
  void bodiesAreNoPersons() {
    Concept body =
        ConceptBuilder.of(Kind.ORGANISATION, "Qureshi Foundation").prefer("クレイシ財団").build();
    assertThat(persons(body).named("", "Qureshi")).isEmpty();
  }

  @Test
  void surnameIsTheJapaneseWordInItsPlace() {
    assertThat(Persons.surname(IMRAN, "Qureshi")).containsExactly("クレイシ");
    assertThat(Persons.surname(ALI, "Karimov")).containsExactly("カリモフ");
  }

  @Test
  void surnameOfAnotherNumberOfWordsIsUnknown() {
    assertThat(Persons.surname(person("Imran Ahmed Qureshi", "イムラン・クレイシ"), "Qureshi")).isEmpty();
  }

  private static Persons persons(Concept... concepts) {
    return Persons.of(Glossary.of(List.of(concepts)));
  }

  private static Concept person(String english, String japanese) {
    return ConceptBuilder.of(Kind.PERSON, english).prefer(japanese).build();
  }
}
