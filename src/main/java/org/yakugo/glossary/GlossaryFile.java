package org.yakugo.glossary;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.UnusableInput;

/**
 * One glossary file: a tab-separated text of a concept a line under a header that names the
 * columns, with comments ({@code #}) and blank lines for the reader. Whatever stands in the text
 * survives a change: a changed concept changes its own line and nothing else. Columns that aren't
 * known here are kept.
 *
 * <p>Several terms in one cell are separated by {@code |}. A line that can't be used is a {@link
 * BrokenLine}; it stays in the file as it is.
 */
public final class GlossaryFile {
  private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\n|\r|$)");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final Columns columns;
  private final String mark;
  private final List<Line> lines;

  /**
   * @param text without its end
   * @param end the line's end: LF, CRLF, or nothing at the end of the file
   * @param concept null for comments, blank lines, the header, and broken lines
   * @param identity of the concept; null if there is none
   * @param problem what is wrong with the line; null if nothing is
   */
  private record Line(
      String text, String end, Concept concept, Concept.Identity identity, String problem) {

    static Line of(String text, String end, Concept concept) {
      return new Line(text, end, concept, concept.identity(), null);
    }

    Line endingIn(String end) {
      return new Line(text, end, concept, identity, problem);
    }
  }

  /**
   * A concept where it stands.
   *
   * @param identity the concept's
   * @param line from 1
   */
  public record Entry(Concept concept, Concept.Identity identity, int line) {}

  private GlossaryFile(String name, Columns columns, String mark, List<Line> lines) {
    this.name = name;
    this.columns = columns;
    this.mark = mark;
    this.lines = lines;
  }

  /** A new file of that name with nothing but a header. */
  public static GlossaryFile empty(String name) {
    return parse(name, Columns.STANDARD.header() + "\n");
  }

  /**
   * Reads a file: UTF-8, or UTF-16 with a byte order mark as spreadsheets save it. Lines that
   * aren't text are broken lines.
   */
  public static GlossaryFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return parse(file.getFileName().toString(), new String(bytes, encoding(bytes)));
  }

  private static Charset encoding(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFFFE || mark == 0xFEFF ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /**
   * Reads a file's text.
   *
   * @param name of the file, for messages
   */
  public static GlossaryFile parse(String name, String text) {
    String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    List<Line> lines = new ArrayList<>();
    Map<Concept.Identity, Integer> seen = new HashMap<>();
    Columns columns = null;
    boolean headerBroken = false;
    Matcher matcher = LINE.matcher(text).region(mark.length(), text.length());
    while (matcher.find() && !(matcher.group().isEmpty() && matcher.end() == text.length())) {
      Line line = new Line(matcher.group(1), matcher.group(2), null, null, null);
      try {
        InvisibleCharacters.refuse(line.text());
        List<String> cells = TabSeparated.split(line.text());
        if (isForReaders(cells) || headerBroken) {
          // kept as it is
        } else if (columns == null && Columns.isHeader(cells)) {
          headerBroken = true;
          columns = Columns.ofHeader(cells);
          headerBroken = false;
        } else {
          columns = columns == null ? Columns.STANDARD : columns;
          Line read = Line.of(line.text(), line.end(), columns.read(cells));
          Integer first = seen.putIfAbsent(read.identity(), lines.size() + 1);
          if (first != null) {
            throw new IllegalArgumentException(
                "\"" + read.concept().english() + "\" stands on line " + first + " already");
          }
          line = read;
        }
      } catch (IllegalArgumentException e) {
        line = new Line(line.text(), line.end(), null, null, e.getMessage());
      }
      lines.add(line);
    }
    return new GlossaryFile(name, columns == null ? Columns.STANDARD : columns, mark, lines);
  }

  public String name() {
    return name;
  }

  /** The concepts in the file's order. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.concept() != null) {
        entries.add(new Entry(line.concept(), line.identity(), i + 1));
      }
    }
    return entries;
  }

  /** The lines that can't be used. */
  public List<BrokenLine> problems() {
    List<BrokenLine> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).problem() != null) {
        problems.add(new BrokenLine(name, i + 1, lines.get(i).problem()));
      }
    }
    return problems;
  }

  /** The file's text; that of an unchanged file is what was read, to the character. */
  public String text() {
    StringBuilder text = new StringBuilder(mark);
    lines.forEach(line -> text.append(line.text()).append(line.end()));
    return text.toString();
  }

  /** The file with the concept in the place of the one of the same identity, else at its end. */
  public GlossaryFile with(Concept concept) {
    return indexOf(concept.identity()) < 0 ? append(concept) : replace(concept.identity(), concept);
  }

  /**
   * The file with a concept changed in its place; its identity may change too.
   *
   * @throws UnusableInput if no concept has the identity, or another has the new one already
   */
  public GlossaryFile replace(Concept.Identity old, Concept concept) {
    int i = indexOf(old);
    if (i < 0) {
      throw missing(old);
    }
    int clash = indexOf(concept.identity());
    if (clash >= 0 && clash != i) {
      throw new UnusableInput(
          UnusableInput.Reason.REQUEST,
          "\"%s\" stands in %s on line %d already."
              .formatted(concept.english(), name, clash + 1));
    }
    Line line = lines.get(i);
    if (concept.equals(line.concept())) {
      return this;
    }
    List<String> cells = TabSeparated.split(line.text());
    List<Line> changed = changeable();
    changed.set(i, Line.of(columns.write(concept, cells), line.end(), concept));
    return new GlossaryFile(name, columns, mark, changed);
  }

  /**
   * The file without the concept of that identity.
   *
   * @throws UnusableInput if there is none
   */
  public GlossaryFile without(Concept.Identity identity) {
    int i = indexOf(identity);
    if (i < 0) {
      throw missing(identity);
    }
    List<Line> changed = changeable();
    changed.remove(i);
    return new GlossaryFile(name, columns, mark, changed);
  }

  private GlossaryFile append(Concept concept) {
    List<Line> changed = changeable();
    boolean hasEnd = !lines.isEmpty() && !lines.getFirst().end().isEmpty();
    String end = hasEnd ? lines.getFirst().end() : "\n";
    if (!lines.isEmpty() && lines.getLast().end().isEmpty()) {
      changed.add(changed.removeLast().endingIn(end));
    }
    changed.add(Line.of(columns.write(concept, List.of()), end, concept));
    return new GlossaryFile(name, columns, mark, changed);
  }

  /** Writing a file whose bytes weren't all text would lose those bytes. */
  private List<Line> changeable() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().contains("\uFFFD")) {
        throw new UnusableInput(
            UnusableInput.Reason.CONTENT,
            "%s isn't UTF-8 text on line %d; it can't be changed before that is mended."
                .formatted(name, i + 1));
      }
    }
    return new ArrayList<>(lines);
  }

  private UnusableInput missing(Concept.Identity identity) {
    return new UnusableInput(
        UnusableInput.Reason.MISSING,
        "There is no %s \"%s\" in %s."
            .formatted(identity.kind().label(), identity.english(), name));
  }

  private int indexOf(Concept.Identity identity) {
    for (int i = 0; i < lines.size(); i++) {
      if (identity.equals(lines.get(i).identity())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the cells are a comment or a blank line, also after a spreadsheet padded them. */
  private static boolean isForReaders(List<String> cells) {
    return cells.getFirst().startsWith("#") || cells.stream().allMatch(String::isEmpty);
  }
}
