package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks, abbreviations, qualifiers and names as bulletins print them. */
class OfficesTest {
  private final PersonGrammar grammar = new PersonGrammar(KnownTerms.NONE);

  /** Country, qualifiers, rank, field, bodies and surname of each person. */
  private String read(String text) {
    return grammar.find(text).stream().map(this::told).collect(Collectors.joining("; "));
  }

  private String told(PersonMention person) {
    String country = person.country() == null ? "" : person.country().code();
    String posts = person.posts().stream().map(this::told).collect(Collectors.joining(" + "));
    String name = person.name() == null ? "" : person.name().surnameText();
    return String.join("/", country, posts, String.join(" ", person.honorifics()), name);
  }

  private String told(Post post) {
    List<String> words = new java.util.ArrayList<>(post.qualifiers());
    words.add(post.rank());
    if (post.topic() != null) {
      words.add("(" + post.topic().text() + ")");
    }
    post.bodies().forEach(body -> words.add("[" + body.text() + "]"));
    return String.join(" ", words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Dep. FM Rzayev speaks | /deputy minister (foreign affairs)//Rzayev",
        "Turkish Dep. Foreign Minister Berris Ekinci speaks | TR/deputy minister (foreign affairs)//Ekinci",
        "Lt. Gen. Karim Valiyev speaks | //中将/Valiyev",
        "Lt Gen Karim Valiyev speaks | //中将/Valiyev",
        "Maj. Gen. Levan Beridze speaks | //少将/Beridze",
        "Rear Adm. Peter Walker speaks | //少将/Walker",
        "Rear Admiral Peter Walker speaks | //少将/Walker",
        "Lt. Col. Anton Petrov speaks | //中佐/Petrov",
        "Amb. Levan Beridze speaks | /ambassador//Beridze",
        "Sen. Lindsey Graham speaks | /senator//Graham",
        "Rep. Steve Cohen speaks | /congressman//Cohen",
        "Min. Jabbarov speaks | /minister//Jabbarov",
        "Sec. Rubio speaks | /secretary//Rubio",
        "Chief of the General Staff of the Turkish Armed Forces General Selim Demir"
            + " | TR/chief-of-general-staff [Armed Forces]/大将/Demir",
        "New Prime Minister of Bulgaria speaks | BG/newly-appointed prime-minister//",
        "New Zealand Prime Minister Peter Walker speaks | NZ/prime-minister//Walker",
        "Outgoing President of Poland Adam Nowak speaks | PL/outgoing president//Nowak",
        "Then Prime Minister of Italy Marco Bianchi | IT/then prime-minister//Bianchi",
        "Caretaker Prime Minister of Bulgaria | BG/interim prime-minister//",
        "Interim President of Syria Ahmed al-Sharaa | SY/interim president//Sharaa",
        "Governor Peter Walker of Texas speaks | /governor [Texas]//Walker",
        "Lieutenant Governor Peter Walker of Texas speaks | /lieutenant-governor [Texas]//Walker",
        "Central Bank of Brazil Governor Paulo Silva speaks | BR/governor [Central Bank]//Silva",
        "Governor of Astrakhan Region Igor Ivanov | RU/governor [Astrakhan Region]//Ivanov",
        "Governor of Tehran Province speaks | /governor [Tehran Province]//",
        "Chief of Pakistan's Joint Chiefs of Staff Committee General Ali Khan"
            + " | PK/head [Joint Chiefs of Staff Committee]/大将/Khan",
        "Fed Chair Peter Walker speaks | US/chair [Fed]//Walker",
        "House Speaker Peter Walker speaks | /house-speaker//Walker",
        "US Under Secretary of State for Energy Peter Walker | US/state-under-secretary (Energy)//Walker",
        "US Under Secretary of Defense for Policy Peter Walker | US/permanent-secretary (Defense)//Walker",
        "US Assistant Secretary of Defense Peter Walker | US/assistant secretary (Defense)//Walker",
        "UK Foreign Secretary Peter Walker | GB/foreign-secretary (foreign affairs)//Walker",
        "German Chancellor Peter Walker | DE/chancellor//Walker",
        "UK Chancellor of the Exchequer Peter Walker | GB/exchequer//Walker",
        "US Vice President JD Walker | US/deputy president//Walker",
        "Gov. JB Pritzker speaks | /governor//Pritzker",
        "Indian FM S. Jaishankar speaks | IN/minister (foreign affairs)//Jaishankar",
        "Chief Justice of India B. R. Gavai speaks | IN/president-judge//Gavai",
        "Philippine Foreign Secretary Ma. Theresa Lazaro | PH/foreign-secretary (foreign affairs)//Lazaro",
        "South Korean President Lee Jae-myung speaks | KR/president//Lee",
        "French FM Jean-Yves Le Drian speaks | FR/minister (foreign affairs)//Le Drian",
        "German MP Ursula von der Leyen speaks | DE/mp//von der Leyen",
        "President of Mexico Claudia Sheinbaum Pardo | MX/president//Sheinbaum",
        "Hungarian PM Péter Magyar speaks | HU/prime-minister//Magyar"
      })
  void office(String text, String told) {
    assertThat(read(text)).isEqualTo(told);
  }
}
