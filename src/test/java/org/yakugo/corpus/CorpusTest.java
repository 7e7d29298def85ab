package org.yakugo.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Section;
import org.yakugo.corpus.Addition.Outcome;
import org.yakugo.corpus.Snapshot.Unread;
import org.yakugo.workspace.ChildProcess;
import org.yakugo.workspace.Workspace;

class CorpusTest {
  @TempDir Path temp;
  private final AtomicInteger reads = new AtomicInteger();
  private Workspace workspace;
  private Corpus corpus;

  /** A format of the test's own: the id on the first line, then {@code ja|en} a line, then END. */
  private static Bulletin read(String file, byte[] content) {
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() < 2 || !lines.getLast().equals("END")) {
      throw new UnusableInput(UnusableInput.Reason.CONTENT, file + " is no bulletin.");
    }
    List<Item> items = new ArrayList<>();
    for (String line : lines.subList(1, lines.size() - 1)) {
      String[] headlines = line.split("\\|");
      items.add(
          new Item(
              items.size() + 1,
              new Section(1, "外政"),
              Passage.of(headlines[0]),
              Passage.of(headlines[1]),
              List.of(),
              null,
              List.of(),
              items.size() + 2));
    }
    return new Bulletin(lines.getFirst(), "", "", null, items, List.of());
  }

  private static Addition add(Corpus corpus, String text, boolean replace) {
    return corpus.add(
        read("x.txt", text.getBytes(StandardCharsets.UTF_8)), text, present -> replace);
  }

  /** Imports one large bulletin after the other, again and again, until it is killed. */
  public static final class EndlessImport {
    public static void main(String[] arguments) {
      Corpus corpus = new Corpus(new Workspace(Path.of(arguments[0])), CorpusTest::read);
      for (int n = 0; ; n++) {
        add(corpus, large("2026-05-%02d".formatted(n % 28 + 1), n), true);
        if (n == 0) {
          System.out.println("started");
        }
      }
    }
  }

  private static String large(String id, int variant) {
    StringBuilder text = new StringBuilder(id).append('\n');
    IntStream.range(0, 2000)
        .forEach(i -> text.append("大使が到着|Ambassador " + variant + " arrives\n"));
    return text.append("END\n").toString();
  }

  @BeforeEach
  void makeWorkspace() throws IOException {
    Files.createDirectory(temp.resolve("corpus"));
    workspace = new Workspace(temp);
    corpus =
        new Corpus(
            workspace,
            (file, content) -> {
              reads.incrementAndGet();
              return read(file, content);
            });
  }

  @Test
  void bulletinBecomesAFileNamedAfterItsWeek() {
    String text = "2026-05-02\n大使が到着|Ambassador arrives\nEND\n";
    assertThat(add(corpus, text, false)).isEqualTo(new Addition("2026-05-02", Outcome.ADDED, null));
    assertThat(temp.resolve("corpus/2026-05-02.txt")).hasContent(text);
    assertThat(corpus.load().bulletin("2026-05-02"))
        .get()
        .extracting(b -> b.items().size())
        .isEqualTo(1);
  }

  @Test
  void theSameBulletinTwiceChangesNothing() throws IOException {
    add(corpus, "2026-05-02\n大使が到着|Ambassador arrives\nEND\n", false);
    Path file = temp.resolve("corpus/2026-05-02.txt");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-10T00:00:00Z")));
    String respaced = "2026-05-02\n大使が到着|Ambassador   arrives\nEND\n";
    assertThat(add(corpus, respaced, true).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo("2026-05-10T00:00:00Z");
  }

  @Test
  void anotherVersionIsRefusedUnlessAskedFor() {
    add(corpus, "2026-05-02\n大使が到着|Ambassador arrives\nEND\n", false);
    String other = "2026-05-02\n大使が出発|Ambassador arrives\nEND\n";
    assertThat(add(corpus, other, false))
        .isEqualTo(
            new Addition(
                "2026-05-02",
                Outcome.REFUSED,
                new Message(
                    "corpus/2026-05-02.txtに同じ週の週報がありますが、項目1の日本語見出しが違います。--replaceで新しいものに置き換えます。",
                    "corpus/2026-05-02.txt holds this week already, but with another Japanese"
                        + " headline in item 1; --replace puts the new one in its place.")));
    assertThat(add(corpus, other, true).outcome()).isEqualTo(Outcome.REPLACED);
    assertThat(temp.resolve("corpus/2026-05-02.txt")).hasContent(other);
  }

  @Test
  void aBulletinWithoutItemsOrWithAnImpossibleIdIsRefused() throws IOException {
    assertThat(add(corpus, "2026-05-02\nEND\n", false).reason().en())
        .isEqualTo("The bulletin 2026-05-02 holds no item.");
    assertThat(add(corpus, "../../x\na|b\nEND\n", false).reason().en())
        .isEqualTo("'../../x.txt' can't be a file's name.");
    assertThat(names()).isEmpty();
  }

  @Test
  void aFilePutThereByHandCountsUnderAnyName() throws IOException {
    Files.writeString(
        temp.resolve("corpus/may.txt"), "2026-05-02\n大使が到着|Ambassador arrives\nEND\n");
    Files.writeString(temp.resolve("corpus/notes.docx"), "");
    Files.writeString(temp.resolve("corpus/.draft.txt"), "");
    assertThat(corpus.load().bulletins()).extracting(Bulletin::id).containsExactly("2026-05-02");
    assertThat(corpus.load().unread()).isEmpty();
    assertThat(add(corpus, "2026-05-02\n大使が出発|Ambassador leaves\nEND\n", true).outcome())
        .isEqualTo(Outcome.REPLACED);
    assertThat(names()).containsExactly(".draft.txt", "may.txt", "notes.docx");
  }

  @Test
  void anUnreadableFileIsNamedAndTheRestIsUsed() throws IOException {
    add(corpus, "2026-05-02\na|b\nEND\n", false);
    Files.writeString(temp.resolve("corpus/photo.txt"), "JFIF");
    Snapshot snapshot = corpus.load();
    assertThat(snapshot.bulletins()).hasSize(1);
    assertThat(snapshot.unread())
        .containsExactly(new Unread("photo.txt", Message.same("photo.txt is no bulletin.")));
  }

  @Test
  void ofTwoFilesWithTheSameWeekTheOneNamedAfterItCounts() throws IOException {
    add(corpus, "2026-05-02\na|b\nEND\n", false);
    Files.writeString(temp.resolve("corpus/1.txt"), "2026-05-02\nc|d\nEND\n");
    Snapshot snapshot = corpus.load();
    assertThat(snapshot.bulletins().getFirst().items().getFirst().ja().text()).isEqualTo("a");
    assertThat(snapshot.unread())
        .containsExactly(
            new Unread(
                "1.txt",
                new Message(
                    "corpus/1.txtは使いません。2026-05-02.txtが同じ週のものです。",
                    "corpus/1.txt is left out: 2026-05-02.txt holds the same week.")));
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws IOException {
    for (int day = 1; day <= 3; day++) {
      Files.writeString(
          temp.resolve("corpus/%d.txt".formatted(day)), "2026-05-0" + day + "\na|b\nEND\n");
    }
    Snapshot first = corpus.load();
    assertThat(corpus.load()).isSameAs(first);
    assertThat(reads).hasValue(3);
    Files.writeString(temp.resolve("corpus/2.txt"), "2026-05-02\na|c\nEND\n");
    Files.delete(temp.resolve("corpus/3.txt"));
    assertThat(corpus.load().bulletins())
        .extracting(Bulletin::id)
        .containsExactly("2026-05-01", "2026-05-02");
    assertThat(reads).hasValue(4);
  }

  @Test
  void aWorkspaceWithoutCorpusFolderIsEmpty() throws IOException {
    Files.delete(temp.resolve("corpus"));
    assertThat(corpus.load().bulletins()).isEmpty();
  }

  @Test
  void aKilledImportLeavesNoHalfFile() throws Exception {
    Random random = new Random(5);
    for (int kill = 0; kill < 10; kill++) {
      Process importing = ChildProcess.start(EndlessImport.class, temp);
      assertThat(importing.inputReader().readLine()).isEqualTo("started");
      Thread.sleep(random.nextInt(80));
      importing.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      Snapshot snapshot = new Corpus(workspace, CorpusTest::read).load();
      assertThat(snapshot.unread()).isEmpty();
      assertThat(snapshot.bulletins()).isNotEmpty().allMatch(b -> b.items().size() == 2000);
    }
    assertThat(add(corpus, "2026-06-01\na|b\nEND\n", false).outcome()).isEqualTo(Outcome.ADDED);
    assertThat(names()).allMatch(name -> name.matches("2026-0\\d-\\d\\d\\.txt"));
  }

  @Test
  void twoProcessesImportWithoutLosingAnything() throws Exception {
    Process importing = ChildProcess.start(EndlessImport.class, temp);
    assertThat(importing.inputReader().readLine()).isEqualTo("started");
    for (int n = 1; n <= 20; n++) {
      assertThat(add(corpus, "2026-07-%02d\na|b\nEND\n".formatted(n), false).outcome())
          .isEqualTo(Outcome.ADDED);
    }
    importing.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    assertThat(corpus.load().bulletins()).filteredOn(b -> b.id().startsWith("2026-07")).hasSize(20);
    assertThat(corpus.load().unread()).isEmpty();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("corpus"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
