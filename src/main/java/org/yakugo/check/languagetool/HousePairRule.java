package org.yakugo.check.languagetool;

import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.bitext.BitextRule;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Section;
import org.yakugo.check.Background;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Checker;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.Rule;
import org.yakugo.text.Radicals;

/**
 * A rule of ours that compares the languages, as one of LanguageTool's kind for pairs: the source
 * is an English headline, the target its Japanese. What the Japanese lacks is a match of all of it.
 */
public final class HousePairRule extends BitextRule {
  private final Rule rule;
  private final Background background;
  private final Checker checker;
  private final Description description;

  public HousePairRule(Rule rule, Background background) {
    this.rule = rule;
    this.background = background;
    this.checker = new Checker(List.of(rule));
    this.description = Description.of(rule.about(), Field.JA);
    setCategory(description.category());
    setLocQualityIssueType(description.issueType());
    setPriority(description.priority());
  }

  @Override
  public String getId() {
    return rule.about().id();
  }

  @Override
  public String getDescription() {
    return description.because();
  }

  @Override
  public String getMessage() {
    return description.because();
  }

  @Override
  public RuleMatch[] match(AnalyzedSentence english, AnalyzedSentence japanese) {
    return match(english.getText(), japanese.getText(), japanese);
  }

  /** The matches in the Japanese, which the sentence stands for. */
  RuleMatch[] match(String english, String japanese, AnalyzedSentence sentence) {
    Passage ja = Passage.of(Radicals.fold(japanese));
    Passage en = Passage.of(english);
    Item item = new Item(1, new Section(0, ""), ja, en, List.of(), null, List.of(), 1);
    Bulletin bulletin = new Bulletin("", "", "", null, List.of(item), List.of());
    return checker.check(new CheckedBulletin(bulletin, background)).stream()
        .filter(finding -> finding.field() != Field.BULLETIN)
        .map(finding -> match(finding, japanese, sentence))
        .toArray(RuleMatch[]::new);
  }

  private RuleMatch match(Finding finding, String japanese, AnalyzedSentence sentence) {
    boolean there = finding.field() == Field.JA && finding.start() < finding.end();
    RuleMatch match =
        new RuleMatch(
            this,
            sentence,
            there ? finding.start() : 0,
            there ? finding.end() : japanese.length(),
            description.in(finding.message()),
            description.label());
    if (there) {
      match.setSuggestedReplacements(finding.suggestions());
    }
    return match;
  }
}
