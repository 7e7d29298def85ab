package org.yakugo.exchange.omegat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Status;
import org.yakugo.glossary.TabSeparated;

/**
 * The third column of an OmegaT glossary, which a translator reads beside the term: {@code
 * [organisation JP] Not: 防衛庁 — since 2007}, or {@code [organisation JP] = Ministry of Defence} at
 * another English term of that concept. A comment that isn't like that is a note.
 */
final class OmegaTComment {
  private static final Pattern COMMENT =
      Pattern.compile("\\[([a-z_]+)((?: [A-Z]{2}(?:-[A-Z0-9]{1,3})?)*)\\](?: = (.+)|(.*))");
  private static final Pattern REST =
      Pattern.compile("(?: Not: ((?:[^—\\\\]|\\\\.)*?))?(?: — (.*))?");

  static String of(Concept concept) {
    String not =
        concept.japanese(Status.DEPRECATED).stream()
            .map(term -> escape(concept.withUse(term)))
            .collect(Collectors.joining(TabSeparated.SEPARATOR));
    return tag(concept)
        + (not.isEmpty() ? "" : " Not: " + not)
        + (concept.note().isEmpty() ? "" : " — " + flat(concept.note()));
  }

  /** At one of the concept's other English terms. */
  static String ofVariant(Concept concept) {
    return tag(concept) + " = " + concept.english();
  }

  private static String tag(Concept concept) {
    return concept.scope().stream()
        .map(code -> " " + code)
        .collect(Collectors.joining("", "[" + concept.kind().label(), "]"));
  }

  /** A dash within a term must not end the list of terms. */
  private static String escape(String term) {
    return TabSeparated.escapeTerm(term).replace("—", "\\—");
  }

  /** On one line; OmegaT's text has no way to break one. */
  static String flat(String text) {
    return text.replaceAll("(?<!\\s)\\s*[\\n\\t]\\s*", " ").strip();
  }

  /** The English term that this one is a variant of; null if it is none. */
  static @Nullable String variantOf(String comment) {
    Matcher matcher = COMMENT.matcher(comment);
    return matcher.matches() ? matcher.group(3) : null;
  }

  /** What tells the concepts of one English term apart; empty in a foreign comment. */
  static String tagOf(String comment) {
    Matcher matcher = COMMENT.matcher(comment);
    return matcher.matches() ? matcher.group(1) + matcher.group(2) : "";
  }

  static void read(String comment, EntryDraft draft, int line) {
    Matcher matcher = COMMENT.matcher(comment);
    Matcher rest = matcher.matches() ? REST.matcher(String.valueOf(matcher.group(4))) : null;
    if (rest == null
        || matcher.group(3) == null && !rest.matches()
        || !draft.kind(matcher.group(1))) {
      draft.note(comment, line);
      return;
    }
    draft.anywhere();
    List.of(matcher.group(2).strip().split(" ")).forEach(draft::scope);
    if (matcher.group(3) != null) {
      return;
    }
    if (rest.group(1) != null) {
      for (String term : TabSeparated.terms(rest.group(1).replace("\\—", "—"))) {
        draft.deprecated(term.split(Concept.USE, 2), line);
      }
    }
    if (rest.group(2) != null) {
      draft.note(rest.group(2), line);
    }
  }
}
