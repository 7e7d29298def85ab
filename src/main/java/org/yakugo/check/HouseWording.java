package org.yakugo.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.check.baseline.TextLines;

/**
 * The words that the house writes one way, from {@code glossary/wording.txt}, which editors change.
 *
 * @param words in the order of the file
 * @param taught what the house has told spellers
 */
public record HouseWording(List<Word> words, TaughtWords taught) {
  /** The file's name in the folder of the glossary. */
  public static final String FILE = "wording.txt";

  public static final HouseWording NONE = new HouseWording(List.of());

  /**
   * @param preferred the house's form; empty if any one will do
   * @param others the other forms
   * @param exceptions longer words in which the other forms are something else
   */
  public record Word(String preferred, List<String> others, List<String> exceptions) {
    public Word {
      others = List.copyOf(others);
      exceptions = List.copyOf(exceptions);
    }

    private static Word read(String line) {
      String[] cells = line.split("\t", -1);
      return new Word(
          cells[0].strip(),
          cells.length > 1 ? forms(cells[1]) : List.of(),
          cells.length > 2 ? forms(cells[2]) : List.of());
    }

    private static List<String> forms(String cell) {
      return Stream.of(cell.split("\\|")).map(String::strip).filter(f -> !f.isEmpty()).toList();
    }
  }

  public HouseWording {
    words = List.copyOf(words);
  }

  /** Without words that spellers were told. */
  public HouseWording(List<Word> words) {
    this(words, TaughtWords.NONE);
  }

  /**
   * Reads the tables of a glossary's folder; none if there are no such files.
   *
   * @param notices is told why if a file can't be used
   */
  public static HouseWording load(Path folder, Consumer<Message> notices) {
    return new HouseWording(
        words(folder.resolve(FILE), notices), TaughtWords.load(folder, notices));
  }

  private static List<Word> words(Path file, Consumer<Message> notices) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return TextLines.of(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Word::read)
          .toList();
    } catch (UnusableInput e) {
      notices.accept(e.told());
      return List.of();
    }
  }
}
