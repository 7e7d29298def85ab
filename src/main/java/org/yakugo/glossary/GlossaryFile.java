package org.yakugo.glossary;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.workspace.WholeFile;

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
  private final String name;

  /** Nothing once they are read as a whole. */
  private byte[] unread;

  /** What was read of them before. */
  private final Map<Integer, Concept> read = new HashMap<>();

  private @Nullable GlossaryText single;
  private volatile @Nullable GlossaryText content;

  /**
   * A concept where it stands.
   *
   * @param identity the concept's
   * @param line from 1
   */
  public record Entry(Concept concept, Concept.Identity identity, int line) {}

  private GlossaryFile(String name, byte[] unread, @Nullable GlossaryText content) {
    this.name = name;
    this.unread = unread;
    this.content = content;
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
    return of(file.getFileName().toString(), WholeFile.bytes(file));
  }

  /**
   * The file whose bytes these are; see {@link #read}.
   *
   * @param name for messages
   */
  public static GlossaryFile of(String name, byte[] bytes) {
    return new GlossaryFile(name, bytes.clone(), null);
  }

  public static String decoded(byte[] bytes) {
    return new String(bytes, encoding(bytes));
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
    return new GlossaryFile(name, new byte[0], GlossaryText.of(text));
  }

  private GlossaryText content() {
    GlossaryText known = content;
    return known == null ? readAll() : known;
  }

  private synchronized GlossaryText readAll() {
    GlossaryText known = content;
    if (known == null) {
      known = GlossaryText.of(decoded(unread), read);
      content = known;
      unread = new byte[0];
      single = null;
    }
    return known;
  }

  /**
   * The concept on a line that is known to hold one. The file needn't be read as a whole for it.
   *
   * @param line from 0
   */
  synchronized Concept concept(int line) {
    GlossaryText known = content;
    return known != null
        ? Objects.requireNonNull(known.lines().get(line).concept())
        : read.computeIfAbsent(line, this::readSingle);
  }

  private Concept readSingle(int line) {
    GlossaryText lines = single;
    if (lines == null) {
      lines = GlossaryText.unread(decoded(unread));
      single = lines;
    }
    return lines.columns().read(TabSeparated.split(lines.lines().get(line).text()));
  }

  public String name() {
    return name;
  }

  /** In bytes, as far as it isn't read; it has no more lines than that. */
  synchronized int length() {
    GlossaryText known = content;
    return known == null ? unread.length : known.lines().size();
  }

  /** How many concepts it has. */
  public int size() {
    int size = 0;
    for (GlossaryLine line : content().lines()) {
      size += line.concept() == null ? 0 : 1;
    }
    return size;
  }

  /** The concepts in the file's order. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    List<GlossaryLine> lines = content().lines();
    for (int i = 0; i < lines.size(); i++) {
      GlossaryLine line = lines.get(i);
      if (line.concept() != null && line.identity() != null) {
        entries.add(new Entry(line.concept(), line.identity(), i + 1));
      }
    }
    return entries;
  }

  /** The lines that can't be used. */
  public List<BrokenLine> problems() {
    List<BrokenLine> problems = new ArrayList<>();
    List<GlossaryLine> lines = content().lines();
    for (int i = 0; i < lines.size(); i++) {
      Message problem = lines.get(i).problem();
      if (problem != null) {
        problems.add(new BrokenLine(name, i + 1, problem));
      }
    }
    return problems;
  }

  /** The file's text; that of an unchanged file is what was read, to the character. */
  public String text() {
    StringBuilder text = new StringBuilder(content().mark());
    content().lines().forEach(line -> text.append(line.text()).append(line.end()));
    return text.toString();
  }

  /**
   * Something to change in a file.
   *
   * @param before the concept that is there; null to add one at the end
   * @param after what stands in its place from now on, whose identity may differ; null to remove it
   */
  public record Edit(Concept.@Nullable Identity before, @Nullable Concept after) {}

  /**
   * The file with all of these edits made, one after the other. A header that lacks a column which
   * is needed now gets it at its end.
   *
   * @throws UnusableInput if a concept isn't there, or another has the new identity already, or the
   *     file is in a state in which changing it would lose something
   */
  public GlossaryFile edited(List<Edit> edits) {
    GlossaryText now = content();
    FileEditor editor = new FileEditor(name, now.columns(), now.lines(), edits);
    return editor.changesNothing()
        ? this
        : new GlossaryFile(
            name, new byte[0], new GlossaryText(editor.columns(), now.mark(), editor.lines()));
  }

  /**
   * The concept as it is read again once it stands in a file: trimmed, each space one space.
   *
   * @throws UnusableInput if a file can't hold it: no English term, a term with a line feed
   */
  public static Concept clean(Concept concept) {
    try {
      return Columns.clean(concept);
    } catch (IllegalArgumentException e) {
      throw UnusableInput.content(
              "cant-concept-glossary",
              InvisibleCharacters.replaced(concept.english()),
              UnusableLine.told(e))
          .because(e);
    }
  }
}
