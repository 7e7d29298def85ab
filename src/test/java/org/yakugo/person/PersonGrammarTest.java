package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Kind;
import org.yakugo.text.Span;

class PersonGrammarTest {
  private static final PersonGrammar GRAMMAR = new PersonGrammar(KnownTerms.NONE);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/org/yakugo/person/offices.tsv", delimiter = '\t')
  void isReadAs(String text, String told) {
    assertThat(read(text)).isEqualTo(told);
  }

  /** Bodies of ministers, places, companies, small ordinary words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CIS Foreign Ministers Council discusses new steps",
        "the Council of Foreign Ministers of the OTS met",
        "Air Serbia starts Belgrade-Baku flights in May, New York Times says",
        "Heydar Aliyev Foundation opens exhibition in Rome",
        "Real Estate Impact Conference opens near Sangachal Terminal",
        "They chair the meeting and head home; members and directors agree",
        "Premier League leaders Hearts win at 3 pm"
      })
  void isNoPerson(String text) {
    assertThat(GRAMMAR.find(text)).isEmpty();
  }

  /** Countries, posts, honorifics and name of each person. */
  private static String read(String text) {
    return GRAMMAR.find(text).stream()
        .map(PersonGrammarTest::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(PersonMention person) {
    String countries =
        person.country() != null
            ? person.country().code()
            : person.countries().stream()
                .map(Post.CountryName::code)
                .collect(Collectors.joining(" "));
    String posts =
        person.posts().stream().map(PersonGrammarTest::told).collect(Collectors.joining(" + "));
    return String.join(
        "/", countries, posts, String.join(" ", person.honorifics()), told(person.name()));
  }

  /** Qualifiers, rank, field, bodies, seat; a star behind several holders. */
  private static String told(Post post) {
    List<String> words = new ArrayList<>(post.qualifiers());
    words.add(post.rank() + (post.plural() ? "*" : ""));
    if (post.topic() != null) {
      words.add("(" + post.topic().text() + ")");
    }
    post.bodies().forEach(body -> words.add("[" + body.text() + "]"));
    if (post.host() != null) {
      words.add("to " + post.host().code());
    }
    return String.join(" ", words);
  }

  /** What news calls the person by stands behind, if it is another. */
  private static String told(@Nullable PersonName name) {
    if (name == null) {
      return "";
    }
    String surname = name.surnameText();
    return name.text().equals(surname) ? surname : name.text() + " (" + surname + ")";
  }

  private static PersonMention only(String text) {
    List<PersonMention> found = GRAMMAR.find(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  private static List<String> parts(String text, PersonMention mention, Kind kind) {
    return MentionParts.of(mention).stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.span().in(text))
        .toList();
  }

  @Test
  void officeOfCountryThenName() {
    String text = "President of Latvia Edgars Rinkēvičs is on a visit to Azerbaijan";
    PersonMention mention = only(text);
    assertThat(mention.span().in(text)).isEqualTo("President of Latvia Edgars Rinkēvičs");
    assertThat(parts(text, mention, Kind.TITLE))
        .containsExactly("President of Latvia", "President");
    assertThat(parts(text, mention, Kind.PERSON)).containsExactly("Edgars Rinkēvičs", "Rinkēvičs");
    assertThat(parts(text, mention, Kind.PLACE)).containsExactly("Latvia");
  }

  @Test
  void twoPersonsAreTwoMentions() {
    String text = "FM Bayramov and the FM of Latvia, Baiba Braže, held a meeting";
    List<PersonMention> found = GRAMMAR.find(text);
    assertThat(found.stream().map(m -> m.span().in(text)))
        .containsExactly("FM Bayramov", "FM of Latvia, Baiba Braže");
  }

  @Test
  void groupOfHoldersNamesItsCountries() {
    PersonMention mention = only("Baku summons Belgium and Dutch ambassadors over documents");
    assertThat(mention.posts().getFirst().plural()).isTrue();
    assertThat(mention.countries()).extracting(Post.CountryName::code).containsExactly("BE", "NL");
  }

  @Test
  void lineEndsEndAPerson() {
    String text =
        "- Kyrgyz Foreign Minister Jeenbek Kulubayev\n- Uzbekistan's Foreign Minister Bakhtiyor Saidov";
    assertThat(GRAMMAR.find(text).stream().map(m -> m.span().in(text)))
        .containsExactly(
            "Kyrgyz Foreign Minister Jeenbek Kulubayev",
            "Uzbekistan's Foreign Minister Bakhtiyor Saidov");
  }

  @Test
  void knownBodiesAreNotCutInTwo() {
    KnownTerms known =
        (text, tokens) ->
            List.of(
                new KnownTerms.Term(
                    Kind.ORGANISATION,
                    new Span(
                        text.indexOf("Blue"),
                        text.indexOf("Blue") + "Blue Caspian Trust".length())));
    String text = "Head of the Blue Caspian Trust Levan Beridze said";
    PersonMention mention = new PersonGrammar(known).find(text).getFirst();
    assertThat(mention.name().text()).isEqualTo("Levan Beridze");
    assertThat(mention.posts().getFirst().bodies().getFirst().text())
        .isEqualTo("Blue Caspian Trust");
  }

  @Test
  void bodyOfOneCountryTellsIt() {
    String text = "Speaker of the Knesset Dana Levi arrived";
    PersonMention mention = only(text);
    assertThat(mention.country().code()).isEqualTo("IL");
    assertThat(parts(text, mention, Kind.PLACE)).isEmpty();
  }
}
