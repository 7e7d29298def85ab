package org.yakugo.check.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yakugo.check.About.Text;
import org.yakugo.check.Background;
import org.yakugo.check.Field;
import org.yakugo.check.Rule;
import org.yakugo.check.Rules;

/** Our rules as LanguageTool's: which of them a text of one language is enough for. */
public final class HouseRules {
  /** Rules for Japanese lines, each of which is taken for a headline. */
  public static List<HouseRule> japanese(Background background) {
    return enough(Text.JAPANESE).map(rule -> new HouseRule(rule, Field.JA, background)).toList();
  }

  /** Rules for English prose. */
  public static List<HouseRule> english(Background background) {
    return enough(Text.ENGLISH).map(rule -> new HouseRule(rule, Field.BODY, background)).toList();
  }

  private static Stream<Rule> enough(Text text) {
    return Rules.all().stream().filter(rule -> rule.about().enough().contains(text));
  }

  /** The original's rule for the variant: {@code MORFOLOGIK_RULE_EN_GB}. */
  static String speller(String variant) {
    String full = variant.contains("-") ? variant : "en-US";
    return "MORFOLOGIK_RULE_" + full.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** Rules for an English headline and its Japanese. */
  public static List<HousePairRule> pairs(Background background) {
    return enough(Text.PAIR).map(rule -> new HousePairRule(rule, background)).toList();
  }
}
