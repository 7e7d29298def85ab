package org.yakugo.check.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;
import org.languagetool.tools.Tools;
import org.yakugo.bulletin.Item;
import org.yakugo.check.Background;
import org.yakugo.check.Example;
import org.yakugo.check.Field;

/** Our rules, run by LanguageTool. */
final class HouseRulesTest {

  /** A rule's examples that have nothing but Japanese headlines. */
  private static Stream<Example> japaneseAlone(String rule) {
    return Example.all().stream()
        .filter(example -> example.rule().equals(rule))
        .filter(e -> e.items().stream().allMatch(item -> item.keySet().equals(Set.of(Field.JA))));
  }

  @TestFactory
  Stream<DynamicTest> examplesInJapaneseAloneHold() {
    return HouseRules.japanese(Background.NONE).stream()
        .flatMap(
            rule ->
                japaneseAlone(rule.getId())
                    .map(
                        example ->
                            dynamicTest(
                                rule.getId() + " " + example.items(),
                                () ->
                                    assertThat(matches(rule.getId(), example))
                                        .containsExactlyElementsOf(marks(example)))));
  }

  /** Where the marks stand in the headlines as lines of one text. */
  private static List<Tuple> marks(Example example) {
    List<Tuple> marks = new ArrayList<>();
    int start = 0;
    for (Item item : example.bulletin().items()) {
      for (Example.Mark mark : example.marks()) {
        if (mark.item() == item.n()) {
          marks.add(tuple(start + mark.start(), start + mark.end()));
        }
      }
      start += item.ja().text().length() + 1;
    }
    return marks;
  }

  private static List<Tuple> matches(String id, Example example) throws IOException {
    JLanguageTool tool = new JLanguageTool(LanguageRules.JAPANESE.language());
    String text =
        example.bulletin().items().stream()
            .map(item -> item.ja().text())
            .collect(Collectors.joining("\n"));
    List<AnalyzedSentence> sentences = tool.analyzeText(text);
    AnnotatedText plain = new AnnotatedTextBuilder().addText(text).build();
    return HouseRules.japanese(example.background()).stream()
        .filter(rule -> rule.getId().equals(id))
        .flatMap(rule -> Stream.of(rule.match(sentences, plain)))
        .sorted(Comparator.comparingInt(RuleMatch::getFromPos))
        .map(match -> tuple(match.getFromPos(), match.getToPos()))
        .toList();
  }

  @Test
  void everyRuleForJapaneseAloneShowsItByAnExample() {
    assertThat(HouseRules.japanese(Background.NONE))
        .allSatisfy(
            rule -> assertThat(japaneseAlone(rule.getId()).filter(Example::wrong)).isNotEmpty());
  }

  @Test
  void matchesPointIntoTheWholeText() throws IOException {
    JLanguageTool tool = new JLanguageTool(LanguageRules.JAPANESE.language());
    HouseRules.japanese(Background.NONE).forEach(tool::addRule);
    List<RuleMatch> matches = tool.check("大統領が演説した。\n首相も。グルジア外相は、第 5 回会合へ");
    assertThat(matches)
        .extracting(match -> match.getRule().getId(), RuleMatch::getFromPos, RuleMatch::getToPos)
        .containsExactly(tuple("COUNTRY_NAME", 14, 18), tuple("SPACE_AT_DIGIT", 22, 27));
    assertThat(matches.getFirst().getSentence().getText()).startsWith("グルジア外相は");
    assertThat(matches.getFirst().getSuggestedReplacements()).containsExactly("ジョージア");
  }

  @Test
  void rulesThatCompareTheLanguagesAreBitextRules() throws IOException {
    Background background = Example.of("term title|Minister of Finance|財務相").background();
    JLanguageTool english = new JLanguageTool(LanguageRules.ENGLISH.language());
    JLanguageTool japanese = new JLanguageTool(LanguageRules.JAPANESE.language());
    List<RuleMatch> matches =
        Tools.checkBitext(
            "Minister attends 5th meeting in Poland",
            "大臣が第6回会合に出席",
            english,
            japanese,
            List.copyOf(HouseRules.pairs(background)));
    assertThat(matches)
        .extracting(match -> match.getRule().getId(), RuleMatch::getFromPos, RuleMatch::getToPos)
        .contains(tuple("NUMBER_DIFFERS", 3, 6), tuple("COUNTRY_MISSING", 0, 11));
  }
}
