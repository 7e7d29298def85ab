package org.yakugo.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.workspace.Workspace;

/** What becomes of a decision to two files whose writer died at one point or another. */
class InterruptedTest {
  private static final String HEADER = "kind\ten\tja\tnote\n";
  private static final String POSTS = HEADER + "title\tMayor\t市長\n";
  private static final String PLACES = HEADER + "place\tOld Port\t旧港\n";
  private static final String POSTS_AFTER = HEADER + "title\tMayor\t首長\n";
  private static final String PLACES_AFTER = HEADER + "place\tOld Port\t古港\n";

  @TempDir Path temp;
  private Workspace workspace;
  private String line;
  private final List<String> notices = new ArrayList<>();

  @BeforeEach
  void decide() throws IOException {
    workspace = new Workspace(temp);
    Files.createDirectories(workspace.glossary());
    write("posts.tsv", POSTS);
    write("places.tsv", PLACES);
    Concept mayor = ConceptBuilder.of(Kind.TITLE, "Mayor").prefer("市長").build();
    Concept port = ConceptBuilder.of(Kind.PLACE, "Old Port").prefer("旧港").build();
    Concept newMayor = ConceptBuilder.of(Kind.TITLE, "Mayor").prefer("首長").build();
    Concept newPort = ConceptBuilder.of(Kind.PLACE, "Old Port").prefer("古港").build();
    GlossaryStore store = GlossaryStore.open(workspace, told -> notices.add(told.en()));
    store.apply(
        DecisionDraft.of(Action.IMPORT, "Sato", "")
            .edit(Edit.change(mayor, newMayor))
            .edit(Edit.change(port, newPort)));
    line = text("decisions.jsonl");
    assertThat(text("posts.tsv")).isEqualTo(POSTS_AFTER);
    assertThat(text("places.tsv")).isEqualTo(PLACES_AFTER);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(workspace.glossary().resolve(file), text);
  }

  private String text(String file) throws IOException {
    return Files.readString(workspace.glossary().resolve(file));
  }

  /** As the writer left things, and what the next one who looks makes of it. */
  private GlossaryState lookAfter(String posts, String places, String log) throws IOException {
    write("posts.tsv", posts);
    write("places.tsv", places);
    write("decisions.jsonl", log);
    write(".pending-decision.json", line);
    GlossaryState state = GlossaryStore.open(workspace, told -> notices.add(told.en())).look();
    assertThat(workspace.glossary().resolve(".pending-decision.json")).doesNotExist();
    return state;
  }

  private void assertCarriedOut(GlossaryState state) throws IOException {
    assertThat(text("posts.tsv")).isEqualTo(POSTS_AFTER);
    assertThat(text("places.tsv")).isEqualTo(PLACES_AFTER);
    assertThat(text("decisions.jsonl")).isEqualTo(line);
    assertThat(state.decisions()).hasSize(1);
    assertThat(notices).isEmpty();
  }

  @Test
  void beforeTheFirstFileItIsCarriedOut() throws IOException {
    assertCarriedOut(lookAfter(POSTS, PLACES, ""));
  }

  @Test
  void betweenTheFilesItIsCarriedOut() throws IOException {
    assertCarriedOut(lookAfter(POSTS_AFTER, PLACES, ""));
  }

  @Test
  void beforeTheLogItIsLogged() throws IOException {
    assertCarriedOut(lookAfter(POSTS_AFTER, PLACES_AFTER, ""));
  }

  @Test
  void withinTheLogsLineTheLineIsFinished() throws IOException {
    assertCarriedOut(lookAfter(POSTS_AFTER, PLACES_AFTER, line.substring(0, 50)));
  }

  @Test
  void afterTheLogNothingIsLeftToDo() throws IOException {
    assertCarriedOut(lookAfter(POSTS_AFTER, PLACES_AFTER, line));
  }

  @Test
  void editByHandElsewhereInTheFileIsKept() throws IOException {
    String edited = POSTS + "title\tConsul\t領事\n";
    lookAfter(edited, PLACES_AFTER, "");
    assertThat(text("posts.tsv")).isEqualTo(POSTS_AFTER + "title\tConsul\t領事\n");
    assertThat(text("decisions.jsonl")).isEqualTo(line);
  }

  @Test
  void whereSomebodyChangedTheSameConceptTheDecisionIsNotTaken() throws IOException {
    GlossaryState state = lookAfter(POSTS.replace("市長", "町長"), PLACES_AFTER, "");
    assertThat(text("posts.tsv")).isEqualTo(POSTS.replace("市長", "町長"));
    assertThat(text("places.tsv")).isEqualTo(PLACES);
    assertThat(state.decisions()).isEmpty();
    assertThat(notices)
        .containsExactly(
            "A decision of Sato was interrupted, and posts.tsv, places.tsv changed since:"
                + " it was not taken.");
  }

  @Test
  void pendingFileOfNobodyIsThrownAway() throws IOException {
    line = "nonsense";
    assertThat(lookAfter(POSTS, PLACES, "").decisions()).isEmpty();
    assertThat(text("posts.tsv")).isEqualTo(POSTS);
  }
}
