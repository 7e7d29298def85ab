package org.yakugo.web.account;

import java.util.Locale;
import org.yakugo.Message;
import org.yakugo.UnusableInput;

/** What a user may do; each role may also do what those before it may. */
public enum Role {
  /** Look at everything, and have texts checked and renderings suggested. */
  READER,
  /** Keep bulletins in work, and leave findings as they are. */
  TRANSLATOR,
  /** Decide in the glossary, and publish into the corpus. */
  MAINTAINER;

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  /** As in the file of users. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For people. */
  public Message told() {
    return switch (this) {
      case READER -> Message.of("reader");
      case TRANSLATOR -> Message.of("translator");
      case MAINTAINER -> Message.of("maintainer");
    };
  }

  /**
   * Reads {@link #label()}.
   *
   * @throws UnusableInput if there is no such role
   */
  public static Role of(String label) {
    try {
      return valueOf(label.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw UnusableInput.request("no-role-roles-reader-translator", label).because(e);
    }
  }

  /** The role that a request needs; a slash at the end of its path makes no difference. */
  public static Role neededFor(String method, String asked) {
    String path = asked.replaceFirst("/+$", "");
    if (path.matches("/v2/words/(add|delete)")) {
      return MAINTAINER;
    }
    boolean reads = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    if (reads || path.matches("/api/(parse|suggest|check)|/v2/.*|/logout|/glossary/impact")) {
      return READER;
    }
    boolean ownWork =
        path.matches("/(draft|check)(/.*)?|/api/check/.*") && !path.endsWith("/publish");
    return ownWork ? TRANSLATOR : MAINTAINER;
  }
}
