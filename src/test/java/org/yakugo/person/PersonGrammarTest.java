package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;
import org.yakugo.text.Span;

class PersonGrammarTest {
  private final PersonGrammar grammar = new PersonGrammar(KnownTerms.NONE);

  private PersonMention only(String text) {
    List<PersonMention> found = grammar.find(text);
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
    assertThat(mention.posts())
        .extracting(Post::rank)
        .containsExactly("high-representative", "president");
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
        only(
            "Guinea-Bissau's Minister of Foreign Affairs, International Cooperation and "
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

  private String surname(String text) {
    return only(text).name().surnameText();
  }

  @Test
  void surnameIsTheWordThatNewsCallsThePersonBy() {
    assertThat(surname("Director of the Space Agency of China, Zhuang Rongwen"))
        .isEqualTo("Zhuang");
    assertThat(surname("Prime Minister of Spain Pedro Sánchez Pérez-Castejón"))
        .isEqualTo("Sánchez");
    assertThat(surname("Ambassador of Belgium, Julien de Fraipont")).isEqualTo("de Fraipont");
    assertThat(surname("President of the European Commission Ursula von der Leyen"))
        .isEqualTo("von der Leyen");
    assertThat(surname("Transitional President of Syria Ahmed al-Sharaa")).isEqualTo("Sharaa");
    assertThat(surname("H.E. Mr. Ghanim AL-OTAIBI, Minister of Oil of Kuwait")).isEqualTo("OTAIBI");
    assertThat(surname("Crown Prince of Saudi Arabia Mohammed bin Salman")).isEqualTo("Mohammed");
    assertThat(surname("Prime Minister of Thailand Anutin Charnvirakul")).isEqualTo("Anutin");
    assertThat(surname("Minister of Foreign Affairs of Portugal, Joao Bernardo Vieira"))
        .isEqualTo("Vieira");
    assertThat(surname("Foreign Minister of Iceland Thorgerdur Katrin Gunnarsdottir"))
        .isEqualTo("Gunnarsdottir");
    assertThat(surname("MP Ilham Heydar oglu Mammadov")).isEqualTo("Mammadov");
  }

  @Test
  void listOfPersonsKeepsEachOfficeWithItsHolder() {
    String text =
        "He met Political Director at the Foreign Ministry Paul Walker, Deputy Speaker of the House "
            + "of Commons Jane Hill, Head of the UK-Azerbaijan Interparliamentary Friendship Group "
            + "Bob Stone, and a number of MPs.";
    assertThat(grammar.find(text).stream().filter(m -> m.name() != null).map(m -> m.name().text()))
        .containsExactly("Paul Walker", "Jane Hill", "Bob Stone");
  }

  @Test
  void lineEndsEndAPerson() {
    String text =
        "- Kyrgyz Foreign Minister Jeenbek Kulubayev\n- Uzbekistan's Foreign Minister Bakhtiyor Saidov";
    assertThat(grammar.find(text).stream().map(m -> m.span().in(text)))
        .containsExactly(
            "Kyrgyz Foreign Minister Jeenbek Kulubayev",
            "Uzbekistan's Foreign Minister Bakhtiyor Saidov");
  }

  @Test
  void nameAloneNeedsASign() {
    assertThat(grammar.find("detained Armenian businessman Ruben Vardanyan wrote"))
        .extracting(m -> m.name().text(), m -> m.country().code())
        .containsExactly(tuple("Ruben Vardanyan", "AM"));
    assertThat(grammar.find("Real Estate Impact Conference opens near Sangachal Terminal"))
        .isEmpty();
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
  void countryMayFollowTheName() {
    PersonMention mention = only("PM Fico of Slovakia speaks");
    assertThat(mention.country().code()).isEqualTo("SK");
  }

  @Test
  void pluralVerbTellsTwoSubjects() {
    String text = "Zakir Hasanov, Chief of Turkish Navy meet in Baku";
    assertThat(grammar.find(text)).hasSize(2);
    assertThat(grammar.find(text.replace(" meet", " meets"))).hasSize(1);
  }

  @Test
  void smallOrdinaryWordsAreNoOffice() {
    assertThat(grammar.find("They chair the meeting and head home; members and directors agree"))
        .isEmpty();
    assertThat(grammar.find("Premier League leaders Hearts win at 3 pm")).isEmpty();
  }

  @Test
  void bodyOfOneCountryTellsIt() {
    String text = "Speaker of the Knesset Dana Levi arrived";
    PersonMention mention = only(text);
    assertThat(mention.country().code()).isEqualTo("IL");
    assertThat(parts(text, mention, Kind.PLACE)).isEmpty();
  }

  @Test
  void namedCountryOutweighsTheBodys() {
    PersonMention mention = only("Azerbaijan's envoy to the Federal Foreign Office Elchin Bagirli");
    assertThat(mention.country().code()).isEqualTo("AZ");
  }

  @Test
  void listsPutTheSurnameBeforeAComma() {
    PersonMention mention =
        only("VARDANIDZE, Giorgi Levanovich, Secretary of the Security Council of Georgia");
    assertThat(mention.name().surnameText()).isEqualTo("VARDANIDZE");
    assertThat(mention.name().text()).isEqualTo("Giorgi Levanovich VARDANIDZE");
    assertThat(mention.posts()).extracting(Post::rank).containsExactly("secretary");
  }

  @Test
  void bodyOfABodyMayStandAfterAComma() {
    PersonMention mention =
        only("Dr. Somphone Keo, Head of the Central Office, Lao People's Revolutionary Party");
    assertThat(mention.country().code()).isEqualTo("LA");
  }
}
