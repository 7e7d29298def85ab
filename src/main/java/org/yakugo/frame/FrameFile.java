package org.yakugo.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.yakugo.glossary.BrokenLine;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.glossary.UnusableLine;

/**
 * The glossary's table of frames, {@code frames.tsv}. A line that can't be used is told with file,
 * line and reason, and the rest is used.
 *
 * @param problems lines that aren't used
 */
public record FrameFile(List<Frame> frames, List<BrokenLine> problems) {
  public static final String NAME = "frames.tsv";

  private static final Set<String> MARKS = Set.of("、", "が", "は", "の", "も", "を", "に", "で", "：");
  private static final List<String> REQUIRED = List.of("kind", "english", "japanese");

  public FrameFile {
    frames = List.copyOf(frames);
    problems = List.copyOf(problems);
  }

  /** Reads the bytes of a workspace's table, which is UTF-8; no frames of no bytes. */
  public static FrameFile read(byte[] bytes) {
    return bytes.length == 0
        ? new FrameFile(List.of(), List.of())
        : read(NAME, GlossaryFile.decoded(bytes));
  }

  /** Reads a table's text. */
  public static FrameFile read(String name, String text) {
    List<Frame> frames = new ArrayList<>();
    List<BrokenLine> problems = new ArrayList<>();
    List<String> columns = null;
    String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      List<String> cells = Stream.of(lines[i].split("\t", -1)).map(String::strip).toList();
      try {
        if (columns == null) {
          columns = columns(cells);
        } else {
          frames.add(frame(columns, cells));
        }
      } catch (UnusableLine e) {
        problems.add(new BrokenLine(name, i + 1, UnusableLine.told(e)));
        if (columns == null) {
          break;
        }
      }
    }
    return new FrameFile(frames, problems);
  }

  private static List<String> columns(List<String> cells) {
    for (String name : REQUIRED) {
      if (!cells.contains(name)) {
        throw new UnusableLine(
            "一行目は列の名です。%sがありません", "the first line has to name the columns; %s is missing", name);
      }
    }
    return cells;
  }

  private static Frame frame(List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new UnusableLine(
          "列は%2$dなのにセルが%1$dあります", "%d cells under %d columns", cells.size(), columns.size());
    }
    Frame.Kind kind = kind(cell(columns, cells, "kind"));
    List<String> english = alternatives(cell(columns, cells, "english"));
    List<String> japanese = alternatives(cell(columns, cells, "japanese"));
    if (english.isEmpty() || japanese.isEmpty()) {
      throw new UnusableLine("型には英語と日本語が要ります", "a frame needs English and Japanese");
    }
    String source = cell(columns, cells, "source");
    Frame.Basis basis = source.startsWith("decided") ? Frame.Basis.DECIDED : Frame.Basis.STARTER;
    String example = cell(columns, cells, "example");
    Frame frame = new Frame(kind, english, japanese, example, source, basis, List.of());
    for (String pattern : japanese) {
      if (kind != Frame.Kind.NOUN && !MARKS.contains(pattern.substring(0, 1))) {
        throw new UnusableLine(
            "「%s」が主語の印（、、が、は）で始まっていません",
            "\"%s\" doesn't begin with the mark of the subject (、, が or は)", pattern);
      }
      checkSlots(english, pattern);
    }
    english.forEach(wording -> FramePattern.of(frame, wording));
    return frame;
  }

  /** What the Japanese leaves open, the English must fill. */
  private static void checkSlots(List<String> english, String japanese) {
    for (char slot : "XYZVS".toCharArray()) {
      boolean used = japanese.matches(".*(?<![A-Za-z])" + slot + "(?![A-Za-z]).*");
      boolean given = Stream.of(english.getFirst().split(" ")).anyMatch((slot + "")::equals);
      if (used && !given && slot != 'S') {
        throw new UnusableLine(
            "日本語にある%sが英語にありません", "the Japanese has %s, the English hasn't", slot);
      }
    }
  }

  private static Frame.Kind kind(String text) {
    try {
      return Frame.Kind.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UnusableLine(
          "「%s」という種類はありません。verb、passive、noun、adjectiveのどれかです",
          "\"%s\" is no kind; it is one of verb, passive, noun, adjective", text);
    }
  }

  private static String cell(List<String> columns, List<String> cells, String name) {
    int index = columns.indexOf(name);
    String cell = index < 0 || index >= cells.size() ? "" : cells.get(index);
    return cell.equals("-") ? "" : cell;
  }

  private static List<String> alternatives(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Stream.of(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The bytes of the table, for noticing that it changed; empty if there is none. */
  public static byte[] bytes(Path folder) {
    try {
      return Files.readAllBytes(folder.resolve(NAME));
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
