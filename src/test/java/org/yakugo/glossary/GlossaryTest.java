package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Kind;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;

class GlossaryTest {
  private static final Glossary GLOSSARY =
      glossary(
          """
          title|Ambassador||大使
          title|Minister of Defence|Defence Minister|国防相|防衛相
          title|Prime Minister|PM|首相
          title|Special Representative||特別代表
          title|Speaker of the Parliament|Speaker of Parliament|議会議長
          title|Spokesman||報道官
          organisation|Commonwealth of Independent States|CIS|独立国家共同体|CIS
          organisation|Cooperation Council for the Arab States of the Gulf|GCC|湾岸協力理事会
          organisation|European Union|EU|欧州連合|EU
          organisation|Inter-Parliamentary Union|IPU|列国議会同盟||国際議会同盟
          organisation|International Organization for Migration|IOM|国際移住機関
          organisation|United Nations Children's Fund|UNICEF|国連児童基金
          organisation|World Health Organization|WHO|世界保健機関
          organisation|Mossad||モサド
          organisation|The Left||左翼党
          place|United States|US;U.S.A.|米国
          place|Britain||英国
          place|China||中国
          place|Ganja||ギャンジャ
          place|Georgia||ジョージア
          place|Guinea||ギニア
          place|St. Petersburg||サンクトペテルブルク
          term|peace process||和平プロセス
          term|aid programme||援助計画
          term|ministry||省庁
          person|Edgars Rinkēvičs||エドガルス・リンケーヴィチス
          """);

  /** Lines of kind, English, variants, preferred, admitted, deprecated. */
  private static Glossary glossary(String lines) {
    return Glossary.of(
        lines
            .lines()
            .map(line -> (line + "||||").split("\\|", -1))
            .map(GlossaryTest::concept)
            .toList());
  }

  private static Concept concept(String[] cell) {
    ConceptBuilder concept = ConceptBuilder.of(Kind.ofLabel(cell[0]), cell[1]).prefer(cell[3]);
    words(cell[2]).forEach(concept::variant);
    words(cell[4]).forEach(concept::admit);
    words(cell[5]).forEach(term -> concept.deprecate(term, null));
    return concept.build();
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  private static String english(String text) {
    return GLOSSARY.longestEnglish(text).stream()
        .map(match -> match.span().in(text) + "=" + match.concept().japaneseFor(match.term()))
        .collect(Collectors.joining(", "));
  }

  private static String japanese(String text) {
    return GLOSSARY.longestJapanese(text).stream()
        .map(match -> match.span().in(text) + "=" + match.concept().english())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Two Ambassadors met; Ambassadors=大使",
        "Spokesmen of both sides; Spokesmen=報道官",
        "the defense ministers; defense ministers=国防相",
        "Ministers of Defense; Ministers of Defense=国防相",
        "the Speaker of Parliament said; Speaker of Parliament=議会議長",
        "Speakers of the Parliaments; Speakers of the Parliaments=議会議長",
        "the World Health Organisation’s report; World Health Organisation=世界保健機関",
        "an International Organisation for Migration; "
            + "International Organisation for Migration=国際移住機関",
        "the Inter–Parliamentary Union; Inter–Parliamentary Union=列国議会同盟",
        "the Inter Parliamentary Union; Inter Parliamentary Union=列国議会同盟",
        "United Nations Childrens Fund and Children’s; United Nations Childrens Fund=国連児童基金",
        "aid programs; aid programs=援助計画",
        "Edgars Rinkevics; Edgars Rinkevics=エドガルス・リンケーヴィチス",
        "edgars rinkevics; -",
        "people who know us; -",
        "WHO and US and U.S. and USA; WHO=世界保健機関, US=米国, U.S.=米国, USA=米国",
        "PMs of Georgia; PMs=首相, Georgia=ジョージア",
        "Georgia–EU talks; Georgia=ジョージア, EU=EU",
        "European Union; European Union=欧州連合",
        "CIS meets; CIS=CIS",
        "smoking ganja in Ganja; Ganja=ギャンジャ",
        "mossad; -",
        "The Left and those who left; Left=左翼党",
        "St Petersburg or St. Petersburg; St Petersburg=サンクトペテルブルク, St. Petersburg=サンクトペテルブルク",
        "Cooperation Council for Arab States of the Gulf; "
            + "Cooperation Council for Arab States of the Gulf=湾岸協力理事会",
        "ministries and peace – process; ministries=省庁",
      })
  void englishTermIsFoundHoweverItIsSpelled(String text, String expected) {
    assertThat(english(text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void termDoesNotReachOverALineEnd() {
    assertThat(english("the peace\nprocess")).isEmpty();
    assertThat(english("the peace process")).isEqualTo("peace process=和平プロセス");
  }

  @Test
  void nestedTermsAreFoundToo() {
    Glossary glossary =
        glossary("organisation|EU Council||EU理事会\norganisation|European Union|EU|欧州連合");
    assertThat(glossary.findEnglish("the EU Council"))
        .extracting(match -> match.concept().english())
        .containsExactly("EU Council", "European Union");
  }

  @Test
  void wholeTermIsLookedUp() {
    assertThat(GLOSSARY.english("the Ambassadors"))
        .extracting(Concept::japanese)
        .containsExactly("大使");
    assertThat(GLOSSARY.english("Ambassador of Georgia")).isEmpty();
    assertThat(GLOSSARY.english("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "北英国の都市; -",
        "在英国大使; 英国=Britain, 大使=Ambassador",
        "駐英国大使館; 英国=Britain",
        "田中国防相が会談; 国防相=Minister of Defence",
        "両国防相が会談; 国防相=Minister of Defence",
        "副首相と首相; 首相=Prime Minister",
        "パプアニューギニアと赤道ギニアとギニア; ギニア=Guinea",
        "ジョージア州知事; -",
        "ボチョリシヴィリ・ジョージア外相; ジョージア=Georgia",
        "ジョージア外相; ジョージア=Georgia",
        "ガファロヴァ議会議長; 議会議長=Speaker of the Parliament",
        "国際議会同盟（ＩＰＵ）総会; 国際議会同盟=Inter-Parliamentary Union",
        "ＥＵ 理事会; ＥＵ=European Union",
        "EUCOM; -",
        "第152回 国際 議会同盟; 国際 議会同盟=Inter-Parliamentary Union",
      })
  void japaneseTermIsFoundWhereItIsAWord(String text, String expected) {
    assertThat(japanese(text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void standingOfAJapaneseTermIsTold() {
    assertThat(GLOSSARY.findJapanese("防衛相が国際議会同盟で国防相と"))
        .extracting(JapaneseMatch::status)
        .containsExactly(Status.ADMITTED, Status.DEPRECATED, Status.PREFERRED);
  }

  @Test
  void countrysOwnTermGoesBeforeTheOneForAll() {
    Glossary glossary =
        Glossary.of(
            GlossaryFile.parse(
                    "t.tsv",
                    """
                    kind\ten\tscope\tja
                    title\tDeputy Minister\t\t次官
                    title\tDeputy Minister\tTR | CZ\t副大臣
                    title\tSpeaker of the Parliament\tTR\t大国民議会議長
                    """)
                .entries()
                .stream()
                .map(GlossaryFile.Entry::concept)
                .toList());
    assertThat(glossary.english("Deputy Minister", "TR")).map(Concept::japanese).hasValue("副大臣");
    assertThat(glossary.english("Deputy Minister", "AZ")).map(Concept::japanese).hasValue("次官");
    assertThat(glossary.english("Deputy Minister", null)).map(Concept::japanese).hasValue("次官");
    assertThat(glossary.english("Speaker of the Parliament", "AZ")).isEmpty();
  }

  @Test
  void analysisSplitsNameAndPostWithTheGlossarysWords() {
    assertThat(JapaneseWords.with(GLOSSARY.lexicon()).split("ガファロヴァ議会議長がリンケーヴィチス大統領と"))
        .extracting(JapaneseWord::surface)
        .containsExactly("ガファロヴァ", "議会議長", "が", "リンケーヴィチス", "大統領", "と");
  }

  @Test
  void folderIsReadInOrderOfFileNames(@TempDir Path folder) throws IOException {
    String header = "kind\ten\tja\n";
    Files.writeString(folder.resolve("b.tsv"), header + "title\tMayor\t町長\ntitle\tRector\t学長\n");
    Files.writeString(folder.resolve("a.tsv"), header + "title\tMayor\t市長\nnonsense\n");
    Files.writeString(folder.resolve("notes.txt"), "no glossary");
    Files.writeString(folder.resolve("~$a.tsv"), "a spreadsheet's lock");
    Glossary glossary = Glossary.load(folder);
    assertThat(glossary.concepts()).extracting(Concept::japanese).containsExactly("市長", "学長");
    assertThat(glossary.problems())
        .extracting(BrokenLine::toString)
        .containsExactly(
            "glossary/a.tsv:3: it has 1 of the columns kind, en, ja",
            "glossary/b.tsv:2: \"Mayor\" stands in a.tsv:2 already");
  }

  @Test
  void missingFolderHoldsNothing(@TempDir Path folder) {
    assertThat(Glossary.load(folder.resolve("none")).concepts()).isEmpty();
    assertThat(Glossary.load(folder.resolve("none")).problems()).isEmpty();
  }
}
