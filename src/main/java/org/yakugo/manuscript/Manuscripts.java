package org.yakugo.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Period;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;
import org.yakugo.workspace.WriteLock;

/**
 * The bulletins in work of a workspace. Every change is on the disk, whole, before it is answered;
 * a manuscript that is thrown away can be had back.
 */
public record Manuscripts(Workspace workspace) {
  private static final String ENDING = ".json";
  private static final String REMOVED = ".removed";

  /** Characters; no headline is that long. */
  private static final int LONGEST = 2_000;

  /** All of them, those opened last first. A file that can't be read is left out. */
  public List<Manuscript> all() {
    List<Manuscript> all = new ArrayList<>();
    for (Path file : Workspace.files(workspace.drafts(), name -> name.endsWith(ENDING))) {
      try {
        all.add(Json.MAPPER.readValue(file.toFile(), Manuscript.class));
      } catch (IOException notOurs) {
        // Somebody keeps a file of another kind here.
      }
    }
    all.sort(Comparator.comparing(Manuscript::opened).reversed());
    return all;
  }

  /**
   * @throws UnusableInput if there is none of that id, or its file can't be read
   */
  public Manuscript find(String id) {
    Path file = file(id);
    if (!Files.isRegularFile(file)) {
      throw UnusableInput.missing("there-is-no-draft", id);
    }
    try {
      return Json.MAPPER.readValue(file.toFile(), Manuscript.class);
    } catch (IOException e) {
      throw UnusableInput.content("cant-be-read", file.getFileName(), e).because(e);
    }
  }

  /**
   * Takes a bulletin, or English items alone, into work.
   *
   * @throws UnusableInput if the text holds no item
   */
  public Manuscript open(SourceText text) {
    String name = BulletinReader.readItems(text).id();
    String stem = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    String usable = stem.isEmpty() ? "draft" : stem.substring(0, Math.min(stem.length(), 40));
    try (WriteLock lock = workspace.lockForWriting()) {
      String id = usable;
      for (int i = 2; Files.exists(file(id)) || Files.exists(removed(id)); i++) {
        id = usable + "-" + i;
      }
      Manuscript opened = Manuscript.open(id, text, Instant.now());
      write(opened);
      return opened;
    }
  }

  /**
   * Writes an item's headline.
   *
   * @param seen the revision that the writer saw
   * @throws Overtaken if it is another one by now, with another text
   */
  public Manuscript write(String id, int n, String ja, State state, int seen) {
    if (ja.length() > LONGEST) {
      throw UnusableInput.tooLarge("headline-most-characters", LONGEST);
    }
    return change(
        id,
        manuscript -> {
          Headline present = manuscript.headline(n);
          if (present.revision() > seen && !present.ja().equals(ja)) {
            throw new Overtaken(present);
          }
          boolean same = present.ja().equals(ja) && present.state() == state;
          return same ? manuscript : manuscript.with(present.written(ja, state));
        });
  }

  /**
   * Notes that a manuscript went into the corpus.
   *
   * @param week as in {@link Manuscript}
   */
  public Manuscript published(String id, @Nullable Period week) {
    return change(id, manuscript -> manuscript.of(week).publishedAt(Instant.now()));
  }

  /**
   * Throws a manuscript away; {@link #restore} brings it back.
   *
   * @throws UnusableInput if there is none of that id
   */
  public void remove(String id) {
    move(file(id), removed(id), id);
  }

  /**
   * @throws UnusableInput if none of that id was thrown away
   */
  public void restore(String id) {
    move(removed(id), file(id), id);
  }

  private void move(Path from, Path to, String id) {
    try (WriteLock lock = workspace.lockForWriting()) {
      if (!Files.isRegularFile(from)) {
        throw UnusableInput.missing("there-is-no-draft", id);
      }
      Files.move(from, to);
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-moved", from.getFileName()).because(e);
    }
  }

  private Manuscript change(String id, UnaryOperator<Manuscript> change) {
    try (WriteLock lock = workspace.lockForWriting()) {
      Manuscript before = find(id);
      Manuscript after = change.apply(before);
      if (after != before) {
        write(after);
      }
      return after;
    }
  }

  private void write(Manuscript manuscript) {
    DurableFile.write(file(manuscript.id()), Json.indented(manuscript) + "\n");
  }

  private Path file(String id) {
    return Workspace.fileIn(workspace.drafts(), id + ENDING);
  }

  private Path removed(String id) {
    return Workspace.fileIn(workspace.drafts(), id + ENDING + REMOVED);
  }
}
