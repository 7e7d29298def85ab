package org.yakugo.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.glossary.BrokenLine;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.glossary.UnusableLine;
import org.yakugo.workspace.LineIndex;
import org.yakugo.workspace.LineIndexes;
import org.yakugo.workspace.WholeFile;

/**
 * The glossary's table of frames, {@code frames.tsv}. A line that can't be used is told with file,
 * line and reason, and the rest is used; lines are read as they are asked for, where an earlier
 * reading has told which can be used.
 */
public final class FrameFile {
  public static final String NAME = "frames.tsv";

  private static final Set<String> MARKS = Set.of("、", "が", "は", "の", "も", "を", "に", "で", "：");
  private static final List<String> REQUIRED = List.of("kind", "english", "japanese");

  private final String[] lines;
  private final int header;
  private final List<String> columns;
  private final LineIndex found;

  private FrameFile(byte[] bytes, LineIndexes kept) {
    this.lines = GlossaryFile.decoded(bytes).replace("\uFEFF", "").split("\\R", -1);
    int first = 0;
    while (first < lines.length && isForReaders(lines[first])) {
      first++;
    }
    this.header = first;
    this.columns = first < lines.length ? cells(lines[first]) : List.of();
    this.found = kept.of(NAME, LineIndexes.version(bytes), this::find);
  }

  /** That of a glossary's folder, which may have none. */
  public static FrameFile in(Path folder) {
    return read(bytes(folder), LineIndexes.NOWHERE);
  }

  /**
   * The table that these bytes hold.
   *
   * @param kept what earlier readings have found
   */
  public static FrameFile read(byte[] bytes, LineIndexes kept) {
    return new FrameFile(bytes, kept);
  }

  /** All frames, in their order. */
  public List<Frame> frames() {
    return found.problems().containsKey(header)
        ? List.of()
        : frames(IntStream.range(header + 1, lines.length).boxed().toList());
  }

  /** Those that may be of a verb or noun, in their order. */
  List<Frame> frames(String key) {
    return frames(found.lines(key));
  }

  private List<Frame> frames(List<Integer> wanted) {
    return wanted.stream()
        .filter(line -> !found.problems().containsKey(line) && !isForReaders(lines[line]))
        .map(line -> frame(cells(lines[line])))
        .toList();
  }

  /** The lines that aren't used. */
  public List<BrokenLine> problems() {
    return found.problems().entrySet().stream()
        .map(problem -> new BrokenLine(NAME, problem.getKey() + 1, problem.getValue()))
        .toList();
  }

  private void find(LineIndex.Maker maker) {
    List<String> missing = REQUIRED.stream().filter(name -> !columns.contains(name)).toList();
    if (header < lines.length && !missing.isEmpty()) {
      maker.problem(header, Message.of("first-line-name-columns-missing", missing.getFirst()));
      return;
    }
    for (int i = header + 1; i < lines.length; i++) {
      if (!isForReaders(lines[i])) {
        try {
          for (String key : Frames.of(List.of(frame(cells(lines[i])))).keys()) {
            maker.put(key, i);
          }
        } catch (UnusableLine e) {
          maker.problem(i, UnusableLine.told(e));
        }
      }
    }
  }

  private static boolean isForReaders(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\t", -1)).map(String::strip).toList();
  }

  private Frame frame(List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new UnusableLine("cells-under-columns", cells.size(), columns.size());
    }
    Frame.Kind kind = kind(cell(cells, "kind"));
    List<String> english = alternatives(cell(cells, "english"));
    List<String> japanese = alternatives(cell(cells, "japanese"));
    if (english.isEmpty() || japanese.isEmpty()) {
      throw new UnusableLine("frame-needs-english-japanese");
    }
    String source = cell(cells, "source");
    Frame.Basis basis = source.startsWith("decided") ? Frame.Basis.DECIDED : Frame.Basis.STARTER;
    String example = cell(cells, "example");
    Frame frame = new Frame(kind, english, japanese, example, source, basis, List.of());
    for (String pattern : japanese) {
      if (kind != Frame.Kind.NOUN && !MARKS.contains(pattern.substring(0, 1))) {
        throw new UnusableLine("no-mark-of-subject", pattern);
      }
      checkSlots(english, pattern);
    }
    english.forEach(wording -> FramePattern.of(frame, wording));
    return frame;
  }

  /** What the Japanese leaves open, the English must fill. */
  private static void checkSlots(List<String> english, String japanese) {
    List<String> given = List.of(english.getFirst().split(" "));
    for (char slot : new char[] {'X', 'Y', 'Z', 'V'}) {
      if (leavesOpen(japanese, slot) && !given.contains(String.valueOf(slot))) {
        throw new UnusableLine("japanese-english-hasnt", slot);
      }
    }
  }

  private static boolean leavesOpen(String japanese, char slot) {
    for (int i = japanese.indexOf(slot); i >= 0; i = japanese.indexOf(slot, i + 1)) {
      boolean inWord =
          i > 0 && isLatin(japanese.charAt(i - 1))
              || i + 1 < japanese.length() && isLatin(japanese.charAt(i + 1));
      if (!inWord) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static Frame.Kind kind(String text) {
    try {
      return Frame.Kind.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UnusableLine("no-kind-one-verb-passive-noun-adjective", text);
    }
  }

  private String cell(List<String> cells, String name) {
    int index = columns.indexOf(name);
    String cell = index < 0 || index >= cells.size() ? "" : cells.get(index);
    return cell.equals("-") ? "" : cell;
  }

  private static List<String> alternatives(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Stream.of(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The bytes of the table, for noticing that it changed; none if there is none. */
  public static byte[] bytes(Path folder) {
    return WholeFile.ifReadable(folder.resolve(NAME));
  }
}
