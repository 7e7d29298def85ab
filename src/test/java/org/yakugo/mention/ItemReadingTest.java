package org.yakugo.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yakugo.glossary.Glossary;
import org.yakugo.person.PersonMention;
import org.yakugo.person.PersonName;
import org.yakugo.text.Span;

/** Which persons of an item can be one, and which of its two texts a mention is of. */
class ItemReadingTest {
  private static final EnglishReader READER = EnglishReader.of(Glossary.of(List.of()));

  private final ItemReading item =
      READER.read(
          "Braže meets President Alar Karis in Tallinn",
          """
          Foreign Minister of Latvia Baiba Braže met President of Estonia Alar Karis.
          Finland's Anna Braže and Baiba Braže, whom Mr Karis knows, waited in Narva.""");

  private static String told(PersonMention person) {
    return person.name().text() + (person.posts().isEmpty() ? "" : ", " + person.posts().size());
  }

  private PersonName name(String text) {
    return IntStream.of(0, 1)
        .mapToObj(i -> i == 0 ? item.headline() : item.body())
        .flatMap(reading -> reading.persons().stream())
        .map(PersonMention::name)
        .filter(name -> name != null && name.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static PersonName stranger() {
    return READER.read("Edgars Rinkēvičs speaks", "").headline().persons().getFirst().name();
  }

  @Test
  void namesakesAreToldOnceEachTheHeadlinesFirst() {
    assertThat(item.namesakes(name("Braže")))
        .map(ItemReadingTest::told)
        .containsExactly("Braže", "Baiba Braže, 1", "Anna Braže", "Baiba Braže");
    assertThat(item.namesakes(name("Alar Karis")))
        .map(ItemReadingTest::told)
        .containsExactly("Alar Karis, 1", "Alar Karis, 1", "Karis");
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    assertThat(item.namesakes(name("Anna Braže")))
        .map(ItemReadingTest::told)
        .containsExactly("Braže", "Anna Braže");
  }

  @Test
  void nobodyIsANamesakeOfAStranger() {
    assertThat(item.namesakes(stranger())).isEmpty();
    assertThat(item.described(stranger())).isEmpty();
  }

  @Test
  void firstOneWithAPostIsTheOneDescribed() {
    assertThat(item.described(name("Braže")).map(ItemReadingTest::told))
        .isEqualTo(Optional.of("Baiba Braže, 1"));
    assertThat(item.described(name("Karis"))).containsSame(item.headline().persons().getLast());
  }

  @Test
  void aMentionIsOfTheTextThatItStandsIn() {
    assertThat(item.headline().mentions()).isNotEmpty();
    assertThat(item.headline().mentions())
        .allSatisfy(mention -> assertThat(item.of(mention)).isSameAs(item.headline()));
    assertThat(item.body().mentions())
        .hasSizeGreaterThan(5)
        .allSatisfy(mention -> assertThat(item.of(mention)).isSameAs(item.body()));
    assertThat(item.of(item.headline().persons().getFirst())).isSameAs(item.headline());
    assertThat(item.of(item.body().persons().getFirst())).isSameAs(item.body());
  }

  @Test
  void mentionsBeginningInAStretchAreThoseFromItsStartToBeforeItsEnd() {
    EnglishReading headline = item.headline();
    int president = headline.text().indexOf("President");
    int karis = headline.text().indexOf("Karis");
    assertThat(headline.beginningIn(new Span(president, karis)))
        .isNotEmpty()
        .isEqualTo(
            headline.mentions().stream()
                .filter(m -> m.span().start() >= president && m.span().start() < karis)
                .toList());
    assertThat(headline.beginningIn(new Span(0, headline.text().length())))
        .isEqualTo(headline.mentions());
    assertThat(headline.beginningIn(new Span(0, 1))).isNotEmpty();
    assertThat(headline.beginningIn(new Span(1, president))).isEmpty();
    assertThat(headline.beginningIn(new Span(karis, karis))).isEmpty();
  }
}
