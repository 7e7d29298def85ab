package org.yakugo.check.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
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
import org.yakugo.LastUsed;
import org.yakugo.Lazy;
import org.yakugo.text.Span;

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
  private final Map<String, Proof> remembered =
      Collections.synchronizedMap(new LastUsed<>(REMEMBERED));

  private final Lazy<Map<String, String>> descriptions = new Lazy<>(this::makeDescriptions);

  /**
   * @param switchedOff ids of the rules that are not to run
   */
  Proofreader(LanguageRules rules, Set<String> switchedOff) {
    this.switchedOff = switchedOff;
    this.rules = rules;
  }

  /**
   * What was found in a text.
   *
   * @param matches at offsets into it
   * @param leftOut sentences that weren't looked at
   */
  record Proof(List<RuleMatch> matches, List<Span> leftOut) {}

  /** Looks at a text of one paragraph or more. */
  Proof check(String text) {
    Proof known = remembered.get(text);
    if (known == null) {
      known = checkAnew(text);
      remembered.put(text, known);
    }
    return known;
  }

  /** Whether the language has a rule of that id. */
  boolean knows(String id) {
    return descriptions.get().containsKey(id);
  }

  /** What the rule of that id looks for, in the words of LanguageTool. */
  Optional<String> description(String id) {
    return Optional.ofNullable(descriptions.get().get(id)).filter(words -> !words.isBlank());
  }

  private Map<String, String> makeDescriptions() {
    return rules.tool(switchedOff).getAllRules().stream()
        .collect(
            Collectors.toMap(
                Rule::getId,
                rule -> String.valueOf(rule.getDescription()),
                (first, variant) -> first));
  }

  private Proof checkAnew(String text) {
    List<Span> leftOut = Sentences.tooLong(text);
    if (leftOut.isEmpty()) {
      return new Proof(List.copyOf(match(text)), leftOut);
    }
    List<RuleMatch> matches = new ArrayList<>();
    for (Span stretch : Sentences.between(leftOut, text.length())) {
      for (RuleMatch match : match(stretch.in(text))) {
        match.setOffsetPosition(
            stretch.start() + match.getFromPos(), stretch.start() + match.getToPos());
        matches.add(match);
      }
    }
    return new Proof(matches, leftOut);
  }

  private List<RuleMatch> match(String text) {
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
