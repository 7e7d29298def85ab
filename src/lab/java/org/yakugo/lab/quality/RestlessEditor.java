package org.yakugo.lab.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Action;
import org.yakugo.decision.CandidateKey;
import org.yakugo.decision.Decision;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.decision.GlossaryStore;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.workspace.Workspace;

/**
 * Decides one thing after the other, of every kind, in several threads, beside a {@link
 * RestlessOffice}, until it is killed: {@link KillTrial} starts it in a process of its own. The id
 * of each decision is printed once it is taken.
 */
final class RestlessEditor implements Runnable {
  private static final int THREADS = 2;

  private final GlossaryStore store;
  private final String name;
  private final Random random;
  private @Nullable Decision last;

  private RestlessEditor(GlossaryStore store, String name, long seed) {
    this.store = store;
    this.name = name;
    this.random = new Random(seed);
  }

  /** Takes the workspace's folder and a number to begin with. */
  public static void main(String[] arguments) {
    Workspace workspace = new Workspace(Path.of(arguments[0]));
    GlossaryStore store = GlossaryStore.open(workspace, System.err::println);
    int process = Integer.parseInt(arguments[1]);
    new Thread(new RestlessOffice(workspace, store, process)).start();
    for (int i = 0; i < THREADS; i++) {
      String name = "editor " + arguments[1] + "." + i;
      new Thread(new RestlessEditor(store, name, name.hashCode())).start();
    }
  }

  @Override
  public void run() {
    while (true) {
      try {
        Decision decision = decide(random.nextInt(10));
        last = decision;
        tell(decision.id());
      } catch (UnusableInput somebodyWasFaster) {
        last = null;
      }
    }
  }

  /** Says what is done, a line each. */
  static synchronized void tell(String done) {
    System.out.println(done);
    System.out.flush();
  }

  private Decision decide(int dice) {
    return switch (dice) {
      case 0 -> store.apply(draft(Action.ADD).edit(Edit.add(made())));
      case 1 -> store.apply(draft(Action.REMOVE).edit(Edit.remove(any())));
      case 2 -> {
        Concept before = any();
        Concept after = before.toBuilder().english(made().english()).build();
        yield store.apply(draft(Action.CHANGE).edit(Edit.change(before, after)));
      }
      case 3 -> last == null ? change(1) : store.undo(last.id(), name, "");
      case 4 -> {
        CandidateKey candidate = new CandidateKey(Kind.TERM, made().english(), "候補");
        yield store.apply(draft(Action.REJECT).candidates(List.of(candidate)));
      }
      case 5, 6, 7 -> change(12);
      default -> change(1);
    };
  }

  /** Several concepts at once, so in several files. */
  private Decision change(int most) {
    List<Edit> edits = new ArrayList<>();
    for (Concept before : anyOf(most)) {
      Concept after = before.toBuilder().note("note " + random.nextInt()).build();
      edits.add(Edit.change(before, after));
    }
    return store.apply(draft(most == 1 ? Action.CHANGE : Action.IMPORT).edits(edits));
  }

  private DecisionDraft draft(Action action) {
    return DecisionDraft.of(action, name, "");
  }

  private Concept any() {
    return anyOf(1).getFirst();
  }

  private List<Concept> anyOf(int most) {
    List<PlacedConcept> all = store.state().concepts();
    return random
        .ints(0, all.size())
        .distinct()
        .limit(most)
        .mapToObj(i -> all.get(i).concept())
        .toList();
  }

  private Concept made() {
    String english = "Person " + Integer.toHexString(random.nextInt());
    return ConceptBuilder.of(Kind.PERSON, english).prefer("人").build();
  }
}
