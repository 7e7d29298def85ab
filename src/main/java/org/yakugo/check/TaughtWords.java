package org.yakugo.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.check.baseline.TextLines;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;
import org.yakugo.workspace.WriteLock;

/**
 * English words that no speller need doubt though no dictionary has them: {@code
 * glossary/words.txt}, a word a line, which editors change and clients of LanguageTool's protocol
 * add to.
 *
 * @param words in the order of the file, each once
 */
public record TaughtWords(List<String> words) {
  /** The file's name in the folder of the glossary. */
  public static final String FILE = "words.txt";

  public static final TaughtWords NONE = new TaughtWords(List.of());

  private static final String HEADING =
      """
      # English words that are spelled right though no dictionary has them, one a line. Delete a line
      # to have its word doubted again.
      """;

  private static final int LONGEST = 100;
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{C}#][^\\s\\p{C}]*");

  public TaughtWords {
    words = List.copyOf(words);
  }

  /**
   * Reads the list of a glossary's folder; none if there is no such file.
   *
   * @param notices is told why if the file can't be used
   */
  public static TaughtWords load(Path folder, Consumer<Message> notices) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      return read(file);
    } catch (UnusableInput e) {
      notices.accept(e.told());
      return NONE;
    }
  }

  private static TaughtWords read(Path file) {
    return new TaughtWords(
        TextLines.of(file).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .distinct()
            .toList());
  }

  /**
   * @return false if the list has the word
   * @throws UnusableInput if it is no word, or the list can't be written
   */
  public static boolean add(Workspace workspace, String word) {
    if (word.length() > LONGEST || !WORD.matcher(word).matches()) {
      throw UnusableInput.request("word-one-word-up-characters-without", LONGEST);
    }
    try (WriteLock lock = workspace.lockForWriting()) {
      List<String> lines = lines(workspace);
      return lines.stream().noneMatch(line -> line.strip().equals(word))
          && write(workspace, lines, word);
    }
  }

  /**
   * @return false if the list doesn't have the word
   * @throws UnusableInput if the list can't be written
   */
  public static boolean remove(Workspace workspace, String word) {
    try (WriteLock lock = workspace.lockForWriting()) {
      List<String> lines = lines(workspace);
      List<String> rest = lines.stream().filter(line -> !line.strip().equals(word)).toList();
      return !word.startsWith("#") && rest.size() < lines.size() && write(workspace, rest);
    }
  }

  private static List<String> lines(Workspace workspace) {
    Path file = workspace.glossary().resolve(FILE);
    return Files.exists(file) ? TextLines.of(file) : HEADING.lines().toList();
  }

  private static boolean write(Workspace workspace, List<String> lines, String... more) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(List.of(more));
    DurableFile.write(
        workspace.glossary().resolve(FILE), String.join("\n", all) + (all.isEmpty() ? "" : "\n"));
    return true;
  }
}
