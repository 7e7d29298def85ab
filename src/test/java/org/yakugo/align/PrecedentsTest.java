package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yakugo.Evidence;
import org.yakugo.Kind;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Section;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishReader;
import org.yakugo.text.NameKey;
import org.yakugo.text.Span;

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
    EnglishReader reader = EnglishReader.of(Glossary.EMPTY);
    Bulletin bulletin =
        BulletinReader.read(SourceText.of("past.txt", "週間情報\n2026年3月7日～3月13日\n\n1. 外交\n" + items));
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

  @Test
  void holderOfAWholeNameIsKnownByItsLastWord() {
    Precedents past =
        past(
            """
            ● ファム・ミン・チン首相が訪問
            Prime Minister Pham Minh Chinh arrives

            Prime Minister Pham Minh Chinh arrived on Monday. (SAMPLE / 09.03.2026)
            """);
    assertThat(past.of(Kind.PERSON_TITLE, NameKey.of("Chinh") + "/|prime-minister||||||"))
        .extracting(Precedent::target)
        .containsExactly("ファム・ミン・チン首相");
    assertThat(past.of(Kind.PERSON, NameKey.of("Chinh"))).isEmpty();
  }

  @Test
  void andIsItsSign() {
    assertThat(Precedents.keyOfWording("Minister of Economy & Finance"))
        .isEqualTo(Precedents.keyOfWording("Minister of Economy and Finance"));
  }

  @Test
  void ofManyUsesAllCountAndTheNewestAreShown() {
    LocalDate first = LocalDate.of(2020, 1, 1);
    List<AlignedItem> items =
        IntStream.range(0, 130)
            .mapToObj(day -> item("w" + (1000 + day), day % 7, first.plusDays(day)))
            .toList();
    Precedent precedent = Precedents.of(items).of(Kind.PERSON, "mammadov").getFirst();
    assertThat(precedent.uses()).isEqualTo(130);
    assertThat(precedent.last()).isEqualTo(first.plusDays(129));
    assertThat(precedent.evidence()).hasSize(100);
    assertThat(precedent.evidence().getFirst())
        .isEqualTo(new Evidence("w1129", 129 % 7, "ママドフ", "Mammadov"));
    assertThat(precedent.evidence().getLast().bulletin()).isEqualTo("w1030");
  }

  @Test
  void ofOneDayTheFirstItemStandsFirstAndUndatedOnesLast() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    Precedents past =
        Precedents.of(
            List.of(
                item("a", 3, day),
                item("a", 4, null),
                item("b", 1, day.plusDays(1)),
                item("c", 2, day)));
    assertThat(past.of(Kind.PERSON, "mammadov").getFirst().evidence())
        .extracting(Evidence::bulletin, Evidence::item)
        .containsExactly(tuple("b", 1), tuple("c", 2), tuple("a", 3), tuple("a", 4));
  }

  private static AlignedItem item(String bulletin, int n, @Nullable LocalDate date) {
    Passage japanese = Passage.of("ママドフ");
    Passage english = Passage.of("Mammadov");
    Item item = new Item(n, new Section(0, ""), japanese, english, List.of(), null, List.of(), 1);
    Link link =
        new Link(
            Kind.PERSON,
            true,
            new Span(0, 8),
            new Span(0, 4),
            "mammadov",
            "Mammadov",
            "ママドフ",
            0.5,
            null);
    return new AlignedItem(bulletin, date, item, List.of(link));
  }
}
