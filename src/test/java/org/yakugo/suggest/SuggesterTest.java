package org.yakugo.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.draft.Composer;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;
import org.yakugo.lab.quality.SuggesterAtHand;
import org.yakugo.language.Language;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.mention.EnglishReader;
import org.yakugo.phrase.Lexicon;

class SuggesterTest {
  private static final String PAST =
      """
      エストニア政治情報
      2030年1月5日～1月11日
      在エストニア大使館

      1. 外政関連

      ● カリス外相がタリンでクレイシ・パキスタン外相と会談
      FM Karis meets Pakistani FM Qureshi in Tallinn

      The two ministers discussed trade. (ERR / 06.01.2030)

      ● 国際議会同盟（IPU）第150回総会が閉幕
      150th Assembly of the Inter-Parliamentary Union (IPU) closes

      The Assembly closed after four days. (ERR / 07.01.2030)

      ● タリンで第 8 回タリン治安フォーラムが開催
      8th Tallinn Security Forum held in Tallinn

      The Forum lasted a day. (ERR / 08.01.2030)

      ● 国会が予算を採択
      National Assembly adopts budget

      The budget was adopted. (ERR / 09.01.2030)

      ● エストニア、ラトビア、フィンランドの外相がタリンで会談
      Foreign Ministers of Estonia, Latvia and Finland meet in Tallinn

      They met for an hour. (ERR / 10.01.2030)

      ● サール財政相がリガを訪問
      Finance Minister Saar visits Riga

      The Minister stayed a day. (ERR / 10.01.2030)
      """;

  private static final Glossary TERMS =
      Glossary.of(
          List.of(
              concept(Kind.ORGANISATION, "Inter-Parliamentary Union", "IPU", "列国議会同盟"),
              concept(Kind.TITLE, "Foreign Minister", "FM", "外相")));

  /** A row of the starter glossary. */
  private static final Concept NATIONAL_ASSEMBLY =
      concept(Kind.ORGANISATION, "National Assembly", "NA", "国民議会");

  private static final Suggester SUGGESTER = suggester(TERMS);

  @Test
  void printedPersonIsGivenFromMemoryWithItsEvidence() {
    Rendering best = best("FM Karis visits Riga", "FM Karis");
    assertThat(best.target()).isEqualTo("カリス外相");
    assertThat(best.origin()).isEqualTo(Origin.MEMORY);
    assertThat(best.uses()).isEqualTo(1);
    assertThat(best.evidence().getFirst().bulletin()).isEqualTo("2030-01-05");
    assertThat(best.evidence().getFirst().item()).isEqualTo(1);
  }

  @Test
  void otherWordingOfThePostFindsTheSamePerson() {
    assertThat(best("Foreign Minister Karis visits Riga", "Foreign Minister Karis").target())
        .isEqualTo("カリス外相");
  }

  @Test
  void severalCountriesOfficeIsNobodysPrecedent() {
    assertThat(best("Estonian Foreign Minister visits Riga", "Estonian Foreign Minister").target())
        .isEqualTo("外相");
    String group = "Foreign Ministers of Estonia, Latvia and Finland";
    assertThat(best(group + " meet in Riga", group).target()).isEqualTo("エストニア、ラトビア、フィンランドの外相");
  }

  @Test
  void officeAtHomeIsToldFromAnothers() {
    String both = "Latvian Foreign Minister meets Estonian Foreign Minister in Riga";
    Suggestion suggestion = SUGGESTER.suggest(Item.ofHeadlines(1, "", both));
    assertThat(suggestion.drafts().getFirst().ja()).isEqualTo("ラトビア外相がリガでエストニア外相と会談");
  }

  @Test
  void officialNameBeatsAWrongPrecedent() {
    Rendering best = best("Inter-Parliamentary Union meets in Oslo", "Inter-Parliamentary Union");
    assertThat(best.target()).isEqualTo("列国議会同盟");
    assertThat(best.origin()).isEqualTo(Origin.GLOSSARY);
  }

  @ParameterizedTest
  @CsvSource({
    "RSF condemns arrest, , 国境なき記者団",
    "RSF shells El Fasher in Sudan, , 即応支援部隊",
    "RSF shells hospital, The attack in Khartoum killed five., 即応支援部隊",
    "RSF shells hospital, The Rapid Support Forces (RSF) denied it., 即応支援部隊",
    "RSF opens school, The Road Safety Foundation (RSF) is from Riga., RSF",
    "Estonia's KIA reports, , KIA",
    "KIA buys stake in Kuwait, , クウェート投資庁",
    "Kenya's CBI reports, , CBI",
    "CBI reports, , 英国産業連盟",
    "NEC meets in Riga, , 選挙委員会",
  })
  void acronymIsThatOfACountryThatTheItemNames(String headline, String body, String expected) {
    Concept reporters = concept(Kind.ORGANISATION, "Reporters Without Borders", "RSF", "国境なき記者団");
    Concept forces = concept(Kind.ORGANISATION, "Rapid Support Forces", "RSF", "即応支援部隊");
    Concept fund = concept(Kind.ORGANISATION, "Investment Authority", "KIA", "クウェート投資庁");
    Concept industry = concept(Kind.ORGANISATION, "British Industry", "CBI", "英国産業連盟");
    Concept elections = concept(Kind.ORGANISATION, "Election Commission", "NEC", "選挙委員会");
    Suggester suggester =
        suggester(
            Glossary.of(
                List.of(
                    reporters,
                    forces.toBuilder().scope(List.of("SD")).build(),
                    fund.toBuilder().scope(List.of("KW")).build(),
                    industry,
                    elections.toBuilder().scope(List.of("KE", "ZA")).build())));
    Item item = Item.ofHeadlines(1, "", headline, body == null ? "" : body);
    assertThat(first(suggester, item, headline.replaceAll(".*\\b([A-Z]{3})\\b.*", "$1")).target())
        .isEqualTo(expected);
  }

  @Test
  void acronymThatIsAnothersElsewhereIsNotSure() {
    Concept fund = concept(Kind.ORGANISATION, "Investment Authority", "KIA", "クウェート投資庁");
    Suggester suggester =
        suggester(Glossary.of(List.of(fund.toBuilder().scope(List.of("KW")).build())));
    assertThat(best(suggester, "KIA captures base in Myanmar", "KIA").confidence()).isLessThan(0.5);
  }

  @Test
  void printedWordBeatsOneThatNobodyChose() {
    assertThat(nationalAssembly(NATIONAL_ASSEMBLY)).isEqualTo("国会");
  }

  @Test
  void chosenWordBeatsAPrintedOne() {
    LocalDate day = LocalDate.of(2030, 1, 1);
    assertThat(nationalAssembly(NATIONAL_ASSEMBLY.toBuilder().date(day).build())).isEqualTo("国民議会");
    assertThat(nationalAssembly(concept(Kind.ORGANISATION, "National Assembly", "NA", "議会")))
        .isEqualTo("議会");
  }

  @Test
  void printedFieldOfAMinisterBeatsTheStarters() {
    Suggester suggester =
        suggester(
            Glossary.of(
                List.of(
                    ConceptBuilder.of(Kind.TITLE, "Minister of Finance")
                        .variant("Minister for Finance")
                        .variant("Finance Minister")
                        .prefer("財務相")
                        .admit("財務大臣")
                        .build())));
    assertThat(
            best(suggester, "Minister of Finance Kask visits Oslo", "Minister of Finance Kask")
                .target())
        .isEqualTo("カスク財政相");
    assertThat(best(suggester, "Finance Minister resigns", "Finance Minister").target())
        .isEqualTo("財政相");
    assertThat(
            best(
                    suggester,
                    "Latvian Finance Minister Kask visits Oslo",
                    "Latvian Finance Minister Kask")
                .target())
        .isEqualTo("カスク・ラトビア財務相");
  }

  private static String nationalAssembly(Concept concept) {
    Concept other = NATIONAL_ASSEMBLY.toBuilder().scope(List.of("VN")).prefer("国会").build();
    Suggester suggester = suggester(Glossary.of(List.of(concept, other)));
    return best(suggester, "National Assembly elects Speaker", "National Assembly").target();
  }

  @Test
  void numberedEventOfAKnownBodyIsComposed() {
    String event = "151st Assembly of the Inter-Parliamentary Union (IPU)";
    Rendering best = best(event + " opens", event);
    assertThat(best.target()).isEqualTo("列国議会同盟（IPU）第151回総会");
    assertThat(best.origin()).isEqualTo(Origin.COMPOSED);
  }

  @Test
  void officialNameWithinAnEventBeatsAWrongPrecedent() {
    String event = "150th Assembly of the Inter-Parliamentary Union (IPU)";
    assertThat(best(event + " ends", event).target()).isEqualTo("列国議会同盟（IPU）第150回総会");
  }

  @Test
  void eventOfASeriesIsPrintedAsTheOneBefore() {
    String event = "9th Tallinn Security Forum";
    Rendering best = best(event + " opens", event);
    assertThat(best.target()).isEqualTo("第9回タリン治安フォーラム");
    assertThat(best.origin()).isEqualTo(Origin.COMPOSED);
    assertThat(best.reasons()).containsExactly("as in 第 8 回タリン治安フォーラム");
    assertThat(best.evidence().getFirst().item()).isEqualTo(3);
  }

  @Test
  void decidedPersonIsCalledSoWhereverTheSurnameStands() {
    Concept decided = concept(Kind.PERSON, "Juhan Karis", "J. Karis", "ユハン・カーリス");
    Suggester suggester = suggester(Glossary.of(List.of(decided)));
    assertThat(best(suggester, "FM Karis visits Riga", "FM Karis").target()).isEqualTo("カーリス外相");
    assertThat(best(suggester, "FM Karis visits Riga", "Karis").origin())
        .isEqualTo(Origin.GLOSSARY);
    assertThat(best(suggester, "Juhan Karis visits Riga", "Juhan Karis").target())
        .isEqualTo("ユハン・カーリス");
  }

  @Test
  void countryThatOnlyABodyTellsNeedsNoPlaceOfItsOwn() {
    assertThat(best("Speaker of the Knesset arrives", "Speaker of the Knesset").target())
        .endsWith("議長");
  }

  @Test
  void knownSurnameAndNewPostAreComposed() {
    assertThat(best("PM of Pakistan Qureshi arrives", "PM of Pakistan Qureshi").target())
        .isEqualTo("クレイシ・パキスタン首相");
  }

  @Test
  void unknownSurnameIsBySound() {
    Rendering best = best("President of Latvia Edgars Ozols arrives", "Ozols");
    assertThat(best.target()).isEqualTo("オゾルス");
    assertThat(best.origin()).isEqualTo(Origin.TRANSLITERATED);
    assertThat(best.confidence()).isLessThan(0.95);
  }

  @Test
  void pairOfCountriesIsJoined() {
    assertThat(best("Latvia–Georgia agreement signed", "Latvia–Georgia").target())
        .isEqualTo("ラトビア・ジョージア");
  }

  @Test
  void draftReplacesPersonsAndPlaces() {
    Suggestion suggestion =
        SUGGESTER.suggest(Item.ofHeadlines(1, "", "FM Karis meets Latvian FM Ozols in Riga"));
    assertThat(suggestion.drafts()).extracting(Draft::ja).contains("カリス外相がリガでオゾルス・ラトビア外相と会談");
  }

  @Test
  void offsetsPointAtTheMention() {
    String headline = "FM Karis meets Latvian FM Ozols in Riga";
    for (Mention mention : SUGGESTER.suggest(Item.ofHeadlines(1, "", headline)).mentions()) {
      assertThat(headline.substring(mention.start(), mention.end())).isEqualTo(mention.source());
    }
  }

  @Test
  void postOfTheHeadlineIsRenderedWithTheHolderWhomTheBodyNames() {
    Item item =
        Item.ofHeadlines(
            1, "", "Estonian FM arrives in Riga", "FM Karis arrived in Riga on Monday.");
    assertThat(SUGGESTER.suggest(item).mentions())
        .filteredOn(m -> m.kind() == Kind.PERSON_TITLE && m.field() == Mention.Field.HEADLINE)
        .extracting(m -> m.source() + " = " + m.renderings().getFirst().target())
        .containsExactly("Estonian FM = カリス外相");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ADB President Kanda | visits Riga | President of the Asian Development Bank Masato Kanda came. | 神田アジア開発銀行総裁",
        "House Speaker Dy | visits Riga | Speaker of the House of Representatives of the Philippines Faustino Dy III came. | ディー・フィリピン下院議長",
        "IMF chief Georgieva | visits Riga | Kristalina Georgieva came. | ゲオルギエヴァIMF専務理事"
      })
  void surnameIsThePersonWhomTheBodyNames(String name, String rest, String body, String japanese)
      throws IOException {
    Suggester starter = suggester(Glossary.load(Path.of("glossary")));
    Item item = Item.ofHeadlines(1, "", name + " " + rest, body);
    assertThat(first(starter, item, name).target()).isEqualTo(japanese);
  }

  @ParameterizedTest
  @CsvSource({
    "Defense Minister, Japanese counterpart Koizumi, 小泉日本防衛相",
    "Education Minister, Japanese counterpart, 日本文部科学相",
    "Defence Minister, Latvian counterpart, ラトビア国防相"
  })
  void counterpartsOfficeIsCalledAsItsCountryDoes(String office, String other, String japanese)
      throws IOException {
    Suggester starter = suggester(Glossary.load(Path.of("glossary")));
    Item item = Item.ofHeadlines(1, "", office + " Saar meets " + other + " in Riga");
    assertThat(first(starter, item, other).target()).isEqualTo(japanese);
  }

  @Test
  void mentionsNest() {
    assertThat(
            SUGGESTER
                .suggest(Item.ofHeadlines(1, "", "FM of Latvia Edgars Ozols arrives"))
                .mentions())
        .extracting(Mention::source)
        .contains(
            "FM of Latvia Edgars Ozols", "FM of Latvia", "FM", "Latvia", "Edgars Ozols", "Ozols");
  }

  private static Rendering best(String headline, String mention) {
    return best(SUGGESTER, headline, mention);
  }

  private static Rendering best(Suggester suggester, String headline, String mention) {
    return first(suggester, Item.ofHeadlines(1, "", headline), mention);
  }

  private static Rendering first(Suggester suggester, Item item, String mention) {
    return suggester.suggest(item).mentions().stream()
        .filter(m -> m.source().equals(mention))
        .findFirst()
        .orElseThrow(() -> new AssertionError(mention + " is not mentioned"))
        .renderings()
        .getFirst();
  }

  private static Suggester suggester(Glossary terms) {
    EnglishReader reader = EnglishReader.of(terms);
    Bulletin bulletin = BulletinReader.read(SourceText.of("2030-01-05.txt", PAST));
    List<AlignedItem> items = new CorpusAligner(reader).align(bulletin);
    AlignedItem first = items.getFirst();
    FuzzyMatch match =
        new FuzzyMatch(70, first.item().en().text(), first.item().ja().text(), first.bulletin(), 1);
    return SuggesterAtHand.of(
        terms,
        reader,
        items,
        (text, max) -> List.of(match),
        new Composer(Frames.NONE, Lexicon.of(Language.builtIn(), Map.of()), Language.builtIn()),
        "EE");
  }

  private static Concept concept(Kind kind, String english, String variant, String japanese) {
    return ConceptBuilder.of(kind, english).variant(variant).prefer(japanese).build();
  }
}
