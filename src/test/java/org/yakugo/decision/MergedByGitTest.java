package org.yakugo.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.yakugo.glossary.Status;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;

/** Two offices that keep one glossary in git, as {@code init} sets it up. */
final class MergedByGitTest {
  @TempDir private Path folder;

  @BeforeEach
  void init() throws Exception {
    assumeTrue(isInstalled(), "git is not installed");
    StarterWorkspace.init(folder);
    git("init", "-q", "-b", "main");
    commit();
    git("branch", "other");
  }

  @Test
  void whatTwoSidesAddedToOneTableIsThereAfterwards() throws Exception {
    add("harbour pilot", "水先人");
    commit();
    git("checkout", "-q", "other");
    add("snow plough", "除雪車");
    commit();
    git("merge", "-q", "--no-edit", "main");
    GlossaryState merged = look();
    assertThat(merged.unused()).isEmpty();
    assertThat(merged.logProblems()).isEmpty();
    assertThat(preferred(merged, "harbour pilot")).containsExactly("水先人");
    assertThat(preferred(merged, "snow plough")).containsExactly("除雪車");
    assertThat(merged.decisions()).hasSize(2);
  }

  @Test
  void whatTwoSidesChangedOtherwiseIsTold() throws Exception {
    add("harbour pilot", "水先人");
    commit();
    git("branch", "-f", "other");
    change("harbour pilot", "水先案内人");
    commit();
    git("checkout", "-q", "other");
    change("harbour pilot", "パイロット");
    commit();
    git("merge", "-q", "--no-edit", "main");
    GlossaryState merged = look();
    int last = Files.readAllLines(folder.resolve("glossary/headlines.tsv")).size();
    assertThat(merged.unused().toString())
        .isEqualTo(
            "[glossary/headlines.tsv:%d: \"harbour pilot\" stands on line %d already]",
            last, last - 1);
    assertThat(merged.logProblems()).isEmpty();
    assertThat(merged.decisions()).hasSize(3);
  }

  private GlossaryStore store() {
    return GlossaryStore.open(new Workspace(folder), notice -> {});
  }

  private GlossaryState look() {
    return store().look();
  }

  private void add(String english, String japanese) {
    Concept concept = ConceptBuilder.of(Kind.TERM, english).prefer(japanese).build();
    store().apply(DecisionDraft.of(Action.ADD, "editor", "").edit(Edit.add(concept)));
  }

  private void change(String english, String japanese) {
    Concept before =
        look().concepts().stream()
            .map(PlacedConcept::concept)
            .filter(one -> one.english().equals(english))
            .findFirst()
            .orElseThrow();
    Concept after = ConceptBuilder.of(Kind.TERM, english).prefer(japanese).build();
    store().apply(DecisionDraft.of(Action.CHANGE, "editor", "").edit(Edit.change(before, after)));
  }

  private static List<String> preferred(GlossaryState state, String english) {
    return state.concepts().stream()
        .map(PlacedConcept::concept)
        .filter(one -> one.english().equals(english))
        .flatMap(one -> one.japanese(Status.PREFERRED).stream())
        .toList();
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "as it is");
  }

  /** Fails where git does. */
  private void git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=e", "-c", "user.email=e@example.org"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
  }
}
