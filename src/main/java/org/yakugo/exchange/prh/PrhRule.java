package org.yakugo.exchange.prh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yakugo.Message;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.Intake;

/** One rule of prh's while it is read. Its fields come in any order. */
final class PrhRule {
  private final int line;
  private final Set<String> words = new LinkedHashSet<>();
  private final List<Spec> specs = new ArrayList<>();
  private boolean regular;
  private String expected = "";
  private String message = "";

  /** An example of the rule's: what is found becomes what is expected. */
  private record Spec(String from, String to) {}

  PrhRule(int line) {
    this.line = line;
  }

  void expect(String term) {
    expected = term;
  }

  void say(String message) {
    this.message = message;
  }

  void find(String pattern) {
    if (pattern.matches("(?s)/.*/[gimy]*")) {
      regular = true;
    } else if (!pattern.isEmpty()) {
      words.add(pattern);
    }
  }

  void spec(String from, String to) {
    specs.add(new Spec(from, to));
  }

  void giveTo(Intake intake) {
    if (expected.isEmpty()) {
      intake.leave(line, Message.of("rule-without-expected"));
      return;
    }
    specs.stream().filter(spec -> spec.to.equals(expected)).map(Spec::from).forEach(words::add);
    if (regular && specs.isEmpty()) {
      intake.leave(line, Message.of("regular-expression-without-specs-tell"));
    }
    words.remove(expected);
    PrhMessage.read(message, expected, words, new EntryDraft(intake, line));
  }
}
