package org.yakugo.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.workspace.Workspace;

class GlossaryStoreTest {
  private static final String POSTS =
      """
      # posts
      kind	en	en_variants	scope	ja	ja_admitted	ja_deprecated	note	remark
      title	Harbour Master	Port Captain		港長	港湾長			mine
      title	Mayor			市長
      """;

  private static final Concept MAYOR = ConceptBuilder.of(Kind.TITLE, "Mayor").prefer("市長").build();

  @TempDir Path temp;
  private Workspace workspace;
  private final List<String> notices = new ArrayList<>();

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = new Workspace(temp);
    Files.createDirectories(workspace.glossary());
    write("posts.tsv", POSTS);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(workspace.glossary().resolve(file), text);
  }

  private String text(String file) throws IOException {
    return Files.readString(workspace.glossary().resolve(file));
  }

  private GlossaryStore store() {
    return GlossaryStore.open(workspace, told -> notices.add(told.en()));
  }

  private static DecisionDraft draft(Action action) {
    return DecisionDraft.of(action, "Sato Hana", "the ministry's list");
  }

  private static Concept concept(GlossaryStore store, String english) {
    return store.look().concepts().stream()
        .map(PlacedConcept::concept)
        .filter(concept -> concept.english().equals(english))
        .findFirst()
        .orElseThrow();
  }

  private Decision preferMayor(GlossaryStore store, String japanese) {
    Concept mayor = concept(store, "Mayor");
    return store.apply(
        draft(Action.CHANGE).edit(Edit.change(mayor, mayor.toBuilder().prefer(japanese).build())));
  }

  @Test
  void decisionChangesItsLineAndNothingElse() throws IOException {
    Decision decision = preferMayor(store(), "首長");
    assertThat(text("posts.tsv")).isEqualTo(POSTS.replace("Mayor\t\t\t市長", "Mayor\t\t\t首長\t市長"));
    assertThat(decision.changes())
        .containsExactly(
            new Change("posts.tsv", MAYOR, MAYOR.toBuilder().prefer("首長").build(), null));
    assertThat(workspace.glossary()).isDirectoryNotContaining("glob:**/.pending*");
  }

  @Test
  void logHasALineThatAPersonCanRead() throws IOException {
    Decision decision = preferMayor(store(), "首長");
    assertThat(text("decisions.jsonl"))
        .isEqualTo(
            "{\"id\":\"%s\",\"at\":\"%s\",\"who\":\"Sato Hana\",\"action\":\"change\","
                    .formatted(decision.id(), decision.at())
                + "\"why\":\"the ministry's list\",\"changes\":[{\"file\":\"posts.tsv\","
                + "\"before\":{\"kind\":\"title\",\"english\":\"Mayor\",\"preferred\":\"市長\"},"
                + "\"after\":{\"kind\":\"title\",\"english\":\"Mayor\",\"preferred\":\"首長\","
                + "\"admitted\":[\"市長\"]}}]}\n");
    assertThat(store().look().decisions()).containsExactly(decision);
  }

  @Test
  void newConceptGoesWhereMostOfItsKindAre() throws IOException {
    GlossaryStore store = store();
    Concept rector = ConceptBuilder.of(Kind.TITLE, "Rector").prefer("学長").build();
    Concept anna = ConceptBuilder.of(Kind.PERSON, "Anna Roe").prefer("ロー").build();
    store.apply(draft(Action.ADD).edit(Edit.add(rector)).edit(Edit.add(anna)));
    assertThat(text("posts.tsv")).isEqualTo(POSTS + "title\tRector\t\t\t学長\n");
    assertThat(text("persons.tsv")).contains("person\tAnna Roe\t\t\tロー\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"frames.tsv", "tenures.tsv"})
  void noConceptGoesIntoATableOfAnotherKind(String table) throws IOException {
    GlossaryStore store = store();
    Concept rector = ConceptBuilder.of(Kind.TITLE, "Rector").prefer("学長").build();
    assertThatThrownBy(() -> store.apply(draft(Action.ADD).edit(Edit.addTo(table, rector))))
        .hasMessage(
            table + " holds no concepts but a table of its own; edit it with a text editor.");
    assertThat(workspace.glossary().resolve(table)).doesNotExist();
  }

  @Test
  void staleVersionIsRefusedWithBothVersions() throws IOException {
    GlossaryStore store = store();
    Concept seen = concept(store, "Mayor");
    preferMayor(store(), "首長");
    Concept mine = seen.toBuilder().prefer("町長").build();
    assertThatThrownBy(() -> store.apply(draft(Action.CHANGE).edit(Edit.change(seen, mine))))
        .isInstanceOfSatisfying(
            StaleConcept.class,
            e -> {
              assertThat(e.present().japanese()).isEqualTo("首長");
              assertThat(e.wanted()).isEqualTo(mine);
            })
        .hasMessage("\"Mayor\" was changed since you saw it; nothing was written.");
    assertThat(text("posts.tsv")).doesNotContain("町長");
  }

  @Test
  void editByHandIsKeptAndElsewhereInTheFileNoHindrance() throws IOException {
    GlossaryStore store = store();
    Concept seen = concept(store, "Mayor");
    write("posts.tsv", POSTS.replace("港湾長", "港湾局長") + "title\tConsul\t\t\t領事\n");
    store.apply(
        draft(Action.CHANGE).edit(Edit.change(seen, seen.toBuilder().prefer("首長").build())));
    assertThat(text("posts.tsv")).contains("港湾局長", "Consul", "首長");
  }

  @Test
  void batchIsOneRecordAndAllOrNothing() throws IOException {
    GlossaryStore store = store();
    Concept rector = ConceptBuilder.of(Kind.TITLE, "Rector").prefer("学長").build();
    DecisionDraft batch = draft(Action.IMPORT).edit(Edit.add(rector));
    assertThatThrownBy(() -> store.apply(batch.edit(Edit.add(MAYOR))))
        .hasMessage("\"Mayor\" stands in posts.tsv already.");
    assertThat(text("posts.tsv")).isEqualTo(POSTS);
    Concept port = ConceptBuilder.of(Kind.TERM, "port").prefer("港").build();
    store.apply(batch.edit(Edit.addTo("more.tsv", port)));
    assertThat(store.state().decisions()).hasSize(1);
    assertThat(store.state().decisions().getFirst().files())
        .containsExactly("posts.tsv", "more.tsv");
  }

  @Test
  void undoPutsBackWhatWasThere() throws IOException {
    GlossaryStore store = store();
    Decision decision = preferMayor(store, "首長");
    Decision undo = store.undo(decision.id(), "Mori Ken", "too broad");
    assertThat(concept(store, "Mayor")).isEqualTo(MAYOR);
    assertThat(undo.undoes()).isEqualTo(decision.id());
    Decision redo = store.undo(undo.id(), "Mori Ken", "");
    assertThat(concept(store, "Mayor").japanese()).isEqualTo("首長");
    assertThat(store.state().history(MAYOR.identity()).decisions())
        .containsExactly(redo, undo, decision);
  }

  @Test
  void undoIsRefusedAfterALaterDecision() {
    GlossaryStore store = store();
    Decision first = preferMayor(store, "首長");
    Decision second = preferMayor(store, "町長");
    assertThatThrownBy(() -> store.undo(first.id(), "Mori Ken", ""))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("\"Mayor\" was changed again by Sato Hana on ")
        .hasMessageContaining(second.id());
  }

  @Test
  void undoIsRefusedAfterAnEditByHand() throws IOException {
    GlossaryStore store = store();
    Decision decision = preferMayor(store, "首長");
    write("posts.tsv", text("posts.tsv").replace("首長", "町長"));
    assertThatThrownBy(() -> store.undo(decision.id(), "Mori Ken", ""))
        .hasMessage(
            "\"Mayor\" was changed by hand in posts.tsv since; %s can't be taken back."
                .formatted(decision.id()));
    assertThat(store.look().history(MAYOR.identity()).changedByHand()).isTrue();
  }

  @Test
  void historyFollowsRenamesMergesAndSplits() {
    GlossaryStore store = store();
    Decision first = preferMayor(store, "首長");
    Concept mayor = concept(store, "Mayor");
    Concept renamed = mayor.toBuilder().english("City Mayor").build();
    Decision rename = store.apply(draft(Action.CHANGE).edit(Edit.change(mayor, renamed)));
    Concept master = concept(store, "Harbour Master");
    Decision merge =
        store.apply(
            draft(Action.MERGE)
                .edits(Edit.merge(renamed, master, MergedConcept.of(renamed, master, true))));
    Concept merged = concept(store, "Harbour Master");
    assertThat(merged.englishVariants()).containsExactly("Port Captain", "City Mayor");
    assertThat(merged.deprecated()).containsExactly("首長", "市長");
    SplitConcept parts = SplitConcept.of(merged, List.of("City Mayor"), List.of("市長"), Set.of());
    Decision split = store.apply(draft(Action.SPLIT).edits(Edit.split(merged, parts)));
    assertThat(store.state().history(concept(store, "City Mayor").identity()).decisions())
        .containsExactly(split, merge, rename, first);
    assertThat(store.state().history(master.identity()).decisions())
        .containsExactly(split, merge, rename, first);
    assertThat(store.state().history(MAYOR.identity()).decisions()).containsExactly(rename, first);
  }

  @Test
  void brokenLineOfTheLogIsReportedAndTheRestUsed() throws IOException {
    Decision decision = preferMayor(store(), "首長");
    write(
        "decisions.jsonl", "{\"id\":\"2026\n" + text("decisions.jsonl") + text("decisions.jsonl"));
    GlossaryState state = store().look();
    assertThat(state.decisions()).containsExactly(decision);
    assertThat(state.logProblems())
        .extracting(Object::toString)
        .containsExactly("glossary/decisions.jsonl:1: it isn't a whole decision in JSON");
  }

  @Test
  void tornLineIsEndedBeforeTheNext() throws IOException {
    write("decisions.jsonl", "{\"id\":\"1999");
    Decision decision = preferMayor(store(), "首長");
    assertThat(text("decisions.jsonl")).startsWith("{\"id\":\"1999\n{\"id\":\"" + decision.id());
  }

  @Test
  void fileWithAConflictOfGitIsNotWritten() throws IOException {
    GlossaryStore store = store();
    Concept mayor = concept(store, "Mayor");
    String conflict = POSTS + "<<<<<<< HEAD\ntitle\tConsul\t\t\t領事\n=======\n>>>>>>> other\n";
    write("posts.tsv", conflict);
    assertThatThrownBy(
            () ->
                store.apply(
                    draft(Action.CHANGE)
                        .edit(Edit.change(mayor, mayor.toBuilder().prefer("首長").build()))))
        .hasMessageStartingWith("posts.tsv holds two versions that git couldn't join on line 5;");
    assertThat(text("posts.tsv")).isEqualTo(conflict);
    assertThat(text("posts.tsv")).doesNotContain("首長");
  }

  @Test
  void whatChangesNothingIsNoDecision() {
    assertThatThrownBy(() -> preferMayor(store(), "市長"))
        .hasMessage("That is decided already; the glossary stays as it is.");
  }
}
