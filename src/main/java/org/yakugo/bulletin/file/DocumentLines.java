package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a document while its parts go by. */
final class DocumentLines {
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int heading;

  /** Where the cells of the row at hand end; the first is where the row begins. */
  private final List<Integer> edges = new ArrayList<>();

  private final List<String> drafts = new ArrayList<>();

  /**
   * A segment and its translation, either of which may be blank, as an item's headlines.
   *
   * @param isDraft whether the Japanese is marked as one that nobody has looked at yet
   */
  void pair(String japanese, String english, boolean isDraft) {
    if (!japanese.isBlank()) {
      add("● " + japanese);
      endLine();
      if (isDraft) {
        drafts.add(japanese);
      }
    }
    if (!english.isBlank()) {
      add((japanese.isBlank() ? "● " : "") + english);
    }
    gap();
  }

  void add(String characters) {
    text.append(characters);
  }

  boolean endsBlank() {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /**
   * Says that the line belongs to a heading.
   *
   * @param level from 1, the highest; 0 for none
   */
  void heading(int level) {
    heading = level;
  }

  void endLine() {
    lines.add(text.toString());
    headings.add(heading);
    text.setLength(0);
  }

  /** Ends the line if something stands in it. */
  void endStarted() {
    if (!text.toString().isBlank()) {
      endLine();
    }
    text.setLength(0);
  }

  /** One blank line at the most. */
  void gap() {
    endStarted();
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      endLine();
    }
  }

  /** Says that a row of a table begins, if it hasn't yet. */
  void beginRow() {
    if (edges.isEmpty()) {
      endStarted();
      edges.add(lines.size());
    }
  }

  void endCell() {
    endStarted();
    if (!edges.isEmpty()) {
      edges.add(lines.size());
    }
  }

  /** Puts the row's cells into the order in which they are read. */
  void endRow() {
    endStarted();
    if (edges.size() > 2) {
      List<List<String>> cells = cells(lines);
      List<List<Integer>> levels = cells(headings);
      int from = edges.getFirst();
      lines.subList(from, lines.size()).clear();
      headings.subList(from, headings.size()).clear();
      for (int i : TableRow.order(cells)) {
        lines.addAll(cells.get(i));
        headings.addAll(levels.get(i));
      }
    }
    edges.clear();
  }

  private <T> List<List<T>> cells(List<T> all) {
    List<List<T>> cells = new ArrayList<>();
    for (int i = 1; i < edges.size(); i++) {
      cells.add(List.copyOf(all.subList(edges.get(i - 1), edges.get(i))));
    }
    cells.add(List.copyOf(all.subList(edges.getLast(), all.size())));
    return cells;
  }

  void leftOut(Aside kind, List<String> texts) {
    notices.addAll(Notice.leftOut(kind, texts));
  }

  SourceText source(String name) {
    endStarted();
    List<String> labels = SectionNumbers.of(lines, headings);
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      numbered.add(labels.get(i) + lines.get(i));
    }
    notices.addAll(Notice.drafts(drafts));
    return new SourceText(name, numbered, notices);
  }
}
