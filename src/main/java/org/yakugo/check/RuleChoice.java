package org.yakugo.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yakugo.UnusableInput;

/** Which rules a person wants to hear of, by their ids. */
public record RuleChoice(List<Rule> rules, Set<String> only, Set<String> skipped) {
  /** All of them. */
  public static final RuleChoice ALL = new RuleChoice(List.of(), Set.of(), Set.of());

  /**
   * @param rules that there are
   * @param only the ids of those that are wanted; empty for all
   * @param skipped the ids of those that are not
   * @throws UnusableInput if no rule reports under one of the ids
   */
  public static RuleChoice of(List<Rule> rules, Set<String> only, Set<String> skipped) {
    RuleChoice choice = new RuleChoice(List.copyOf(rules), Set.copyOf(only), Set.copyOf(skipped));
    Set<String> named = new LinkedHashSet<>(only);
    named.addAll(skipped);
    for (String id : named) {
      if (choice.reporting(id).isEmpty()) {
        throw UnusableInput.request("no-rule", id, ids(rules));
      }
    }
    return choice;
  }

  private static String ids(List<Rule> rules) {
    return rules.stream().map(rule -> rule.about().id()).sorted().collect(Collectors.joining(", "));
  }

  /** Those of the rules that have to run. */
  public List<Rule> from(List<Rule> present) {
    Set<String> wanted =
        only.stream()
            .flatMap(id -> reporting(id).stream())
            .map(rule -> rule.about().id())
            .collect(Collectors.toSet());
    return present.stream()
        .filter(rule -> only.isEmpty() || wanted.contains(rule.about().id()))
        .filter(rule -> !skipped.contains(rule.about().id()))
        .toList();
  }

  /** Whether what is found under that id is wanted; that a rule failed always is. */
  public boolean includes(String id) {
    return id.equals(Checker.RULE_FAILED)
        || only.isEmpty() && skipped.isEmpty()
        || !contains(skipped, id) && (only.isEmpty() || contains(only, id));
  }

  private boolean contains(Set<String> ids, String id) {
    return ids.contains(id)
        || reporting(id).map(rule -> ids.contains(rule.about().id())).orElse(false);
  }

  /** Own ids first: to ask LanguageTool for its ids takes seconds. */
  private Optional<Rule> reporting(String id) {
    return rules.stream()
        .filter(rule -> rule.about().id().equals(id))
        .findFirst()
        .or(() -> rules.stream().filter(rule -> rule.reportsAs(id)).findFirst());
  }
}
