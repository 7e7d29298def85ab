package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldersTest {
  private final PersonGrammar grammar = new PersonGrammar(KnownTerms.NONE);

  private String holder(String headline, String body) {
    Holders holders = new Holders(grammar.find(body), "AZ");
    return grammar.find(headline).stream()
        .flatMap(office -> holders.of(office).stream())
        .map(person -> person.name().surnameText())
        .findFirst()
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Azerbaijani FM arrives in Rome | FM Bayramov met with his host | Bayramov",
        "Azerbaijan's Presidential Aide holds talks | Assistant to the President of Azerbaijan,"
            + " Hikmat Hajiyev, flew to Oslo | Hajiyev",
        "Presidential Representative visits Riga | The Azerbaijani President's Special"
            + " Representative Elchin Amirbayov arrived | Amirbayov",
        "Speaker of Azerbaijani Parliament opens congress | Speaker Sahiba Gafarova opened it"
            + " | Gafarova",
        "Georgian FM calls | Azerbaijani FM Bayramov spoke with Georgian FM Maka Botchorishvili"
            + " | Botchorishvili",
        "Director of Chinese Cyberspace Administration comes | The Director of the Cyberspace"
            + " Administration of China, Zhuang Rongwen, came | Zhuang"
      })
  void bodyNamesTheHolder(String headline, String body, String surname) {
    assertThat(holder(headline, body)).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Latvian FM arrives | FM Bayramov welcomed the guests",
        "Deputy Foreign Minister leaves | Foreign Minister Bayramov stays",
        "Belgian and Dutch ambassadors leave | Ambassador of Belgium Julien Peeters spoke",
        "Chairman of the State Customs Committee meets envoys | Chairman of the State Oil Fund"
            + " Shahmar Movsumov spoke"
      })
  void anotherOfficeIsNotTaken(String headline, String body) {
    assertThat(holder(headline, body)).isNull();
  }
}
