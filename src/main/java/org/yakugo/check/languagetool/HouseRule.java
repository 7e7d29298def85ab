package org.yakugo.check.languagetool;

import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;
import org.yakugo.check.Background;
import org.yakugo.check.Checker;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.Rule;
import org.yakugo.check.typography.RadicalLetter;
import org.yakugo.text.Radicals;

/**
 * A rule of ours as one of LanguageTool's, for texts that come without the other language. It looks
 * at the text as a whole, because LanguageTool cuts sentences where a headline goes on.
 */
public final class HouseRule extends TextLevelRule {
  private final Rule rule;
  private final Field field;
  private final Background background;
  private final Checker checker;
  private final Description description;
  private final String id;

  /**
   * @param field what the text is taken for: {@link Field#JA} or {@link Field#BODY}
   */
  public HouseRule(Rule rule, Field field, Background background) {
    this(rule.about().id(), rule, field, background);
  }

  /**
   * @param id by which LanguageTool's clients know the rule
   */
  HouseRule(String id, Rule rule, Field field, Background background) {
    this.id = id;
    this.rule = rule;
    this.field = field;
    this.background = background;
    this.checker = new Checker(List.of(rule));
    this.description = Description.of(rule.about(), field);
    setCategory(description.category());
    setLocQualityIssueType(description.issueType());
    setPriority(description.priority());
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isDictionaryBasedSpellingRule() {
    return rule instanceof Spelling;
  }

  @Override
  public String getDescription() {
    return description.because();
  }

  /**
   * What follows changes nothing in what is found: clients may show it before the sentence ends,
   * which a headline never does.
   */
  @Override
  public int estimateContextForSureMatch() {
    return 0;
  }

  /** All of the text. */
  @Override
  public int minToCheckParagraph() {
    return -1;
  }

  @Override
  public RuleMatch[] match(List<AnalyzedSentence> sentences) {
    StringBuilder whole = new StringBuilder();
    sentences.forEach(sentence -> whole.append(sentence.getText()));
    return match(sentences, whole.toString());
  }

  /** The text's own line breaks count; in Japanese sentences they have become spaces. */
  @Override
  public RuleMatch[] match(List<AnalyzedSentence> sentences, AnnotatedText text) {
    return match(sentences, text.getPlainText());
  }

  private RuleMatch[] match(List<AnalyzedSentence> sentences, String whole) {
    String read = rule instanceof RadicalLetter ? whole : Radicals.fold(whole);
    LoneText text = LoneText.of(read, field, background);
    return checker.check(text.bulletin()).stream()
        .filter(finding -> finding.field() == field && finding.start() < finding.end())
        .map(finding -> match(finding, text.origin(finding), sentences))
        .toArray(RuleMatch[]::new);
  }

  private RuleMatch match(Finding finding, int origin, List<AnalyzedSentence> sentences) {
    int start = origin + finding.start();
    RuleMatch match =
        new RuleMatch(
            this,
            sentenceAt(start, sentences),
            start,
            origin + finding.end(),
            description.in(finding.message()),
            description.label());
    match.setSuggestedReplacements(finding.suggestions());
    return match;
  }

  private static AnalyzedSentence sentenceAt(int offset, List<AnalyzedSentence> sentences) {
    int rest = offset;
    for (AnalyzedSentence sentence : sentences) {
      rest -= sentence.getText().length();
      if (rest < 0) {
        return sentence;
      }
    }
    return sentences.getLast();
  }
}
