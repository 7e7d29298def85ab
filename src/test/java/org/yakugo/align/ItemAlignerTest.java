package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Section;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishReader;
import org.yakugo.mention.ItemReading;
import org.yakugo.person.KnownTerms;
import org.yakugo.person.PersonGrammar;

class ItemAlignerTest {
  private static final Glossary TERMS =
      Glossary.of(
          List.of(
              new Concept(
                  Kind.ORGANISATION,
                  "Inter-Parliamentary Union",
                  List.of("IPU"),
                  java.util.Set.of(),
                  "列国議会同盟",
                  List.of("IPU"),
                  List.of(),
                  "",
                  "",
                  null)));

  @Test
  void personWithPostAndCountryIsPairedWithAllItsParts() {
    assertThat(pairs("President of Estonia Alar Karis visits Georgia", "カリス・エストニア大統領がジョージアを訪問", ""))
        .contains(
            "person_title President of Estonia Alar Karis = カリス・エストニア大統領",
            "person Karis = カリス",
            "title President of Estonia = エストニア大統領",
            "title President = 大統領",
            "place Estonia = エストニア",
            "place Georgia = ジョージア");
  }

  @Test
  void nameThatOnlyTheBodyHasIsFoundThere() {
    assertThat(
            pairs(
                "Speaker of Moldovan Parliament opens exhibition",
                "グロス議会議長が展示会を開会",
                "The exhibition was opened by Speaker of the Parliament Igor Grosu."))
        .contains("person [body] Grosu = グロス");
  }

  @Test
  void countriesInOrderArePairedOneToOne() {
    List<String> pairs =
        pairs("Armenia thanks Georgia, Georgia thanks Armenia", "アルメニアがジョージアに、ジョージアがアルメニアに感謝", "");
    assertThat(pairs).filteredOn(pair -> pair.startsWith("place Armenia")).hasSize(2);
    assertThat(pairs).filteredOn(pair -> pair.startsWith("place Georgia")).hasSize(2);
  }

  @Test
  void bodyIsFoundByCountryAndHead() {
    assertThat(
            pairs(
                "Director of Chinese Space Administration arrives in Baku", "中国宇宙管理局局長がバクーに到着", ""))
        .contains(
            "title Director of Chinese Space Administration = 中国宇宙管理局局長",
            "organisation Chinese Space Administration = 中国宇宙管理局",
            "title Director = 局長");
  }

  @Test
  void wrongNameOfABodyIsFoundByItsAcronym() {
    assertThat(
            pairs(
                "Delegation attends 150th Assembly of the Inter-Parliamentary Union (IPU)",
                "代表団が国際議会同盟（IPU）第150回総会に出席",
                ""))
        .contains("organisation Inter-Parliamentary Union (IPU) = 国際議会同盟（IPU）");
  }

  @Test
  void ordinalOfAnEventIsPartOfIt() {
    assertThat(pairs("12th Global Energy Forum held in Baku", "バクーで第 12 回グローバル・エネルギー・フォーラムが開催", ""))
        .contains("event 12th Global Energy Forum = 第 12 回グローバル・エネルギー・フォーラム");
  }

  @Test
  void phraseThatTakesInTheEndOfABracketTakesInAllOfIt() {
    assertThat(
            pairs(
                "FM attends informal meeting of Foreign Ministers of the Alliance (IPU)",
                "外相がチュルク同盟（IPU）非公式外相会合に出席",
                ""))
        .noneMatch(pair -> pair.contains("= IPU）"));
  }

  @Test
  void twoNeighboursAreAPairTogether() {
    assertThat(pairs("Talks held in Georgia's Batumi", "ジョージアのバトゥミで協議", ""))
        .contains("place Georgia's Batumi = ジョージアのバトゥミ");
  }

  @Test
  void honorificBelongsToAPersonWithoutOffice() {
    assertThat(
            pairs(
                "Ruben Sargsyan writes to the Ombudsman",
                "ルーベン・サルグシャン氏が書簡を送付",
                "Businessman Ruben Sargsyan wrote a letter."))
        .contains(
            "person_title Ruben Sargsyan = ルーベン・サルグシャン氏", "person Ruben Sargsyan = ルーベン・サルグシャン");
  }

  @Test
  void unsureSimilarityIsNoPair() {
    assertThat(pairs("Karimov visits Tbilisi", "ハサノフがトビリシを訪問", ""))
        .containsExactly("place Tbilisi = トビリシ");
  }

  @Test
  void missingHeadlineGivesNothing() {
    assertThat(pairs("FM Karimov visits Tbilisi", "", "")).isEmpty();
  }

  @Test
  void spansPointAtWhatIsPrinted() {
    String ja = "ＥＵ　理事会、ジョージア について協議";
    Item item = item("EU Council discusses Georgia", ja, "");
    for (Link link : align(item)) {
      assertThat(link.japanese().in(ja)).isEqualTo(link.target());
      assertThat(link.english().in("EU Council discusses Georgia")).isEqualTo(link.source());
    }
  }

  private static List<String> pairs(String en, String ja, String body) {
    return align(item(en, ja, body)).stream()
        .map(
            link ->
                link.kind().label()
                    + (link.inHeadline() ? " " : " [body] ")
                    + link.source()
                    + " = "
                    + link.target())
        .toList();
  }

  private static List<Link> align(Item item) {
    PersonGrammar persons = new PersonGrammar(KnownTerms.of(TERMS));
    EnglishReader reader = new EnglishReader(TERMS, Countries.WORLD, persons::find);
    ItemReading reading = reader.read(item.en().text(), CorpusAligner.body(item));
    return new ItemAligner().align(item, reading.headline(), reading.body());
  }

  private static Item item(String en, String ja, String body) {
    List<Passage> paragraphs = body.isEmpty() ? List.of() : List.of(Passage.of(body));
    return new Item(
        1, new Section(0, ""), Passage.of(ja), Passage.of(en), paragraphs, null, List.of(), 1);
  }
}
