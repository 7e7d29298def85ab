package org.yakugo.exchange;

import java.util.List;
import java.util.Map;
import org.yakugo.glossary.Status;

/**
 * What a person says of a foreign file that the file doesn't say itself.
 *
 * @param columns the columns of a table from left to right, by the glossary's names; empty if its
 *     header tells
 * @param statuses what a term's standing means here, by the file's own word in small letters
 */
public record ImportHints(List<String> columns, Map<String, Status> statuses) {
  public static final ImportHints NONE = new ImportHints(List.of(), Map.of());

  public ImportHints {
    columns = List.copyOf(columns);
    statuses = Map.copyOf(statuses);
  }
}
