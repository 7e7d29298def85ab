package org.yakugo.exchange;

import java.util.List;
import java.util.Map;
import org.yakugo.glossary.Status;
import org.yakugo.language.Language;

/**
 * What a person says of a foreign file that the file doesn't say itself.
 *
 * @param columns the columns of a table from left to right, by the glossary's names; empty if its
 *     header tells
 * @param statuses what a term's standing means here, by the file's own word in small letters
 * @param language what columns and statuses are called
 */
public record ImportHints(List<String> columns, Map<String, Status> statuses, Language language) {
  public static final ImportHints NONE = in(Language.builtIn());

  public ImportHints {
    columns = List.copyOf(columns);
    statuses = Map.copyOf(statuses);
  }

  /** Nothing is said but in whose words the file is read. */
  public static ImportHints in(Language language) {
    return new ImportHints(List.of(), Map.of(), language);
  }
}
