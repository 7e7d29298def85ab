package org.yakugo.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.text.Normalization;

/**
 * The lines of a table of tenures.
 *
 * @param columns the names of the columns
 * @param header the line that names them; -1 if none does
 */
record TenureLines(String[] texts, List<String> columns, int header) {
  private static final List<String> COLUMNS =
      List.of("person", "post", "country", "from", "to", "source", "note", "ja", "called");

  /** Those of a table's text. */
  static TenureLines of(String text) {
    String[] texts = text.replace("\uFEFF", "").lines().toArray(String[]::new);
    for (int i = 0; i < texts.length; i++) {
      try {
        List<String> cells = cells(texts[i]);
        if (!GlossaryText.isForReaders(cells)) {
          List<String> names = cells.stream().map(Normalization.ENGLISH::apply).toList();
          return names.contains("person")
              ? new TenureLines(texts, names, i)
              : new TenureLines(texts, COLUMNS, -1);
        }
      } catch (IllegalArgumentException e) {
        // Whoever reads the line is told.
      }
    }
    return new TenureLines(texts, COLUMNS, -1);
  }

  int size() {
    return texts.length;
  }

  /**
   * What a line holds.
   *
   * @return null for the header, comments and blank lines
   * @throws IllegalArgumentException if it can't be used
   */
  @Nullable Tenure read(int line) {
    List<String> cells = cells(texts[line]);
    return line == header || GlossaryText.isForReaders(cells) ? null : tenure(cells);
  }

  /**
   * All that can be used, each once.
   *
   * @param problems takes the other lines with what is wrong with them
   */
  Set<Tenure> readAll(BiConsumer<Integer, Message> problems) {
    Set<Tenure> tenures = new LinkedHashSet<>();
    for (int i = 0; i < texts.length; i++) {
      try {
        Tenure tenure = read(i);
        if (tenure != null && !tenures.add(tenure)) {
          throw new UnusableLine("same-line-stands-above-already");
        }
      } catch (IllegalArgumentException e) {
        problems.accept(i, UnusableLine.told(e));
      }
    }
    return tenures;
  }

  private static List<String> cells(String line) {
    InvisibleCharacters.refuse(line);
    return TabSeparated.split(line);
  }

  private Tenure tenure(List<String> cells) {
    Set<String> countries = Cell.countries(cell(cells, "country"));
    if (countries.size() > 1) {
      throw new UnusableLine("column-country-takes-one-code");
    }
    Tenure tenure =
        new Tenure(
            required(cells, "person"),
            required(cells, "post"),
            countries.isEmpty() ? "" : countries.iterator().next(),
            InexactDate.of(cell(cells, "from")),
            InexactDate.of(cell(cells, "to")),
            TabSeparated.unescape(cell(cells, "source")),
            TabSeparated.unescape(cell(cells, "note")),
            cell(cells, "ja").strip(),
            cell(cells, "called").strip());
    if (tenure.from() == null && tenure.to() == null) {
      throw new UnusableLine("says-neither-when-nor-when");
    }
    if (tenure.from() != null
        && tenure.to() != null
        && tenure.to().last().isBefore(tenure.from().first())) {
      throw new UnusableLine("ends-before-begins", tenure.to(), tenure.from());
    }
    return tenure;
  }

  private String required(List<String> cells, String name) {
    String term = Cell.english(Cell.term(name, cell(cells, name)));
    if (term.isEmpty()) {
      throw new UnusableLine("it-has-no", name);
    }
    return term;
  }

  private String cell(List<String> cells, String name) {
    int i = columns.indexOf(name);
    return i >= 0 && i < cells.size() ? cells.get(i) : "";
  }
}
