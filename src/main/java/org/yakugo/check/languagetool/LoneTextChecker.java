package org.yakugo.check.languagetool;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.CheckResults;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.Level;
import org.languagetool.JLanguageTool.Mode;
import org.languagetool.JLanguageTool.ParagraphHandling;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.yakugo.Deadline;
import org.yakugo.LastUsed;
import org.yakugo.check.Background;
import org.yakugo.check.Field;
import org.yakugo.text.Span;

/**
 * LanguageTool with our rules among its own, over a text of one language that comes alone, such as
 * a paragraph that somebody is typing. Its spellers know the names that the glossary and the past
 * have. Safe for many threads.
 */
public final class LoneTextChecker {
  /** Ways to choose language and rules that instances are kept ready for. */
  private static final int KEPT = 8;

  /** Stands for a sentence that isn't looked at; a character that no text has. */
  private static final Pattern APART =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}][\\x{3099}\\x{309A}]");

  private static final String LEFT_OUT = "\uFDD0\n";

  private record Setting(String language, RuleSelection selection) {}

  private final Background background;
  private final Map<Setting, Queue<JLanguageTool>> idle = new LastUsed<>(KEPT);

  public LoneTextChecker(Background background) {
    this.background = background;
  }

  /**
   * Adds a text without markup, the sentences that are too long to be looked at as if they were
   * some.
   */
  public static AnnotatedTextBuilder add(String text, AnnotatedTextBuilder builder) {
    List<Span> tooLong = Sentences.tooLong(text);
    int from = 0;
    for (Span sentence : tooLong) {
      addJoined(text.substring(from, sentence.start()), builder);
      builder.addMarkup(sentence.in(text), LEFT_OUT);
      from = sentence.end();
    }
    addJoined(text.substring(from), builder);
    return builder;
  }

  /** Kana whose mark is a character of its own, as macOS writes them, are read as one letter. */
  private static void addJoined(String text, AnnotatedTextBuilder builder) {
    int from = 0;
    for (Matcher apart = APART.matcher(text); apart.find(); from = apart.end()) {
      builder.addText(text.substring(from, apart.start()));
      builder.addMarkup(apart.group(), Normalizer2.getNFCInstance().normalize(apart.group()));
    }
    builder.addText(text.substring(from));
  }

  /** Whether a part of the text isn't looked at. */
  public static boolean leavesOut(AnnotatedText text) {
    return text.getPlainText().contains(LEFT_OUT);
  }

  /**
   * @param language English in any variant, or Japanese
   * @param deadline for the answer; once it is near, the rest of the text is left out
   * @return matches with offsets into the text with its markup, in UTF-16 code units
   */
  public CheckResults check(
      AnnotatedText text,
      Language language,
      RuleSelection selection,
      Mode mode,
      Level level,
      Deadline deadline) {
    Setting setting = new Setting(language.getShortCodeWithCountryAndVariant(), selection);
    Queue<JLanguageTool> ready = idle(setting);
    JLanguageTool tool = ready.poll();
    if (tool == null) {
      tool = tool(language, selection);
    }
    tool.setCheckCancelledCallback(deadline::isNear);
    try {
      CheckResults results =
          tool.check2(text, true, ParagraphHandling.NORMAL, null, mode, level, null);
      results.setRuleMatches(
          results.getRuleMatches().stream().map(match -> named(match, setting.language)).toList());
      return results;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      ready.add(tool);
    }
  }

  /**
   * What the rules that compare the languages say of Japanese that renders the English.
   *
   * @return matches with offsets into the Japanese, in UTF-16 code units
   */
  public List<RuleMatch> checkPair(String english, String japanese, RuleSelection selection) {
    AnalyzedTokenReadings whole =
        new AnalyzedTokenReadings(new AnalyzedToken(japanese, null, null), 0);
    AnalyzedSentence sentence = new AnalyzedSentence(new AnalyzedTokenReadings[] {whole});
    return HouseRules.pairs(background).stream()
        .filter(rule -> selection.admits(rule.getId(), rule.getCategory().getId().toString()))
        .flatMap(rule -> Stream.of(rule.match(english, japanese, sentence)))
        .toList();
  }

  /**
   * Spelling under the name of the original's rule, which clients learn words and switch it off by.
   * Within the tool it has its own, for the original's is there and switched off.
   */
  private RuleMatch named(RuleMatch match, String variant) {
    if (!match.getRule().getId().equals(Spelling.ID)) {
      return match;
    }
    HouseRule rule =
        new HouseRule(HouseRules.speller(variant), new Spelling(), Field.BODY, background);
    RuleMatch named =
        new RuleMatch(
            rule,
            match.getSentence(),
            match.getFromPos(),
            match.getToPos(),
            match.getMessage(),
            match.getShortMessage());
    named.setSuggestedReplacements(match.getSuggestedReplacements());
    return named;
  }

  /** The tables that its rules go by. */
  public org.yakugo.language.Language tables() {
    return background.glossary().language();
  }

  /** The rules that run for a text of the language by themselves. */
  public List<Rule> rules(Language language) {
    return tool(language, RuleSelection.DEFAULT).getAllActiveRules();
  }

  /** Loads both languages, so that nobody who types waits for them. */
  public void warmUp() {
    for (Language language : List.of(known("ja"), known("en-US"))) {
      AnnotatedText text = new AnnotatedTextBuilder().addText("Talks").build();
      check(text, language, RuleSelection.DEFAULT, Mode.ALL, Level.DEFAULT, Deadline.NONE);
    }
  }

  private static Language known(String code) {
    return Languages.getLanguageForShortCode(code);
  }

  private synchronized Queue<JLanguageTool> idle(Setting setting) {
    return idle.computeIfAbsent(setting, key -> new ConcurrentLinkedQueue<>());
  }

  private JLanguageTool tool(Language language, RuleSelection selection) {
    boolean japanese = language.getShortCode().equals("ja");
    LanguageRules own = japanese ? LanguageRules.JAPANESE : LanguageRules.ENGLISH;
    JLanguageTool tool = own.tool(language, own.switchedOff(tables()));
    String variant = language.getShortCodeWithCountryAndVariant();
    (japanese ? HouseRules.japanese(background) : HouseRules.english(background))
        .forEach(tool::addRule);
    List<String> names = List.copyOf(background.knownWords());
    for (SpellingCheckRule speller : tool.getAllSpellingCheckRules()) {
      speller.addIgnoreTokens(names);
    }
    selection.knowing(HouseRules.speller(variant), Spelling.ID).applyTo(tool);
    return tool;
  }
}
