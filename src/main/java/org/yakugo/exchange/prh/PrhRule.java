package org.yakugo.exchange.prh;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.Intake;
import org.yakugo.glossary.Status;

/** One rule of prh's while it is read. Its fields come in any order. */
final class PrhRule {
  private final int line;
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String[]> specs = new LinkedHashSet<>();
  private String expected = "";
  private String message = "";

  PrhRule(int line) {
    this.line = line;
  }

  void expect(String term) {
    expected = term;
  }

  void say(String message) {
    this.message = message;
  }

  void find(String pattern, int at, Intake intake) {
    if (pattern.matches("(?s)/.*/[gimy]*")) {
      intake.leave(at, "regular expression, of which the specs are taken");
    } else if (!pattern.isEmpty()) {
      words.add(pattern);
    }
  }

  void spec(String from, String to) {
    specs.add(new String[] {from, to});
  }

  void giveTo(Intake intake) {
    if (expected.isEmpty()) {
      intake.leave(line, "rule without \"expected\"");
      return;
    }
    for (String[] spec : specs) {
      if (spec[1].equals(expected)) {
        words.add(spec[0]);
      }
    }
    words.remove(expected);
    EntryDraft draft = new EntryDraft(intake, line);
    boolean known = !message.isEmpty() && PrhMessage.read(message, draft);
    if (!known) {
      draft.japanese(expected, Status.PREFERRED, line);
    }
    for (String word : words) {
      draft.japanese(word, Status.DEPRECATED, line);
      if (known) {
        draft.instead(word, expected, line);
      }
    }
    draft.finish();
  }
}
