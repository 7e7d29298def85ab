package org.yakugo.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.workspace.ChildProcess;

/** What happens to the index when others write to it, die while they do, or damage it. */
class MemoryDurabilityTest {
  private static final String LOOKED_UP = "Delegation 7 of edition 1 visits harbour";

  @TempDir Path temp;
  private final List<String> notices = new ArrayList<>();
  private final List<Memory> opened = new ArrayList<>();

  /** Indexes one edition after the other, until it is killed. */
  public static final class EndlessIndexing {
    public static void main(String[] arguments) {
      try (Memory memory =
          Memory.open(Path.of(arguments[0]), told -> System.err.println(told.en()))) {
        for (int n = 0; ; n++) {
          memory.update(edition(n % 5));
          if (n == 0) {
            System.out.println("started");
          }
        }
      }
    }
  }

  private static List<TranslationUnit> edition(int number) {
    return IntStream.rangeClosed(1, 300)
        .mapToObj(
            n ->
                new TranslationUnit(
                    "week-" + n % 6,
                    n,
                    null,
                    "第" + number + "版、代表団" + n + "が港を視察",
                    "Delegation " + n + " of edition " + number + " visits harbour",
                    List.of("They went there in the rain.")))
        .toList();
  }

  private Memory memory() {
    Memory memory =
        new Memory(temp.resolve("index"), told -> notices.add(told.en()), Duration.ofSeconds(10));
    opened.add(memory);
    return memory;
  }

  @AfterEach
  void close() {
    opened.forEach(Memory::close);
  }

  private static void assertAnswers(Memory memory) {
    assertThat(memory.match(LOOKED_UP, 1)).extracting(FuzzyMatch::score).containsExactly(100);
    assertThat(memory.concordance("代表団", 500)).hasSize(300);
  }

  @Test
  void anotherProcessMayIndexWhileThisOneReads() throws Exception {
    Memory memory = memory();
    memory.update(edition(1));
    Process other = ChildProcess.start(EndlessIndexing.class, temp.resolve("index"));
    assertThat(other.inputReader().readLine()).isEqualTo("started");
    for (int n = 0; n < 30; n++) {
      assertAnswers(memory);
    }
    List<TranslationUnit> again = edition(1);
    memory.update(again);
    assertAnswers(memory);
    other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
  }

  /** Another process writes its own as soon as this one has written, once. */
  private static final class Overtaken implements IndexFolder.Content {
    private final UnitIndex own = new UnitIndex(UnitSource.of(edition(1)));
    private int writings;

    @Override
    public Manifest wanted() {
      return own.wanted();
    }

    @Override
    public Manifest writeTo(Directory directory) throws IOException {
      Manifest held = own.writeTo(directory);
      if (++writings == 1) {
        new UnitIndex(UnitSource.of(edition(2))).writeTo(directory);
      }
      return held;
    }
  }

  /** One bulletin's file is another by the time it is read, or gone. */
  private record OneUnread(UnitSource some, List<String> asked) implements UnitSource {
    @Override
    public Map<String, String> versions() {
      Map<String, String> versions = new HashMap<>(some.versions());
      versions.put("2026-12-26", "unread");
      return versions;
    }

    @Override
    public List<TranslationUnit> of(String bulletin) {
      asked.add(bulletin);
      return some.of(bulletin);
    }
  }

  @Test
  void nobodyWaitsForABulletinThatCantBeRead() {
    Memory memory = memory();
    List<String> asked = new ArrayList<>();
    memory.update(new OneUnread(UnitSource.of(edition(1)), asked));
    assertThat(asked).as("each bulletin once").doesNotHaveDuplicates().contains("2026-12-26");
    assertAnswers(memory);
    assertThat(notices).isEmpty();
  }

  @Test
  void whatAnotherProcessWroteInBetweenIsNotTakenForOnesOwn() throws Exception {
    Overtaken content = new Overtaken();
    IndexFolder folder = new IndexFolder(temp.resolve("index"), told -> notices.add(told.en()));
    try (DirectoryReader reader = folder.open(content)) {
      assertThat(Manifest.of(reader.getIndexCommit().getUserData())).isEqualTo(content.wanted());
    }
    assertThat(content.writings).isEqualTo(2);
    assertThat(notices).isEmpty();
  }

  @Test
  void aProcessKilledWhileIndexingLeavesAnIndexThatCanBeUsed() throws Exception {
    Random random = new Random(3);
    for (int kill = 0; kill < 8; kill++) {
      Process other = ChildProcess.start(EndlessIndexing.class, temp.resolve("index"));
      if (kill > 3) {
        assertThat(other.inputReader().readLine()).isEqualTo("started");
      }
      Thread.sleep(random.nextInt(400));
      other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      Memory memory = memory();
      memory.update(edition(1));
      assertAnswers(memory);
      memory.close();
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void whileAnotherHoldsTheIndexItIsKeptInMemory() throws Exception {
    try (FSDirectory directory = FSDirectory.open(temp.resolve("index"));
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        Memory memory =
            new Memory(
                temp.resolve("index"), told -> notices.add(told.en()), Duration.ofMillis(100))) {
      memory.update(edition(1));
      assertAnswers(memory);
      lock.ensureValid();
    }
    assertThat(notices)
        .containsExactly(
            "Another program is writing the search index in "
                + temp.resolve("index")
                + "; it is kept in memory this time.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cfs", ".cfe", ".si"})
  void aTruncatedFileMeansBuildingAgain(String name) throws IOException {
    assertRepaired(name, file -> file.setLength(file.length() / 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cfs", ".cfe", ".si"})
  void aChangedByteMeansBuildingAgain(String name) throws IOException {
    assertRepaired(
        name,
        file -> {
          file.seek(file.length() / 2);
          int old = file.read();
          file.seek(file.length() / 2);
          file.write(old ^ 0x55);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cfs"})
  void anEmptiedFileMeansBuildingAgain(String name) throws IOException {
    assertRepaired(name, file -> file.setLength(0));
  }

  @Test
  void aMissingFileMeansBuildingAgain() throws IOException {
    memory().update(edition(1));
    Files.delete(fileOfIndex(".si"));
    Memory memory = memory();
    memory.update(edition(1));
    assertAnswers(memory);
    assertThat(notices).hasSize(1);
  }

  @Test
  void theFolderMayBeDeletedAtAnyTime() throws IOException {
    Memory memory = memory();
    memory.update(edition(0));
    try (Stream<Path> files = Files.list(temp.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(temp.resolve("index"));
    assertThat(memory.concordance("第0版", 500)).hasSize(300);
    memory.update(edition(1));
    assertAnswers(memory);
    assertThat(notices).isEmpty();
  }

  @Test
  void whereNoFolderCanBeMadeTheIndexIsKeptInMemory() throws IOException {
    Files.writeString(temp.resolve("index"), "a file in the way");
    Memory memory = memory();
    memory.update(edition(1));
    assertAnswers(memory);
    assertThat(notices).singleElement().asString().contains("it is kept in memory this time");
  }

  @Test
  void anIndexOnAReadOnlyDiskIsReadOrElseKeptInMemory() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("index"));
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", disk.toString()),
        "skipped: mounting a disk needs root");
    try {
      memory().update(edition(1));
      assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
      Memory reading = memory();
      reading.update(edition(1));
      assertAnswers(reading);
      assertThat(notices).isEmpty();
      reading.update(edition(2));
      assertThat(reading.concordance("第2版", 500)).hasSize(300);
      assertThat(notices).singleElement().asString().contains("it is kept in memory this time");
    } finally {
      close();
      run("umount", "-l", disk.toString());
    }
  }

  @Test
  void aFullDiskMeansKeepingItInMemory() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("index"));
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()),
        "skipped: mounting a disk needs root");
    try {
      Memory memory = memory();
      memory.update(edition(1));
      assertAnswers(memory);
      assertThat(notices).singleElement().asString().contains("it is kept in memory this time");
    } finally {
      close();
      run("umount", "-l", disk.toString());
    }
  }

  private interface Damage {
    void to(RandomAccessFile file) throws IOException;
  }

  private void assertRepaired(String name, Damage damage) throws IOException {
    memory().update(edition(1));
    opened.getFirst().close();
    try (RandomAccessFile file = new RandomAccessFile(fileOfIndex(name).toFile(), "rw")) {
      damage.to(file);
    }
    Memory memory = memory();
    memory.update(edition(1));
    assertAnswers(memory);
    assertThat(notices)
        .containsExactly(
            "The search index in "
                + temp.resolve("index")
                + " was damaged and has been built again.");
  }

  private Path fileOfIndex(String name) throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("index"))) {
      return files
          .filter(file -> file.getFileName().toString().contains(name))
          .findFirst()
          .orElseThrow();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
