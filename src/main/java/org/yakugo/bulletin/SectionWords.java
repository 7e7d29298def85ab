package org.yakugo.bulletin;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** What the titles of sections end in, from the table section-words. */
final class SectionWords {
  /** What a title surely ends in, as alternatives of a pattern. */
  static final String SURE = words(true);

  /** What a title may end in. */
  static final String ALL = words(false);

  private static String words(boolean sure) {
    return Language.builtIn().table("section-words").rows().stream()
        .filter(row -> !sure || row.text("sure").equals("yes"))
        .map((Row row) -> Pattern.quote(row.required("japanese")))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
