package org.yakugo.exchange.prh;

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
   * Reads a message of ours; another one is a note.
   *
   * @return whether it told the preferred term
   */
  public static boolean read(String message, EntryDraft draft) {
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
