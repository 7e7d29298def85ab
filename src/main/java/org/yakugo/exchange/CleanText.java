package org.yakugo.exchange;

import java.util.Set;
import java.util.TreeSet;
import org.yakugo.Message;
import org.yakugo.glossary.InvisibleCharacters;
import org.yakugo.glossary.TabSeparated;
import org.yakugo.text.Script;

/** Cleans what foreign files hold; what was removed is told to the {@link Intake}. */
public record CleanText(Intake intake, Refusal refusal) {
  /** As in the glossary's own files: what is longer is a text that slipped into the term. */
  private static final int LONGEST_TERM = 300;

  /** Takes what can't be mended. */
  interface Refusal {
    void refuse(int line, Message why);
  }

  /** Without what nobody sees; a break between the lines of a term is a space. */
  String term(String term, int at) {
    String visible = withoutInvisible(term, at);
    String flat = visible;
    if (visible.strip().chars().anyMatch(c -> c == '\n' || c == '\t' || c == '\r')) {
      flat = joinLines(visible.strip());
      intake.clean(at, Message.of("line-break-tab-within-term-removed", abbreviated(flat)));
    }
    flat = TabSeparated.trim(flat);
    if (flat.length() > LONGEST_TERM) {
      refusal.refuse(at, Message.of("a-term-has-characters", flat.length()));
      return "";
    }
    return flat;
  }

  private static String joinLines(String text) {
    StringBuilder joined = new StringBuilder();
    for (String part : text.split("(?<!\\s)\\s*[\\n\\r\\t]\\s*")) {
      boolean spaced =
          !joined.isEmpty()
              && !part.isEmpty()
              && !Script.isJapanese(joined.charAt(joined.length() - 1))
              && !Script.isJapanese(part.charAt(0));
      joined.append(spaced ? " " : "").append(part);
    }
    return joined.toString();
  }

  /** The same of a text that may have several lines. */
  String text(String text, int at) {
    return TabSeparated.trim(withoutInvisible(text.replace("\r\n", "\n").replace('\r', '\n'), at));
  }

  private String withoutInvisible(String text, int at) {
    if (text.codePoints().noneMatch(CleanText::isUnwanted)) {
      return text;
    }
    Set<String> found = new TreeSet<>();
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isUnwanted(c)) {
                found.add("U+%04X".formatted(c));
              } else {
                clean.appendCodePoint(c);
              }
            });
    if (found.remove("U+FFFD")) {
      refusal.refuse(at, Message.of("holds-bytes-arent-text-encoding"));
    }
    if (!found.isEmpty()) {
      intake.clean(at, Message.of("invisible-characters-were-removed", String.join(", ", found)));
    }
    return clean.toString();
  }

  private static boolean isUnwanted(int c) {
    return c != '\n'
        && c != '\t'
        && c != '\r'
        && (InvisibleCharacters.isInvisible(c) || c == 0xFFFD || (c & 0xFFFE) == 0xFFFE);
  }

  /** For a complaint about it. */
  public static String abbreviated(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
