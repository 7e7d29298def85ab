package org.yakugo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.align.MinedPair;
import org.yakugo.bulletin.Week;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.corpus.Addition;
import org.yakugo.decision.Action;
import org.yakugo.decision.CandidateKey;
import org.yakugo.decision.Decision;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.workspace.OwnWorkspace;
import org.yakugo.workspace.Workspace;

final class DeskTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.open(OwnWorkspace.in(folder));
  }

  private static SourceText bulletin(int day) {
    return SourceText.of(
        "week.txt",
        Week.from(
            "2026-03-%02d".formatted(day),
            "外相が隣国を訪問",
            "Foreign Minister visits neighbouring country",
            "The minister arrived on Monday. (SAMPLE / %02d.03.2026)".formatted(day)));
  }

  @Test
  void emptyWorkspaceHasAnEmptyView() {
    assertThat(desk.view().items()).isZero();
    assertThat(desk.view().glossary().concepts()).isEmpty();
  }

  @Test
  void nextProcessKnowsWhatWasRejectedAndTakenBack() {
    desk.add(bulletin(7), present -> false, true);
    desk.look();
    MinedPair pair = desk.view().pairs().getFirst();
    CandidateKey key = new CandidateKey(pair.kind(), pair.source(), pair.target());
    Decision rejected =
        desk.decisions()
            .apply(DecisionDraft.of(Action.REJECT, "Sato", null).candidates(List.of(key)));
    assertThat(pairsOfNextProcess()).isEmpty();
    assertThat(folder.resolve(".yakugo/settled")).exists();
    assertThat(pairsOfNextProcess()).as("by what was kept").isEmpty();
    desk.decisions().undo(rejected.id(), "Sato", null);
    assertThat(pairsOfNextProcess()).containsExactly(pair);
  }

  private List<MinedPair> pairsOfNextProcess() {
    try (Desk next = Desk.open(new Workspace(folder))) {
      return next.view().pairs();
    }
  }

  @Test
  void sameFilesGiveTheSameView() {
    View first = desk.view();
    desk.look();
    assertThat(desk.view()).isSameAs(first);
  }

  @Test
  void newBulletinGivesANewView() {
    View before = desk.view();
    assertThat(desk.add(bulletin(7), present -> false, true).outcome())
        .isEqualTo(Addition.Outcome.ADDED);
    desk.look();
    assertThat(desk.view().items()).isEqualTo(1);
    assertThat(before.items()).as("a view that a request holds stays as it was").isZero();
  }

  @Test
  void changedGlossaryIsNoticed() throws IOException {
    desk.view();
    Path term = folder.resolve("glossary/terms.tsv");
    Files.writeString(term, "kind\ten\tja\nterm\tceasefire\t停戦\n");
    desk.look();
    View first = desk.view();
    assertThat(first.glossary().english("ceasefire")).hasSize(1);
    Files.writeString(term, "kind\ten\tja\nterm\tceasefire\t休戦\n");
    desk.look();
    assertThat(desk.view().glossary().english("ceasefire"))
        .singleElement()
        .satisfies(concept -> assertThat(concept.japanese()).isEqualTo("休戦"));
    Files.delete(term);
    desk.look();
    assertThat(desk.view().glossary().concepts()).isEmpty();
  }

  @Test
  void readersNeverSeeAHalfState() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> readers =
          IntStream.range(0, 2).mapToObj(i -> threads.submit(() -> growing(done))).toList();
      for (int day = 1; day <= 20; day++) {
        desk.add(bulletin(day), present -> false, true);
        desk.look();
      }
      done.set(true);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isLessThanOrEqualTo(20);
      }
    }
    assertThat(desk.view().items()).isEqualTo(20);
  }

  /** The number of items at the end, after it was seen never to fall. */
  private int growing(AtomicBoolean done) {
    int most = 0;
    while (!done.get()) {
      View view = desk.view();
      assertThat(view.items()).isEqualTo(view.corpus().bulletins().size());
      assertThat(view.items()).isGreaterThanOrEqualTo(most);
      most = view.items();
    }
    return most;
  }
}
