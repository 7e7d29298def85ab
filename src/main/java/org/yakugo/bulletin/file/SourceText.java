package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.text.Radicals;

/**
 * The text of a file, line by line.
 *
 * @param name the file's name, without its folders
 * @param lines without line breaks; line 1 of the file is at index 0. Radicals of dictionaries were
 *     read as the kanji that they look like
 * @param notices what was left out or read otherwise
 * @param radicals where such radicals stood
 * @param seams lines, from 1, that may open a paragraph though nothing parts them from the one
 *     above
 */
public record SourceText(
    String name,
    List<String> lines,
    List<Notice> notices,
    List<Radical> radicals,
    List<Integer> seams) {

  public SourceText {
    lines = List.copyOf(lines);
    notices = List.copyOf(notices);
    radicals = List.copyOf(radicals);
    seams = List.copyOf(seams);
  }

  /** Of which nothing was left out. */
  public SourceText(String name, List<String> printed) {
    this(name, printed, List.of());
  }

  /**
   * @param printed the lines as they stand in the file
   */
  public SourceText(String name, List<String> printed, List<Notice> notices) {
    this(
        name, printed.stream().map(Radicals::fold).toList(), notices, radicals(printed), List.of());
  }

  SourceText withSeams(List<Integer> where) {
    return new SourceText(name, lines, notices, radicals, where);
  }

  private static List<Radical> radicals(List<String> printed) {
    List<Radical> found = new ArrayList<>();
    for (int line = 0; line < printed.size(); line++) {
      String text = printed.get(line);
      for (int i = 0; i < text.length(); i++) {
        if (Radicals.isRadical(text.charAt(i))) {
          found.add(new Radical(line + 1, i + 1, text.charAt(i)));
        }
      }
    }
    return found;
  }

  /** Lines end with LF, CR LF or CR. A byte order mark is no text. */
  public static SourceText of(String name, String text) {
    return new SourceText(
        name, (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
  }

  public String text() {
    return String.join("\n", lines);
  }

  /** The name without its ending: {@code 2026-04-18} for {@code 2026-04-18.txt}. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
