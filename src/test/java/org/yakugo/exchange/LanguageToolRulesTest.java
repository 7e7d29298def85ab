package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Japanese;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;

/** The rules that we write, loaded and run by LanguageTool itself. */
final class LanguageToolRulesTest {

  @Test
  void findsWhatIsDeprecatedAndSuggestsWhatToUse() throws IOException {
    List<Concept> concepts =
        List.of(
            Concepts.POPE,
            Concepts.LINKEVICIUS,
            concept(Kind.TITLE, "Harbour Master", "港湾長", "港長官"),
            concept(Kind.ORGANISATION, "Holy Office", "大法王庁", "聖庁"));
    assertThat(found(concepts, "ローマ法王が訪問した。大法王庁は残る。港長官とリンケビチウスが会談。"))
        .contains("ローマ法王 > ローマ教皇", "港長官 > 港湾長", "リンケビチウス > リンケービッチ")
        .noneMatch(one -> one.startsWith("大法王庁"));
  }

  @Test
  void everyRuleOfTheStarterGlossaryFindsItsTermAlone() throws IOException {
    List<Concept> concepts = Glossary.load(java.nio.file.Path.of("glossary")).concepts();
    List<Correction> corrections = Correction.of(concepts, "LanguageTool", loss -> {});
    assertThat(corrections).isNotEmpty();
    for (Correction correction : corrections) {
      for (Correction.Found wrong : correction.deprecated()) {
        assertThat(found(concepts, wrong.term() + "の訪問"))
            .contains(wrong.term() + " > " + correction.use());
      }
    }
  }

  @Test
  void theirOwnExamplesAreFound() throws IOException {
    for (Rule rule : rules(Concepts.SOME)) {
      rule.getIncorrectExamples()
          .forEach(
              example ->
                  assertThat(example.getCorrections()).as(example.getExample()).isNotEmpty());
    }
  }

  private static Concept concept(Kind kind, String en, String ja, String deprecated) {
    return ConceptBuilder.of(kind, en).prefer(ja).deprecate(deprecated, null).build();
  }

  private static List<String> found(List<Concept> concepts, String text) throws IOException {
    JLanguageTool tool = new JLanguageTool(new Japanese());
    tool.getAllRules().forEach(rule -> tool.disableRule(rule.getId()));
    rules(concepts).forEach(tool::addRule);
    List<String> found = new ArrayList<>();
    for (RuleMatch match : tool.check(text)) {
      String wrong = text.substring(match.getFromPos(), match.getToPos());
      found.add(wrong + " > " + match.getSuggestedReplacements().getFirst());
    }
    return found;
  }

  private static List<AbstractPatternRule> rules(List<Concept> concepts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Codecs.writer(Format.LANGUAGETOOL).write(concepts, out, loss -> {});
    return new PatternRuleLoader()
        .getRules(new ByteArrayInputStream(out.toByteArray()), "yakugo.xml", new Japanese());
  }
}
