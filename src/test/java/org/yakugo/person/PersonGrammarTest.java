package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;

class PersonGrammarTest {
  private final PersonGrammar grammar = new PersonGrammar(KnownTerms.NONE);

  private PersonMention only(String text) {
    List<PersonMention> found = grammar.find(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  private static List<String> parts(String text, PersonMention mention, Kind kind) {
    return mention.parts().stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.span().in(text))
        .toList();
  }

  @Test
  void officeOfCountryThenName() {
    String text = "President of Latvia Edgars Rinkēvičs is on a visit to Azerbaijan";
    PersonMention mention = only(text);
    assertThat(mention.span().in(text)).isEqualTo("President of Latvia Edgars Rinkēvičs");
    assertThat(parts(text, mention, Kind.TITLE)).containsExactly("President of Latvia", "President");
    assertThat(parts(text, mention, Kind.PERSON)).containsExactly("Edgars Rinkēvičs", "Rinkēvičs");
    assertThat(parts(text, mention, Kind.PLACE)).containsExactly("Latvia");
  }

  @Test
  void adjectiveOfficeSurname() {
    String text = "Latvian President Rinkēvičs arrived";
    PersonMention mention = only(text);
    assertThat(mention.country().code()).isEqualTo("LV");
    assertThat(mention.name().isSurnameOnly()).isTrue();
  }

  @Test
  void twoPersonsAreTwoMentions() {
    String text = "FM Bayramov and the FM of Latvia, Baiba Braže, held a meeting";
    List<PersonMention> found = grammar.find(text);
    assertThat(found.stream().map(m -> m.span().in(text)))
        .containsExactly("FM Bayramov", "FM of Latvia, Baiba Braže");
  }

  @Test
  void severalOfficesOfOnePerson() {
    String text =
        "Josep Borrell, High Representative for Foreign Affairs and Security Policy and "
            + "Vice-President of the European Commission, said";
    PersonMention mention = only(text);
    assertThat(mention.posts()).extracting(Post::rank).containsExactly("high-representative", "president");
    assertThat(mention.posts().get(1).qualifiers()).containsExactly("deputy");
  }

  @Test
  void ambassadorHasSenderAndHost() {
    PersonMention mention = only("Slovakia's Ambassador to Baku, Elchin Gasymov");
    Post post = mention.posts().getFirst();
    assertThat(post.country().code()).isEqualTo("SK");
    assertThat(post.host().code()).isEqualTo("AZ");
  }

  @Test
  void groupOfHoldersNamesItsCountries() {
    PersonMention mention = only("Baku summons Belgium and Dutch ambassadors over documents");
    assertThat(mention.posts().getFirst().plural()).isTrue();
    assertThat(mention.countries()).extracting(Post.CountryName::code).containsExactly("BE", "NL");
  }

  @Test
  void fieldsOfWorkReachOverCommas() {
    PersonMention mention =
        only("Guinea-Bissau's Minister of Foreign Affairs, International Cooperation and "
            + "Communities, Joao Bernardo Vieira");
    assertThat(mention.posts().getFirst().topic().text())
        .isEqualTo("Foreign Affairs, International Cooperation and Communities");
    assertThat(mention.name().text()).isEqualTo("Joao Bernardo Vieira");
  }

  @Test
  void councilOfMinistersIsNoPerson() {
    assertThat(grammar.find("CIS Foreign Ministers Council discusses new steps")).isEmpty();
    assertThat(grammar.find("the Council of Foreign Ministers of the OTS met")).isEmpty();
  }

  @Test
  void placesBodiesAndMonthsAreNoPersons() {
    assertThat(grammar.find("Air Serbia starts Belgrade-Baku flights in May, New York Times says"))
        .isEmpty();
    assertThat(grammar.find("Heydar Aliyev Foundation opens exhibition in Rome")).isEmpty();
  }
}
