package org.yakugo.glossary;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/**
 * A line of a glossary file.
 *
 * @param text without its end
 * @param end the line's end: LF, CRLF, or nothing at the end of the file
 * @param concept null for comments, blank lines, the header, and broken lines
 * @param identity of the concept; null if there is none
 * @param problem what is wrong with the line; null if nothing is
 */
record GlossaryLine(
    String text,
    String end,
    @Nullable Concept concept,
    Concept.@Nullable Identity identity,
    @Nullable Message problem) {

  /** What git leaves between two versions that it couldn't join. */
  private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|={7}|>{7}|\\|{7})(?: .*)?");

  /** A line that holds no concept. */
  static GlossaryLine of(String text, String end) {
    return new GlossaryLine(text, end, null, null, null);
  }

  GlossaryLine holding(Concept concept) {
    return new GlossaryLine(text, end, concept, concept.identity(), null);
  }

  GlossaryLine broken(Message problem) {
    return new GlossaryLine(text, end, null, null, problem);
  }

  GlossaryLine reading(String text) {
    return new GlossaryLine(text, end, concept, identity, problem);
  }

  GlossaryLine endingIn(String end) {
    return new GlossaryLine(text, end, concept, identity, problem);
  }

  boolean isConflict() {
    boolean possible = !text.isEmpty() && "<=>|".indexOf(text.charAt(0)) >= 0;
    return possible && CONFLICT.matcher(text).matches();
  }

  /**
   * @throws IllegalArgumentException if git left it there
   */
  void refuseConflict() {
    if (isConflict()) {
      throw new UnusableLine("two-versions-file-met-here-git-left-both");
    }
  }
}
