package org.yakugo.exchange.prh;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Status;

/**
 * The sentence that a checker shows with a finding: {@code Pope (title VA): ローマ教皇 — since 2019}.
 */
public final class PrhMessage {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?s)(.+?) \\(([a-z_]+)((?: [A-Z]{2}(?:-[A-Z0-9]{1,3})?)*)\\)(?:: (.+?))?(?: — (.*))?");

  public static String of(Concept concept) {
    StringBuilder message = new StringBuilder(concept.english());
    message.append(" (").append(concept.kind().label());
    concept.scope().forEach(code -> message.append(' ').append(code));
    return message
        .append(')')
        .append(concept.japanese().isEmpty() ? "" : ": " + concept.japanese())
        .append(concept.note().isEmpty() ? "" : " — " + concept.note())
        .toString();
  }

  /**
   * Reads a rule that corrects Japanese into an entry.
   *
   * @param message of the rule; empty if it has none
   * @param use what is to stand in the place of the others
   */
  public static void read(
      String message, String use, Collection<String> deprecated, EntryDraft draft) {
    boolean known = !message.isEmpty() && read(message, draft);
    if (!known) {
      draft.japanese(use, Status.PREFERRED, draft.line());
    }
    for (String term : deprecated) {
      draft.japanese(term, Status.DEPRECATED, draft.line());
      if (known) {
        draft.instead(term, use, draft.line());
      }
    }
    draft.finish();
  }

  /**
   * Reads a message of ours; another one is a note.
   *
   * @return whether it told the preferred term
   */
  private static boolean read(String message, EntryDraft draft) {
    Matcher matcher = MESSAGE.matcher(message);
    if (!matcher.matches() || !draft.kind(matcher.group(2))) {
      draft.note(message, draft.line());
      return false;
    }
    draft.english(matcher.group(1), Status.PREFERRED, draft.line());
    draft.anywhere();
    List.of(matcher.group(3).strip().split(" ")).forEach(draft::scope);
    if (matcher.group(5) != null) {
      draft.note(matcher.group(5), draft.line());
    }
    if (matcher.group(4) == null) {
      return false;
    }
    draft.japanese(matcher.group(4), Status.PREFERRED, draft.line());
    return true;
  }
}
