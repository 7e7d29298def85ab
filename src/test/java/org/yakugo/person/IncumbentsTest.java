package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Tenure;
import org.yakugo.glossary.WrittenTenures;
import org.yakugo.language.Language;
import org.yakugo.person.Incumbents.Incumbent;

class IncumbentsTest {
  private static final Incumbents KNOWN =
      of(
          """
          Gurbanguly Berdimuhamedow|President|TM|2007-02-14|2022-03-19
          Serdar Berdimuhamedow|President|TM|2022-03-19|
          Ilham Aliyev|President|AZ|2003-10-31|
          Jana Ozola|Minister of Foreign Affairs|LV|2019|2023-06
          Rita Kalna|Minister of Foreign Affairs|LV|2023-06|
          Sahiba Gafarova|Speaker of the Parliament|AZ|2020-03-10|
          Mark Rutte|Secretary General of NATO||2024-10-01|
          """);

  private static Incumbents of(String lines) {
    return Incumbents.of(Glossary.EMPTY.with(WrittenTenures.read(lines.replace('|', '\t'))));
  }

  private static Optional<String> holder(String text, String home, String day) {
    PersonMention office = new PersonGrammar(KnownTerms.NONE).find(text).getFirst();
    return KNOWN
        .of(office.posts().getFirst(), home, LocalDate.parse(day))
        .map(Incumbent::tenure)
        .map(Tenure::person);
  }

  @Test
  void anOfficeIsTheSameHoweverItIsWorded() {
    assertThat(holder("FM of Latvia arrives", null, "2024-02-01")).contains("Rita Kalna");
    assertThat(holder("Latvian Minister of Foreign Affairs arrives", null, "2024-02-01"))
        .contains("Rita Kalna");
    assertThat(holder("NATO Secretary General arrives", null, "2025-02-01")).contains("Mark Rutte");
    assertThat(holder("Speaker holds talks", "AZ", "2025-02-01")).contains("Sahiba Gafarova");
  }

  @Test
  void ofTwoPersonsOfOneSurnameTheDateDecides() {
    assertThat(holder("President of Turkmenistan arrives", null, "2021-05-01"))
        .contains("Gurbanguly Berdimuhamedow");
    assertThat(holder("President of Turkmenistan arrives", null, "2023-05-01"))
        .contains("Serdar Berdimuhamedow");
  }

  @Test
  void nobodyIsGivenWhereTwoCanHaveHeldThePost() {
    assertThat(holder("FM of Latvia arrives", null, "2023-06-15")).isEmpty();
    assertThat(holder("President of Turkmenistan arrives", null, "2022-03-19")).isEmpty();
  }

  @Test
  void anotherOfficeOrCountryHasNone() {
    assertThat(holder("President signs decree", "AZ", "2025-05-01")).contains("Ilham Aliyev");
    assertThat(holder("President signs decree", null, "2025-05-01")).isEmpty();
    assertThat(holder("President of SOCAR signs contract", "AZ", "2025-05-01")).isEmpty();
    assertThat(holder("Deputy FM of Latvia arrives", null, "2024-05-01")).isEmpty();
    assertThat(holder("Former President of Turkmenistan arrives", null, "2023-05-01")).isEmpty();
    assertThat(holder("FM of Latvia arrives", null, "2018-05-01")).isEmpty();
  }

  @Test
  void everyTenureOfTheStarterTableIsUnderstood() {
    Glossary starter = Glossary.load(Path.of("glossary"));
    assertThat(starter.tenures()).hasSizeGreaterThan(150);
    List<Tenure> understood = Incumbents.of(starter).all().stream().map(Incumbent::tenure).toList();
    assertThat(starter.tenures().stream().filter(tenure -> !understood.contains(tenure))).isEmpty();
  }

  /** {@code Lula} is the one who is called so. */
  private static boolean isCalled(Tenure one, Tenure other) {
    return one.called().equals(other.japanese()) || other.called().equals(one.japanese());
  }

  @Test
  void noPostOfTheStarterTableHasTwoHoldersAtOnce() {
    List<Incumbent> all = Incumbents.of(Glossary.load(Path.of("glossary"))).all();
    for (Incumbent one : all) {
      for (Incumbent other : all) {
        if (!one.equals(other)
            && !Ranks.of(Language.builtIn()).isOneOfSeveral(one.post())
            && !isCalled(one.tenure(), other.tenure())
            && one.tenure().country().equals(other.tenure().country())
            && one.tenure().post().equals(other.tenure().post())) {
          LocalDate second = one.tenure().from().last().plusDays(1);
          assertThat(other.tenure().surelyCovers(second) && one.tenure().surelyCovers(second))
              .as(one.tenure() + " and " + other.tenure())
              .isFalse();
        }
      }
    }
  }

  private static List<String> former(String text, String home, String day) {
    Incumbents known =
        of(
            """
            Anna Lille|President|EE|2001|2006-10-09
            Bruno Saar|President|EE|2006-10-09|2016-10-10
            Carl Tamm|President|EE|2016-10-10|2021-10-11
            Dora Kask|President|EE|2021-10-11|
            Dora Kask|Minister of Finance|EE|2019|
            """);
    PersonMention person = new PersonGrammar(KnownTerms.NONE).find(text).getFirst();
    return new FormerOffices(known, LocalDate.parse(day), home)
        .of(person)
        .posts()
        .getFirst()
        .qualifiers();
  }

  @Test
  void formerHolderIsTheLastOneOrAnEarlier() {
    assertThat(former("Former Estonian President Carl Tamm", null, "2024-05-01"))
        .containsExactly("former");
    assertThat(former("Former Estonian President Bruno Saar", null, "2024-05-01"))
        .containsExactly("earlier");
    assertThat(former("Former President Bruno Saar", "EE", "2018-05-01")).containsExactly("former");
    assertThat(former("Former President Maria Mets", "EE", "2018-05-01"))
        .containsExactly("earlier");
    assertThat(former("Former Finance Minister Maria Mets", "EE", "2018-05-01"))
        .containsExactly("former");
    assertThat(former("Former Justice Minister Maria Mets", "EE", "2018-05-01"))
        .containsExactly("former");
  }
}
