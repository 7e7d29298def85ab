package org.yakugo.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.glossary.GlossaryFolder;
import org.yakugo.workspace.Workspace;

/** What a draft's edits come down to in the present state: one change a concept. */
final class Plan {
  private final GlossaryState state;
  private final Path folder;

  private final List<Change> changes = new ArrayList<>();

  /** The index of the change that leaves a concept of that name. */
  private final Map<Concept.Identity, Integer> left = new HashMap<>();

  /** The index of the change that takes the name away. */
  private final Map<Concept.Identity, Integer> gone = new HashMap<>();

  private Plan(GlossaryState state, Path folder) {
    this.state = state;
    this.folder = folder;
  }

  /**
   * @param folder of the glossary
   * @throws StaleConcept if a concept isn't as the draft's author saw it
   * @throws UnusableInput if an edit can't be made in this state
   */
  static List<Change> of(DecisionDraft draft, GlossaryState state, Path folder) {
    Plan plan = new Plan(state, folder);
    draft.edits().forEach(plan::add);
    List<Change> real =
        plan.changes.stream()
            .filter(change -> !Objects.equals(change.before(), change.after()))
            .sorted(Comparator.comparing(change -> change.after() != null))
            .toList();
    if (real.isEmpty() && draft.candidates().isEmpty()) {
      throw UnusableInput.request("decided-already-glossary-stays");
    }
    return real;
  }

  private void add(Edit edit) {
    Concept after = edit.after() == null ? null : GlossaryFile.clean(edit.after());
    if (edit.before() == null) {
      addNew(edit, Objects.requireNonNull(after, "what is added"));
      return;
    }
    Integer i = left.get(edit.before());
    Change earlier = i == null ? null : changes.get(i);
    PlacedConcept placed =
        gone.containsKey(edit.before()) ? null : state.find(edit.before()).orElse(null);
    Concept present = earlier != null ? earlier.after() : placed == null ? null : placed.concept();
    if (present == null && edit.version() == null) {
      throw UnusableInput.missing(
          "no-glossary", edit.before().kind().label(), edit.before().english());
    }
    if (present == null || edit.version() != null && !edit.version().equals(present.version())) {
      throw new StaleConcept(edit.before(), present, after);
    }
    if (after != null && !after.identity().equals(edit.before())) {
      refuseTwice(after);
    }
    if (i != null && earlier != null) {
      place(i, edit.before(), new Change(earlier.file(), earlier.before(), after, edit.peer()));
    } else {
      changes.add(null);
      Change change =
          new Change(Objects.requireNonNull(placed).file(), present, after, edit.peer());
      place(changes.size() - 1, edit.before(), change);
    }
  }

  private void place(int i, Concept.Identity before, Change change) {
    changes.set(i, change);
    left.remove(before);
    if (change.after() != null) {
      left.put(change.after().identity(), i);
    }
    if (change.before() != null) {
      boolean keeps =
          change.after() != null && change.after().identity().equals(change.before().identity());
      gone.remove(change.before().identity(), i);
      if (!keeps) {
        gone.put(change.before().identity(), i);
      }
    }
  }

  private void addNew(Edit edit, Concept after) {
    refuseTwice(after);
    Integer i = gone.get(after.identity());
    if (i != null && changes.get(i).after() == null) {
      Change removal = changes.get(i);
      place(i, after.identity(), new Change(removal.file(), removal.before(), after, edit.peer()));
      return;
    }
    String file = edit.file() == null ? state.fileFor(after.kind()) : usable(edit.file());
    changes.add(new Change(file, null, after, edit.peer()));
    left.put(after.identity(), changes.size() - 1);
  }

  private void refuseTwice(Concept concept) {
    Concept.Identity identity = concept.identity();
    Integer i = left.get(identity);
    String file =
        i != null
            ? changes.get(i).file()
            : gone.containsKey(identity)
                ? null
                : state.find(identity).map(PlacedConcept::file).orElse(null);
    if (file != null) {
      throw UnusableInput.conflict("stands-in-already", concept.english(), file);
    }
  }

  private String usable(String file) {
    Workspace.fileIn(folder, file);
    if (!file.endsWith(".tsv") || file.startsWith("~")) {
      throw UnusableInput.request("no-glossary-file-their-names-end-tsv", file);
    }
    if (GlossaryFolder.isOtherTable(file)) {
      throw UnusableInput.request("holds-no-concepts-but-table-own-edit", file);
    }
    return file;
  }

  /** The edits that make these changes in one file. */
  static List<GlossaryFile.Edit> edits(Collection<Change> changes, String file) {
    List<GlossaryFile.Edit> edits = new ArrayList<>();
    for (Change change : changes) {
      if (change.file().equals(file)) {
        Concept before = change.before();
        edits.add(new GlossaryFile.Edit(before == null ? null : before.identity(), change.after()));
      }
    }
    return edits;
  }
}
