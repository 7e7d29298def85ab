package org.yakugo.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file of an index is looked through for damage once, and again when it was touched. */
final class LookedThroughTest {
  private static final String REBUILT =
      "The search index in %s was damaged and has been built again.";

  @TempDir private Path folder;
  private final List<String> notices = new ArrayList<>();

  private static List<TranslationUnit> bulletin(String id) {
    return IntStream.rangeClosed(1, 50)
        .mapToObj(
            n ->
                new TranslationUnit(
                    id, n, null, id + "港" + n, "Harbour " + n + " of " + id, List.of()))
        .toList();
  }

  @BeforeEach
  void index() throws IOException {
    open(UnitSource.of(bulletin("first")));
  }

  private void open(UnitSource units) throws IOException {
    try (Memory memory = Memory.open(folder, told -> notices.add(told.en()))) {
      memory.update(units);
      assertThat(memory.match("Harbour 7 of first", 1).getFirst().score()).isEqualTo(100);
    }
  }

  private Path segment() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
  }

  private Optional<Path> deletions() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".liv")).findFirst();
    }
  }

  /** What was remembered of a file: its name and size. */
  private List<String> remembered() throws IOException {
    return Files.readAllLines(folder.resolve("looked-through")).stream()
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .toList();
  }

  @Test
  void remembersTheFilesOfTheIndex() throws IOException {
    Path segment = segment();
    assertThat(remembered()).contains(segment.getFileName() + " " + Files.size(segment));
  }

  private static UnitSource bulletins(int from) {
    return UnitSource.of(
        IntStream.range(from, 40)
            .mapToObj(n -> n == 39 ? "first" : "week-" + n)
            .flatMap(id -> bulletin(id).stream())
            .toList());
  }

  @Test
  void manyChangesLeaveFewSegments() throws IOException {
    for (int from = 38; from > 0; from--) {
      open(bulletins(from));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".si"))).hasSizeBetween(2, 8);
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void damagedDeletionsAreNoticedThoughNothingElseIsLookedThrough() throws IOException {
    open(bulletins(0));
    // A bulletin that a thread wrote into a segment of its own goes with that, without deletions.
    int from = 0;
    do {
      from++;
      open(bulletins(from));
    } while (deletions().isEmpty() && from < 20);
    Path deleted = deletions().orElseThrow();
    assertThat(remembered()).noneMatch(line -> line.contains(".liv"));
    byte[] bytes = Files.readAllBytes(deleted);
    bytes[bytes.length / 2] ^= 1;
    Files.write(deleted, bytes);
    open(bulletins(from));
    assertThat(notices).containsExactly(REBUILT.formatted(folder));
  }

  @Test
  void aFileThatWasTouchedIsLookedThroughAgain() throws IOException {
    FileTime written = Files.getLastModifiedTime(segment());
    damage(FileTime.fromMillis(written.toMillis() + 5_000));
    open(UnitSource.of(bulletin("first")));
    assertThat(notices).containsExactly(REBUILT.formatted(folder));
    open(UnitSource.of(bulletin("first")));
    assertThat(notices).hasSize(1);
  }

  @Test
  void whereNothingIsRememberedAllIsLookedThrough() throws IOException {
    damage(Files.getLastModifiedTime(segment()));
    Files.delete(folder.resolve("looked-through"));
    open(UnitSource.of(bulletin("first")));
    assertThat(notices).containsExactly(REBUILT.formatted(folder));
  }

  @Test
  void oneMoreBulletinAddsItsFiles() throws IOException {
    List<String> before = remembered();
    open(new OneMore(UnitSource.of(bulletin("first")), bulletin("second")));
    assertThat(remembered()).containsAll(before).hasSizeGreaterThan(before.size());
    assertThat(notices).isEmpty();
  }

  /** Changes the check sum of a part of the file. */
  private void damage(FileTime written) throws IOException {
    Path segment = segment();
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length - 1] ^= 0x55;
    Files.write(segment, bytes);
    Files.setLastModifiedTime(segment, written);
  }
}
