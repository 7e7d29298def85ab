package org.yakugo.check.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool's own rules for one language. Loads them when first used; serves any number of
 * threads, each with an instance of its own; remembers what it found in the texts read last, since
 * a bulletin is checked again and again while it is edited.
 */
final class Proofreader {
  /** About ten bulletins' paragraphs. */
  private static final int REMEMBERED = 2000;

  private final LanguageRules rules;
  private final Set<String> switchedOff;
  private final Queue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();
  private final Map<String, List<RuleMatch>> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<RuleMatch>> eldest) {
              return size() > REMEMBERED;
            }
          });

  private volatile Map<String, String> descriptions;

  /**
   * @param switchedOff ids of the rules that are not to run
   */
  Proofreader(LanguageRules rules, Set<String> switchedOff) {
    this.switchedOff = switchedOff;
    this.rules = rules;
  }

  /** What the rules match in a text of one paragraph or more, at offsets into it. */
  List<RuleMatch> check(String text) {
    List<RuleMatch> known = remembered.get(text);
    if (known != null) {
      return known;
    }
    List<RuleMatch> matches = List.copyOf(checkAnew(text));
    remembered.put(text, matches);
    return matches;
  }

  /** Whether the language has a rule of that id. */
  boolean knows(String id) {
    return descriptions().containsKey(id);
  }

  /** What the rule of that id looks for, in the words of LanguageTool. */
  Optional<String> description(String id) {
    return Optional.ofNullable(descriptions().get(id)).filter(words -> !words.isBlank());
  }

  private Map<String, String> descriptions() {
    if (descriptions == null) {
      descriptions =
          rules.tool(switchedOff).getAllRules().stream()
              .collect(
                  Collectors.toMap(
                      Rule::getId,
                      rule -> String.valueOf(rule.getDescription()),
                      (first, variant) -> first));
    }
    return descriptions;
  }

  private List<RuleMatch> checkAnew(String text) {
    JLanguageTool tool = idle.poll();
    if (tool == null) {
      tool = rules.tool(switchedOff);
    }
    try {
      return tool.check(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      idle.add(tool);
    }
  }
}
