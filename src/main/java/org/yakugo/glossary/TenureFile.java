package org.yakugo.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yakugo.text.Normalization;
import org.yakugo.workspace.WholeFile;

/**
 * The table of who held which post when, {@code glossary/tenures.tsv}: tab-separated, a tenure a
 * line under a header that names the columns, with comments ({@code #}) and blank lines for the
 * reader. People write it, the program only reads it. Columns that aren't known here may stand
 * anywhere.
 *
 * @param tenures in the file's order
 * @param problems the lines that can't be used
 */
public record TenureFile(List<Tenure> tenures, List<BrokenLine> problems) {
  /** The file's name, in the folder of the glossary. */
  public static final String NAME = "tenures.tsv";

  /** No table. */
  public static final TenureFile NONE = new TenureFile(List.of(), List.of());

  private static final List<String> COLUMNS =
      List.of("person", "post", "country", "from", "to", "source", "note", "ja", "called");

  public TenureFile {
    tenures = List.copyOf(tenures);
    problems = List.copyOf(problems);
  }

  /** Changes when a line does. */
  public String fingerprint() {
    return Integer.toHexString(tenures.toString().hashCode());
  }

  /** Reads the table of a glossary's folder; a folder may have none. */
  public static TenureFile load(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      return parse(GlossaryFile.decoded(WholeFile.bytes(file)));
    } catch (IOException e) {
      return new TenureFile(
          List.of(), List.of(new BrokenLine(NAME, 0, UnusableLine.unreadable(e))));
    }
  }

  /** The bytes of the table, for noticing that it changed; none if there is none. */
  public static byte[] bytes(Path folder) {
    try {
      return WholeFile.bytes(folder.resolve(NAME));
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Reads the file's text. */
  public static TenureFile parse(String text) {
    List<Tenure> tenures = new ArrayList<>();
    List<BrokenLine> problems = new ArrayList<>();
    Set<Tenure> seen = new HashSet<>();
    List<String> columns = null;
    String[] lines = text.replace("\uFEFF", "").split("\r\n|\n|\r");
    for (int i = 0; i < lines.length; i++) {
      try {
        InvisibleCharacters.refuse(lines[i]);
        List<String> cells = TabSeparated.split(lines[i]);
        if (cells.getFirst().startsWith("#") || cells.stream().allMatch(String::isEmpty)) {
          continue;
        }
        if (columns == null) {
          List<String> names = cells.stream().map(Normalization.ENGLISH::apply).toList();
          columns = names.contains("person") ? names : COLUMNS;
          if (columns == names) {
            continue;
          }
        }
        Tenure tenure = tenure(columns, cells);
        if (!seen.add(tenure)) {
          throw new UnusableLine("同じ行がすでに上にあります", "the same line stands above already");
        }
        tenures.add(tenure);
      } catch (IllegalArgumentException e) {
        problems.add(new BrokenLine(NAME, i + 1, UnusableLine.told(e)));
      }
    }
    return new TenureFile(tenures, problems);
  }

  private static Tenure tenure(List<String> columns, List<String> cells) {
    Set<String> countries = Cell.countries(cell(columns, cells, "country"));
    if (countries.size() > 1) {
      throw new UnusableLine("列「country」に入るコードは一つです", "the column \"country\" takes one code");
    }
    Tenure tenure =
        new Tenure(
            required(columns, cells, "person"),
            required(columns, cells, "post"),
            countries.isEmpty() ? "" : countries.iterator().next(),
            InexactDate.of(cell(columns, cells, "from")),
            InexactDate.of(cell(columns, cells, "to")),
            TabSeparated.unescape(cell(columns, cells, "source")),
            TabSeparated.unescape(cell(columns, cells, "note")),
            cell(columns, cells, "ja").strip(),
            cell(columns, cells, "called").strip());
    if (tenure.from() == null && tenure.to() == null) {
      throw new UnusableLine("いつからもいつまでもありません", "it says neither from when nor to when");
    }
    if (tenure.from() != null
        && tenure.to() != null
        && tenure.to().last().isBefore(tenure.from().first())) {
      throw new UnusableLine(
          "%2$sに始まる前に、%1$sに終わっています",
          "it ends on %s, before it begins on %s", tenure.to(), tenure.from());
    }
    return tenure;
  }

  private static String required(List<String> columns, List<String> cells, String name) {
    String term = Cell.english(Cell.term(name, cell(columns, cells, name)));
    if (term.isEmpty()) {
      throw new UnusableLine("%sがありません", "it has no %s", name);
    }
    return term;
  }

  private static String cell(List<String> columns, List<String> cells, String name) {
    int i = columns.indexOf(name);
    return i >= 0 && i < cells.size() ? cells.get(i) : "";
  }
}
