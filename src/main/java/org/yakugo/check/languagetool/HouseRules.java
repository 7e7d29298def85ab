package org.yakugo.check.languagetool;

import java.util.List;
import java.util.Locale;
import org.yakugo.check.Background;
import org.yakugo.check.Field;
import org.yakugo.check.Rule;
import org.yakugo.check.completeness.CountryDiffers;
import org.yakugo.check.completeness.CountryMissing;
import org.yakugo.check.completeness.PersonDiffers;
import org.yakugo.check.completeness.PersonMissing;
import org.yakugo.check.english.AcronymMisfit;
import org.yakugo.check.english.NameSpelling;
import org.yakugo.check.number.NumberDiffers;
import org.yakugo.check.number.NumbersSwapped;
import org.yakugo.check.structure.HeadlineUntranslated;
import org.yakugo.check.terminology.CountryName;
import org.yakugo.check.terminology.DeprecatedTerm;
import org.yakugo.check.terminology.Drift;
import org.yakugo.check.terminology.MilitaryRank;
import org.yakugo.check.terminology.NotPreferred;
import org.yakugo.check.terminology.TitleInstitution;
import org.yakugo.check.terminology.VisitGrade;
import org.yakugo.check.typography.BracketPairing;
import org.yakugo.check.typography.ChineseForm;
import org.yakugo.check.typography.DigitSpacing;
import org.yakugo.check.typography.DoubleSpace;
import org.yakugo.check.typography.DoubledWord;
import org.yakugo.check.typography.ForeignLetter;
import org.yakugo.check.typography.JapaneseSpacing;
import org.yakugo.check.typography.LatinSpacing;
import org.yakugo.check.typography.LookalikeKana;
import org.yakugo.check.typography.MixedScriptWord;
import org.yakugo.check.typography.NonLatinLetter;
import org.yakugo.check.typography.RadicalLetter;
import org.yakugo.check.typography.Width;
import org.yakugo.check.typography.WordForm;

/** Our rules as LanguageTool's: which of them a text of one language is enough for. */
public final class HouseRules {
  private static final List<Rule> JAPANESE =
      List.of(
          new DeprecatedTerm(),
          new CountryName(),
          new ForeignLetter(),
          new ChineseForm(),
          new LookalikeKana(),
          new RadicalLetter(),
          new DoubledWord(),
          new DigitSpacing(),
          new LatinSpacing(),
          new JapaneseSpacing(),
          new DoubleSpace(),
          new Width(),
          new WordForm(),
          new BracketPairing());

  private static final List<Rule> ENGLISH =
      List.of(
          new Spelling(),
          new NameSpelling(),
          new AcronymMisfit(),
          new MixedScriptWord(),
          new NonLatinLetter(),
          new DoubleSpace(),
          new BracketPairing());

  private static final List<Rule> PAIRS =
      List.of(
          new DeprecatedTerm(),
          new NotPreferred(),
          new Drift(),
          new TitleInstitution(),
          new VisitGrade(),
          new MilitaryRank(),
          new CountryMissing(),
          new CountryDiffers(),
          new PersonMissing(),
          new PersonDiffers(),
          new NumberDiffers(),
          new NumbersSwapped(),
          new HeadlineUntranslated());

  private HouseRules() {}

  /** Rules for Japanese lines, each of which is taken for a headline. */
  public static List<HouseRule> japanese(Background background) {
    return JAPANESE.stream().map(rule -> new HouseRule(rule, Field.JA, background)).toList();
  }

  /** Rules for English prose. */
  public static List<HouseRule> english(Background background) {
    return ENGLISH.stream().map(rule -> new HouseRule(rule, Field.BODY, background)).toList();
  }

  /** The original's rule for the variant: {@code MORFOLOGIK_RULE_EN_GB}. */
  static String speller(String variant) {
    String full = variant.contains("-") ? variant : "en-US";
    return "MORFOLOGIK_RULE_" + full.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** Rules for an English headline and its Japanese. */
  public static List<HousePairRule> pairs(Background background) {
    return PAIRS.stream().map(rule -> new HousePairRule(rule, background)).toList();
  }
}
