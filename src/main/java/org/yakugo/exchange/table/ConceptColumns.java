package org.yakugo.exchange.table;

import java.util.List;
import org.yakugo.Message;
import org.yakugo.exchange.CleanText;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.glossary.Columns;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Status;
import org.yakugo.glossary.TabSeparated;

/**
 * Concepts as rows of a table: the columns of the glossary's own files, in any order, some of them
 * under the names that people give them.
 */
final class ConceptColumns {
  static final List<String> ALL =
      List.of(
          "kind en en_variants scope ja ja_admitted ja_deprecated ja_forms note source date"
              .split(" "));

  /** The concept's cells, in the order of {@link #ALL}. */
  static List<String> cells(Concept concept) {
    return ALL.stream().map(column -> cell(concept, column)).toList();
  }

  private static String cell(Concept concept, String column) {
    return switch (column) {
      case "note" -> concept.note();
      case "source" -> concept.source();
      default -> Columns.content(concept, column, "");
    };
  }

  /** Takes up what one of the glossary's own columns holds. */
  static void read(String column, String cell, EntryDraft draft) {
    int line = draft.line();
    switch (column) {
      case "kind" -> {
        if (!cell.isBlank() && !draft.kind(cell)) {
          draft.refuse(line, Message.of("unknown-kind", CleanText.abbreviated(cell)));
        }
      }
      case "en_variants" -> terms(cell).forEach(term -> draft.english(term, Status.ADMITTED, line));
      case "scope" -> {
        for (String code : terms(cell)) {
          if (!draft.scope(code)) {
            draft.refuse(line, Message.of("scope-isnt-country-code", CleanText.abbreviated(code)));
          }
        }
      }
      case "ja_admitted" ->
          terms(cell).forEach(term -> draft.japanese(term, Status.ADMITTED, line));
      case "ja_deprecated" -> {
        for (String term : terms(cell)) {
          draft.deprecated(term.split("(?<!\\s)\\s*(?:→|->)\\s*", 2), line);
        }
      }
      case "ja_forms" -> {
        for (String form : terms(cell)) {
          String[] parts = form.split("(?<!\\s)\\s*[:：]\\s*", 2);
          if (parts.length < 2) {
            draft.refuse(line, Message.of("isnt-like-ministry", CleanText.abbreviated(form)));
          } else {
            draft.form(parts[0], parts[1], line);
          }
        }
      }
      case "note" -> draft.note(cell, line);
      case "source" -> draft.source(cell, line);
      case "date" -> draft.date(cell.replaceAll("[/.]", "-"), line);
      default -> {}
    }
  }

  /** Line breaks within a cell of several terms part them, too. */
  static List<String> terms(String cell) {
    return cell.lines().flatMap(part -> TabSeparated.terms(part).stream()).toList();
  }
}
