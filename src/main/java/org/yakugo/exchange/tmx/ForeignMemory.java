package org.yakugo.exchange.tmx;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Format;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.ScriptCheck;
import org.yakugo.memory.Memory;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;
import org.yakugo.workspace.WriteLock;

/**
 * A translation memory of somebody else's in the workspace: {@code memories/NAME.tmx}, apart from
 * the corpus, so that nothing in it counts as a precedent of the house.
 */
public final class ForeignMemory {
  private static final String ENDING = ".tmx";

  private final Workspace workspace;
  private final String name;
  private final Path file;

  /**
   * @param name of the memory; may come from outside
   * @throws UnusableInput if it can't be a file's name
   */
  public ForeignMemory(Workspace workspace, String name) {
    this.workspace = workspace;
    this.name = name;
    this.file = Workspace.fileIn(workspace.memories(), name + ENDING);
  }

  /** The names of all that there are. */
  public static List<String> names(Workspace workspace) {
    Predicate<String> named = name -> name.endsWith(ENDING) && !name.startsWith(".");
    return Workspace.files(workspace.memories(), named).stream()
        .map(path -> path.getFileName().toString())
        .map(file -> file.substring(0, file.length() - ENDING.length()))
        .sorted()
        .toList();
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * Takes a foreign file in, cleaned: all of it or nothing. It is read as a stream.
   *
   * @param format {@link Format#TMX} or {@link Format#WORDFAST}
   * @param preview whether to leave it at reading
   * @param skipUnusable whether units that can't be used don't keep the others out
   * @param intake takes what is wrong with some of them
   * @return how many units it holds
   * @throws UnusableInput if the file can't be used, or there is a memory of that name already
   */
  public int take(
      ForeignFile source, Format format, boolean preview, boolean skipUnusable, Intake intake) {
    if (preview) {
      return copy(source, format, OutputStream.nullOutputStream(), intake);
    }
    if (exists()) {
      throw UnusableInput.request("memory-already-give-one-another-name", name);
    }
    int[] count = {0};
    try (WriteLock lock = workspace.lockForWriting()) {
      DurableFile.write(
          file,
          out -> {
            count[0] = copy(source, format, out, intake);
            if (!intake.refused().isEmpty() && !skipUnusable) {
              throw UnusableInput.content(
                  "all-nothing-imported-skip-unusable",
                  intake.refused().getFirst(),
                  intake.refused().size());
            }
          });
    }
    return count[0];
  }

  private int copy(ForeignFile source, Format format, OutputStream out, Intake intake) {
    int[] count = {0};
    ScriptCheck scripts = new ScriptCheck(source);
    new TmxWriter()
        .write(
            units -> {
              Consumer<TmxUnit> own =
                  unit -> {
                    intake.requireTime();
                    units.accept(new TmxUnit(name, ++count[0], unit.date(), unit.en(), unit.ja()));
                  };
              if (format == Format.WORDFAST) {
                new WordfastReader(scripts).read(source, own, intake);
              } else {
                new TmxReader(scripts).read(source, own, intake);
              }
              scripts.endOfMemory();
            },
            out);
    return count[0];
  }

  /**
   * Searches it; its index is in the derived folder.
   *
   * @param notices takes sentences for the person who waits
   * @throws UnusableInput if there is no such memory
   */
  public Memory open(Consumer<Message> notices) {
    if (!exists()) {
      throw UnusableInput.missing("there-is-no-memory", name, present());
    }
    Memory memory = Memory.open(workspace.derived().resolve("memories").resolve(name), notices);
    memory.update(new TmxSource(name, file));
    return memory;
  }

  private Message present() {
    List<String> names = names(workspace);
    return names.isEmpty()
        ? Message.of("there-is-none")
        : Message.of("there-are", String.join(", ", names));
  }
}
