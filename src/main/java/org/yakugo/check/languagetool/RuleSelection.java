package org.yakugo.check.languagetool;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.CategoryId;
import org.languagetool.tools.Tools;

/**
 * Which rules a client wants to run besides or instead of those that run by themselves, by the ids
 * of rules and categories.
 *
 * @param enabledOnly whether only those that are enabled here run
 */
public record RuleSelection(
    Set<String> enabledRules,
    Set<String> disabledRules,
    Set<String> enabledCategories,
    Set<String> disabledCategories,
    boolean enabledOnly) {

  /** What runs by itself. */
  public static final RuleSelection DEFAULT =
      new RuleSelection(Set.of(), Set.of(), Set.of(), Set.of(), false);

  void applyTo(JLanguageTool tool) {
    if (!equals(DEFAULT)) {
      Tools.selectRules(
          tool,
          ids(disabledCategories),
          ids(enabledCategories),
          disabledRules,
          enabledRules,
          enabledOnly,
          false);
    }
  }

  /** Whether a rule that isn't among LanguageTool's runs. */
  boolean admits(String rule, String category) {
    boolean enabled = enabledRules.contains(rule) || enabledCategories.contains(category);
    boolean disabled = disabledRules.contains(rule) || disabledCategories.contains(category);
    return enabledOnly ? enabled : !disabled;
  }

  /** The same with another name for a rule beside its own. */
  RuleSelection knowing(String rule, String otherName) {
    return new RuleSelection(
        with(enabledRules, rule, otherName),
        with(disabledRules, rule, otherName),
        enabledCategories,
        disabledCategories,
        enabledOnly);
  }

  private static Set<String> with(Set<String> rules, String rule, String otherName) {
    return rules.contains(rule)
        ? Stream.concat(rules.stream(), Stream.of(otherName)).collect(Collectors.toSet())
        : rules;
  }

  private static Set<CategoryId> ids(Set<String> categories) {
    return categories.stream().map(CategoryId::new).collect(Collectors.toSet());
  }
}
