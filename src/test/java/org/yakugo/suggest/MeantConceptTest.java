package org.yakugo.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Rendering;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Section;
import org.yakugo.draft.Composer;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Glossary;
import org.yakugo.lab.quality.SuggesterAtHand;
import org.yakugo.language.Language;
import org.yakugo.mention.EnglishReader;
import org.yakugo.phrase.Lexicon;

/** Names that several countries have, with the starter glossary. */
class MeantConceptTest {
  private static final Suggester SUGGESTER = suggester();

  /** The country is beside the name, elsewhere in the headline, in the body, above the item. */
  @ParameterizedTest
  @CsvSource({
    "National Electoral Council, Venezuelan National Electoral Council opens polls, '', '', 全国選挙評議会",
    "National Electoral Council, National Electoral Council opens polls in Venezuela, '', '', 全国選挙評議会",
    "National Electoral Council, National Electoral Council opens polls, Venezuela votes., '', 全国選挙評議会",
    "National Electoral Council, National Electoral Council opens polls, Ecuador votes., '', 国家選挙評議会",
    "National Electoral Council, National Electoral Council opens polls, '', ベネズエラ, 全国選挙評議会",
    "National Assembly, Pakistan's National Assembly adopts law, '', '', 下院",
    "National Assembly, National Assembly of South Korea adopts law, '', '', 国会",
    "National Assembly, France's National Assembly discusses South Korea, '', '', 国民議会",
    "Ministry of Health and Welfare, Taiwan's Ministry of Health and Welfare warns, '', '', 衛生福利部",
    "Ministry of Health and Welfare, Ministry of Health and Welfare warns, Taiwan ails., '', 衛生福利部",
    "Ministry of Health and Welfare, Ministry of Health and Welfare warns, '', '', 保健福祉省",
    "Department of Defence, Australian Department of Defence warns, '', '', 国防省",
    "State Duma, Iran thanks State Duma, '', '', 国家院（下院）",
  })
  void itIsThatOfTheCountryWhichTheItemNames(
      String name, String headline, String body, String section, String japanese) {
    assertThat(all(name, headline, body, section)).first().extracting("target").isEqualTo(japanese);
  }

  /** What any country may have is hardly another's where the item is about others. */
  @ParameterizedTest
  @CsvSource({
    "General Administration of Customs publishes data, true",
    "China's General Administration of Customs publishes data, true",
    "Head of General Administration of Customs visits Norway, false",
    "Norway's General Administration of Customs publishes data, false",
  })
  void onlyOneIsSureWhereNoOtherCountryIsNamed(String headline, boolean sure) {
    assertThat(all("General Administration of Customs", headline, "", ""))
        .filteredOn(rendering -> rendering.target().equals("海関総署"))
        .extracting(rendering -> rendering.confidence() > 0.8)
        .isEqualTo(headline.startsWith("Norway") ? List.of() : List.of(sure));
  }

  private static List<Rendering> all(String name, String headline, String body, String section) {
    Item item =
        new Item(
            1,
            new Section(1, section),
            Passage.of(""),
            Passage.of(headline),
            List.of(Passage.of(body)),
            null,
            List.of(),
            1);
    return SUGGESTER.suggest(item).mentions().stream()
        .filter(found -> found.source().equals(name))
        .map(Mention::renderings)
        .findFirst()
        .orElse(List.of());
  }

  private static Suggester suggester() {
    Glossary glossary = Glossary.load(Path.of("glossary"));
    Language language = glossary.language();
    return SuggesterAtHand.of(
        glossary,
        EnglishReader.of(glossary),
        List.of(),
        (text, max) -> List.of(),
        new Composer(Frames.NONE, Lexicon.of(language, Map.of()), language),
        null);
  }
}
