package org.yakugo.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;

/**
 * A decision whose writer stopped in the midst of it: some of its files are as before, some as
 * after. Only for who holds the lock.
 */
final class Interrupted {

  /** How far a file got. */
  private enum Progress {
    BEFORE,
    AFTER,
    /** Somebody changed the same concepts by hand since. */
    OTHER
  }

  private final Workspace workspace;
  private final List<Change> changes;
  private final Map<String, GlossaryFile> files = new LinkedHashMap<>();

  Interrupted(Workspace workspace, Decision decision) {
    this.workspace = workspace;
    this.changes = decision.changes();
    decision.files().forEach(name -> files.put(name, read(name)));
  }

  /**
   * Brings every file to the state after the decision, or, if somebody changed what it is about,
   * back to the state before.
   *
   * @return whether it is carried out
   */
  boolean carryOut() {
    if (files.keySet().stream().anyMatch(name -> progress(name) == Progress.OTHER)) {
      takeBack();
      return false;
    }
    bring(Progress.BEFORE, changes);
    return true;
  }

  /** Brings every file that got to the end back to the state before the decision. */
  void takeBack() {
    List<Change> undone = new ArrayList<>(changes.reversed().stream().map(Change::undone).toList());
    undone.sort(Comparator.comparing(change -> change.after() != null));
    bring(Progress.AFTER, undone);
  }

  private void bring(Progress from, Collection<Change> changes) {
    for (Map.Entry<String, GlossaryFile> file : files.entrySet()) {
      if (progress(file.getKey()) == from) {
        GlossaryFile edited = file.getValue().edited(Plan.edits(changes, file.getKey()));
        DurableFile.write(workspace.glossary().resolve(file.getKey()), edited.text());
      }
    }
  }

  private Progress progress(String file) {
    Map<Concept.Identity, Concept> before = new HashMap<>();
    Map<Concept.Identity, Concept> after = new HashMap<>();
    for (Change change : changes) {
      if (change.file().equals(file)) {
        change.identities().forEach(identity -> before.putIfAbsent(identity, null));
        change.identities().forEach(identity -> after.putIfAbsent(identity, null));
        if (change.before() != null) {
          before.put(change.before().identity(), change.before());
        }
        if (change.after() != null) {
          after.put(change.after().identity(), change.after());
        }
      }
    }
    Map<Concept.Identity, Concept> present = new HashMap<>();
    for (GlossaryFile.Entry entry : Objects.requireNonNull(files.get(file)).entries()) {
      if (before.containsKey(entry.identity())) {
        present.put(entry.identity(), entry.concept());
      }
    }
    if (isState(present, after)) {
      return Progress.AFTER;
    }
    return isState(present, before) ? Progress.BEFORE : Progress.OTHER;
  }

  private static boolean isState(
      Map<Concept.Identity, Concept> present, Map<Concept.Identity, Concept> expected) {
    return expected.entrySet().stream()
        .allMatch(entry -> Objects.equals(present.get(entry.getKey()), entry.getValue()));
  }

  private GlossaryFile read(String name) {
    Path path = workspace.glossary().resolve(name);
    if (!Files.exists(path)) {
      return GlossaryFile.empty(name);
    }
    LoadedFile file = LoadedFile.read(path);
    if (file.content() == null) {
      throw UnusableInput.storage("cant-be-read", path, file.failure());
    }
    return file.content();
  }
}
