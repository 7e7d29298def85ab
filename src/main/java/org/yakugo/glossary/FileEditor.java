package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;

/** Makes edits in the lines of one glossary file, and touches no other line. */
final class FileEditor {
  private final String name;
  private final List<GlossaryLine> original;
  private final List<GlossaryLine> lines;
  private final Map<Concept.Identity, Integer> places = new HashMap<>();
  private final String end;
  private Columns columns;

  FileEditor(
      String name, Columns columns, List<GlossaryLine> original, List<GlossaryFile.Edit> edits) {
    this.name = name;
    this.columns = columns;
    this.original = original;
    this.lines = new ArrayList<>(original);
    boolean hasEnd = !lines.isEmpty() && !lines.getFirst().end().isEmpty();
    this.end = hasEnd ? lines.getFirst().end() : "\n";
    refuseIfUnsafe();
    addColumns(edits);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).identity() != null) {
        places.put(lines.get(i).identity(), i);
      }
    }
    edits.forEach(this::make);
    lines.removeIf(Objects::isNull);
  }

  Columns columns() {
    return columns;
  }

  List<GlossaryLine> lines() {
    return lines;
  }

  boolean changesNothing() {
    return lines.equals(original);
  }

  /** Writing a file whose bytes weren't all text would lose those bytes. */
  private void refuseIfUnsafe() {
    boolean headerBroken = false;
    for (int i = 0; i < lines.size(); i++) {
      GlossaryLine line = lines.get(i);
      if (line.problem() == null) {
        continue;
      }
      if (line.text().contains("\uFFFD")) {
        throw unsafe(i, "isn't UTF-8 text");
      }
      if (line.isConflict()) {
        throw unsafe(i, "holds two versions that git couldn't join");
      }
      headerBroken = headerBroken || Columns.isHeader(line.text());
      if (headerBroken) {
        throw unsafe(i, "has a header that can't be used");
      }
    }
  }

  private UnusableInput unsafe(int line, String what) {
    return new UnusableInput(
        Reason.CONTENT,
        "%s %s on line %d; it can't be changed before that is mended."
            .formatted(name, what, line + 1));
  }

  private void addColumns(List<GlossaryFile.Edit> edits) {
    Set<String> missing = new LinkedHashSet<>();
    for (GlossaryFile.Edit edit : edits) {
      if (edit.after() != null) {
        missing.addAll(columns.missingFor(edit.after()));
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    int header = header();
    int widest = 0;
    for (GlossaryLine line : lines) {
      if (line.concept() != null) {
        widest = Math.max(widest, TabSeparated.split(line.text()).size());
      }
    }
    columns = columns.widened(widest).plus(missing);
    if (header < 0) {
      lines.add(0, GlossaryLine.of(columns.header(), end));
    } else {
      GlossaryLine line = lines.get(header);
      int present = TabSeparated.split(line.text()).size();
      lines.set(header, line.reading(line.text() + columns.header(present)));
    }
  }

  /** The header's index; -1 if there is none. */
  private int header() {
    for (int i = 0; i < lines.size() && lines.get(i).concept() == null; i++) {
      if (Columns.isHeader(lines.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private void make(GlossaryFile.Edit edit) {
    Concept after = edit.after();
    if (edit.before() == null) {
      Concept added = Objects.requireNonNull(after);
      refuseTwice(added, -1);
      append(added);
      return;
    }
    int i = indexOf(edit.before());
    if (i < 0) {
      throw UnusableInput.missing(
          "there-is-no-in", edit.before().kind().label(), edit.before().english(), name);
    }
    if (after == null) {
      lines.set(i, null);
      places.remove(edit.before());
      return;
    }
    refuseTwice(after, i);
    GlossaryLine line = lines.get(i);
    if (!after.equals(line.concept())) {
      String text = columns.write(after, TabSeparated.split(line.text()));
      places.remove(edit.before());
      places.put(after.identity(), i);
      lines.set(i, GlossaryLine.of(text, line.end()).holding(after));
    }
  }

  private void refuseTwice(Concept concept, int except) {
    int clash = indexOf(concept.identity());
    if (clash >= 0 && clash != except) {
      throw UnusableInput.request("stands-line-already", concept.english(), name, clash + 1);
    }
  }

  private void append(Concept concept) {
    int last = lines.size() - 1;
    while (last >= 0 && lines.get(last) == null) {
      last--;
    }
    if (last >= 0 && lines.get(last).end().isEmpty()) {
      lines.set(last, lines.get(last).endingIn(end));
    }
    places.put(concept.identity(), lines.size());
    lines.add(GlossaryLine.of(columns.write(concept, List.of()), end).holding(concept));
  }

  private int indexOf(Concept.Identity identity) {
    return places.getOrDefault(identity, -1);
  }
}
