package org.yakugo.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.Rendering;

/**
 * A name with its acronym in brackets, {@code International Atomic Energy Agency (IAEA)}, which is
 * 国際原子力機関（IAEA） in Japanese. Small letters may stand in it: {@code AfDB}.
 */
public record BracketedAcronym(String name, String acronym) {
  private static final Pattern FORM =
      Pattern.compile("(.+?)\\s*\\((\\p{Lu}[\\p{L}\\p{N}/-]*\\p{Lu}[\\p{L}\\p{N}]*)\\)");

  /** Only bodies: in a post or an event the brackets belong to the body that it is of. */
  public static Optional<BracketedAcronym> of(Kind kind, String english) {
    if (kind != Kind.ORGANISATION || !english.endsWith(")")) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(english);
    return form.matches()
        ? Optional.of(new BracketedAcronym(form.group(1), form.group(2)))
        : Optional.empty();
  }

  /** The Japanese name with the acronym behind it; an acronym itself stays alone. */
  public String in(String japanese) {
    return japanese.equals(acronym) ? japanese : japanese + "（" + acronym + "）";
  }

  public Rendering withAcronym(Rendering rendering) {
    return rendering.withTarget(in(rendering.target()));
  }

  /** Whether a word is two or more letters, all capitals. */
  public static boolean isAcronym(String text) {
    return text.length() > 1
        && text.codePoints()
            .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-');
  }
}
